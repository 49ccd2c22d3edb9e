import { Problem } from "@leadstream/contract";
import type { z } from "zod";

/** Parses what came from outside, once; a refusal names each part that is wrong. */
export function parse<T extends z.ZodType>(schema: T, given: unknown, what: string): z.infer<T> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues
    .slice(0, 20)
    .map((issue) => ({ path: issue.path.join("."), message: issue.message }));
  const [first] = issues;
  throw new Problem(
    "bad_request",
    `${what} is not right: ${first?.path === "" ? "" : `${first?.path}: `}${first?.message}`,
    { details: { issues } },
  );
}
