import { Problem, type ProblemCode } from "@leadstream/contract";
import type { Principal } from "./principal.ts";

const nobodyThere = new Set<ProblemCode>([
  "unauthenticated",
  "forbidden",
  "not_found",
  "unavailable",
]);

/**
 * What the web app answers to the caller, since quota and board are kept there. The service's own token may speak for
 * nobody in it, or for a job that it never saw: then null, and what is here is all there is.
 */
export async function inWebapp<T>(principal: Principal, answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (principal.kind === "service" && error instanceof Problem && nobodyThere.has(error.code))
      return null;
    throw error;
  }
}
