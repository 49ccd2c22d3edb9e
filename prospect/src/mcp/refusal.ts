import { Problem } from "@leadstream/contract";
import type { Log } from "@leadstream/runtime/log";
import type { CallToolResult } from "@modelcontextprotocol/server";

/** What a tool answers when it cannot: the reason and the way out in words. A bug shows none of its message. */
export function refuse(error: unknown, log: Log): CallToolResult {
  const problem = asProblem(error, log);
  return {
    isError: true,
    content: [{ type: "text", text: tellProblem(problem) }],
    _meta: {
      "leadstream/error": {
        code: problem.code,
        message: problem.message,
        ...(problem.action === undefined ? {} : { action: problem.action }),
        ...(problem.details === undefined ? {} : { details: problem.details }),
      },
    },
  };
}

export function asProblem(error: unknown, log: Log): Problem {
  if (error instanceof Problem) return error;
  log.error({ err: error }, "An MCP call broke down.");
  return new Problem("internal", "Something went wrong on our side.", {
    action: "Try again; if it stays, the service's log says why.",
  });
}

export function tellProblem(problem: Problem): string {
  const action = problem.action === undefined ? "" : ` ${problem.action}`;
  return `${problem.message}${action} (${problem.code})`;
}
