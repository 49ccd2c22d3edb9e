import { z } from "zod";

/** Why a lead or a job failed, in the terms of the contract's section 4. */
export const FailureCode = z.enum([
  "site_unreachable",
  "site_not_found",
  "site_blocked_by_robots",
  "site_not_html",
  "site_timeout",
  "address_refused",
  "provider_auth",
  "provider_rate_limited",
  "provider_out_of_credits",
  "provider_unavailable",
  "model_output_invalid",
  "budget_exhausted",
  "quota_exhausted",
  "cancelled",
  "internal",
]);
export type FailureCode = z.infer<typeof FailureCode>;

/** A failure as events and leads carry it: what happened, in plain words, and what to do. */
export const Failure = z.object({
  code: FailureCode,
  message: z.string(),
  action: z.string(),
  retryable: z.boolean(),
});
export type Failure = z.infer<typeof Failure>;

/** Refusals that end a request. Each service maps the code to its own answer in one table. */
export const ProblemCode = z.enum([
  "bad_request",
  "profile_incomplete",
  "source_not_configured",
  "unauthenticated",
  "forbidden",
  "not_found",
  "conflict",
  "version_conflict",
  "job_input_differs",
  "too_many_jobs",
  "quota_exhausted",
  "not_retryable",
  "sequence_gap",
  "unsigned",
  "stale_signature",
  "not_an_event",
  "unknown_user",
  "payload_too_large",
  "unsupported_media_type",
  "rate_limited",
  "unavailable",
  "internal",
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

export interface ProblemOptions {
  /** What the reader can do about it. */
  action?: string;
  /** Machine-readable particulars, such as the list of missing fields. Never secrets. */
  details?: unknown;
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** A refusal: thrown by a verb, answered by the edge that called it. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly action: string | undefined;
  readonly details: unknown;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ProblemCode, message: string, options: ProblemOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "Problem";
    this.code = code;
    this.action = options.action;
    this.details = options.details;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** Body of every error answer of both services. */
export const ProblemBody = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    action: z.string().optional(),
    details: z.unknown().optional(),
  }),
});
export type ProblemBody = z.infer<typeof ProblemBody>;
