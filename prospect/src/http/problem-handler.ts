import { Problem, type ProblemBody, type ProblemCode } from "@leadstream/contract";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";

const httpStatus: Record<ProblemCode, number> = {
  bad_request: 400,
  profile_incomplete: 400,
  source_not_configured: 400,
  unauthenticated: 401,
  unsigned: 401,
  stale_signature: 401,
  quota_exhausted: 402,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  version_conflict: 409,
  job_input_differs: 409,
  too_many_jobs: 409,
  not_retryable: 409,
  sequence_gap: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  not_an_event: 422,
  unknown_user: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
};

const ofStatus: Record<number, ProblemCode> = {
  400: "bad_request",
  404: "not_found",
  413: "payload_too_large",
  415: "unsupported_media_type",
  429: "rate_limited",
};

/** Every refusal becomes an answer here; anything else thrown is a bug, and shows none of its message. */
export function answerProblem(
  error: FastifyError | Problem | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problem =
    error instanceof Problem ? error : isUnreadableText(error) ? unreadable : fromFastify(error);
  if (problem === null) {
    request.log.error({ err: error }, "A request broke down.");
    return reply.code(500).send({
      error: { code: "internal", message: "Something went wrong on our side." },
    } satisfies ProblemBody);
  }
  if (problem.retryAfterSeconds !== undefined)
    reply.header("retry-after", String(Math.ceil(problem.retryAfterSeconds)));
  if (problem.code === "unauthenticated") reply.header("www-authenticate", "Bearer");
  return reply.code(httpStatus[problem.code]).send({
    error: {
      code: problem.code,
      message: problem.message,
      ...(problem.action === undefined ? {} : { action: problem.action }),
      ...(problem.details === undefined ? {} : { details: problem.details }),
    },
  } satisfies ProblemBody);
}

const unreadable = new Problem(
  "bad_request",
  "The request holds characters that no text may have.",
);

/** PostgreSQL keeps no U+0000, and an address may be made to hold one. */
function isUnreadableText(error: Error): boolean {
  const cause = error.cause instanceof Error ? error.cause : error;
  return "code" in cause && cause.code === "22021";
}

/** What the server itself refuses: bodies that are no JSON, too long, or of another type. */
function fromFastify(error: Error & { statusCode?: number }): Problem | null {
  const code = error.statusCode === undefined ? undefined : ofStatus[error.statusCode];
  return code === undefined ? null : new Problem(code, error.message);
}
