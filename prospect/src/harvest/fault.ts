import type { Failure } from "@leadstream/contract";

/** Why a source could not go on: what happened and what a person can do. Thrown, so that it is never an empty result. */
export class SourceFault extends Error {
  readonly failure: Failure;
  readonly retryAfterSeconds: number | undefined;
  /** Nothing answered at all, so that not even a refusal came back. */
  readonly unreachable: boolean;

  constructor(
    failure: Failure,
    options: {
      retryAfterSeconds?: number | undefined;
      unreachable?: boolean;
      cause?: unknown;
    } = {},
  ) {
    super(failure.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "SourceFault";
    this.failure = failure;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.unreachable = options.unreachable ?? false;
  }
}

/** What a person has to know of a provider to mend things. */
export interface Provider {
  /** As people know it: "Brave Search". */
  title: string;
  /** The setting that holds its key or its address. */
  setting: string;
}

export function wrongKey({ title, setting }: Provider, cause?: unknown): SourceFault {
  return new SourceFault(
    {
      code: "provider_auth",
      message: `${title} does not accept the key it was given.`,
      action: `Check ${setting} and start the job again.`,
      retryable: false,
    },
    { cause },
  );
}

export function outOfCredits({ title, setting }: Provider): SourceFault {
  return new SourceFault({
    code: "provider_out_of_credits",
    message: `The account at ${title} has no credits left.`,
    action: `Top it up or raise its plan, or put another key into ${setting}; then start the job again.`,
    retryable: false,
  });
}

export function rateLimited(
  { title }: Provider,
  retryAfterSeconds: number | undefined,
): SourceFault {
  const wait = retryAfterSeconds === undefined ? "some minutes" : spokenWait(retryAfterSeconds);
  return new SourceFault(
    {
      code: "provider_rate_limited",
      message: `${title} is asked too often just now and wants us to wait ${wait}.`,
      action: `Start the job again in ${wait}, or use another source.`,
      retryable: true,
    },
    { retryAfterSeconds },
  );
}

export function unavailable(
  { title, setting }: Provider,
  what: string,
  {
    retryable = true,
    unreachable = false,
    cause,
  }: { retryable?: boolean; unreachable?: boolean; cause?: unknown } = {},
): SourceFault {
  return new SourceFault(
    {
      code: "provider_unavailable",
      message: `${title} ${what}.`,
      action: retryable
        ? "Try again in a few minutes, or use another source."
        : `Check ${setting}, or use another source.`,
      retryable,
    },
    { unreachable, cause },
  );
}

function spokenWait(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.ceil(seconds))} seconds`;
  return seconds < 5400
    ? `${Math.ceil(seconds / 60)} minutes`
    : `${Math.ceil(seconds / 3600)} hours`;
}
