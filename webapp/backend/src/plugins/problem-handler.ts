import { Problem, type ProblemBody, type ProblemCode } from "@leadstream/contract";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { isUnavailable } from "../db/unavailable.ts";

/** The one table from refusals to answers. */
export const httpStatus: Record<ProblemCode, number> = {
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

export function handleProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (reply.sent) return;
    const problem = asProblem(error, request);
    if (problem.code === "internal")
      request.log.error({ err: error, route: request.routeOptions.url }, "request failed");
    else if (problem.code === "unavailable")
      request.log.warn({ err: error, route: request.routeOptions.url }, problem.message);
    return answer(reply, problem);
  });
}

export function answer(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.retryAfterSeconds !== undefined)
    reply.header("retry-after", Math.ceil(problem.retryAfterSeconds));
  if (problem.code === "unauthenticated") reply.header("www-authenticate", "Bearer");
  const body: ProblemBody = {
    error: {
      code: problem.code,
      message: problem.message,
      ...(problem.action === undefined ? {} : { action: problem.action }),
      ...(problem.details === undefined ? {} : { details: problem.details }),
    },
  };
  // A route may speak something else than JSON (CSV, a page); its refusals are JSON all the same.
  return reply
    .status(httpStatus[problem.code])
    .serializer(JSON.stringify)
    .type("application/json; charset=utf-8")
    .send(body);
}

export function asProblem(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const details = error.validation.map((issue) => ({
      field: [
        error.validationContext,
        ...issue.instancePath.split("/").filter((part) => part !== ""),
      ]
        .filter((part) => part !== "body" && part !== undefined)
        .join("."),
      message: issue.message ?? "is not valid",
    }));
    const named = details.map(({ field, message }) =>
      field === "" ? message : `${field}: ${message}`,
    );
    return new Problem(
      "bad_request",
      `The request is not valid. ${named.slice(0, 5).join("; ")}.`,
      { details },
    );
  }
  switch (error.statusCode) {
    case 400:
      return new Problem("bad_request", error.message);
    // A path that climbs out of the page's folder is refused as forbidden; nobody needs to know that it was one.
    case 403:
    case 404:
      return new Problem("not_found", `There is nothing at ${request.url.split("?")[0] ?? ""}.`);
    case 413:
      return new Problem("payload_too_large", "The request is larger than this address accepts.");
    case 415:
      return new Problem("unsupported_media_type", "This address does not read that content type.");
    case 429:
      return new Problem("rate_limited", error.message, { action: "Wait a moment and try again." });
    default:
      if (isUnavailable(error)) {
        return new Problem("unavailable", "The database does not answer just now.", {
          action: "Try again in a moment.",
          retryAfterSeconds: 2,
          cause: error,
        });
      }
      if (error.statusCode !== undefined && error.statusCode < 500) {
        return new Problem("bad_request", error.message);
      }
      if (isUnreadableText(error)) {
        return new Problem("bad_request", "The request holds characters that no text may have.");
      }
      return new Problem("internal", "Something went wrong on our side.", {
        action: `Try again; if it stays, the log has the cause under request ${request.id}.`,
      });
  }
}

/** PostgreSQL keeps no U+0000 and no half of a surrogate pair, and an address may be made to hold one. */
function isUnreadableText(error: Error): boolean {
  const cause = error.cause instanceof Error ? error.cause : error;
  return "code" in cause && (cause.code === "22021" || cause.code === "22P05");
}
