import type { Log } from "@leadstream/runtime/log";
import { ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/server";
import { asProblem, tellProblem } from "./refusal.ts";

/** Outside of tools there is no result that could carry a refusal: it becomes an error of the protocol, in the same words. */
export async function refusing<T>(log: Log, answer: () => Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof ProtocolError) throw error;
    const problem = asProblem(error, log);
    throw new ProtocolError(
      problem.code === "internal" || problem.code === "unavailable"
        ? ProtocolErrorCode.InternalError
        : ProtocolErrorCode.InvalidParams,
      tellProblem(problem),
    );
  }
}
