import type { Failure } from "@leadstream/contract";

export type ProviderFaultCode = Extract<
  Failure["code"],
  "provider_auth" | "provider_rate_limited" | "provider_out_of_credits" | "provider_unavailable"
>;

/** Why a source could not go on: what happened and what a person can do. Thrown, so that it is never an empty result. */
export class SourceFault extends Error {
  readonly failure: Failure;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    failure: Failure,
    options: { retryAfterSeconds?: number | undefined; cause?: unknown } = {},
  ) {
    super(failure.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "SourceFault";
    this.failure = failure;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
