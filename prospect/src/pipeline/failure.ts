import { Failure } from "@leadstream/contract";

/** The words for a bug: none of its own message is shown; that stands in the log with its cause. */
export const internalFailure: Failure = {
  code: "internal",
  message: "Something went wrong on our side while working on this company.",
  action: "Retry it. If it happens again, look for this company in the service's log.",
  retryable: true,
};

export const cancelledFailure: Failure = {
  code: "cancelled",
  message: "The search was cancelled before this company was finished.",
  action: "Retry it to have it finished after all.",
  retryable: true,
};

/** The failure that an agent or a source threw on purpose; null for anything else, which is a bug. */
export function knownFailure(error: unknown): Failure | null {
  if (!(error instanceof Error) || !("failure" in error)) return null;
  const parsed = Failure.safeParse(error.failure);
  return parsed.success ? parsed.data : null;
}
