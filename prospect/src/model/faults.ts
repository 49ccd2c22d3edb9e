import type { Failure, FailureCode } from "@leadstream/contract";
import { APICallError, RetryError } from "ai";

/** How a call to a model went wrong, and what that means for the next one. */
export interface Fault {
  failure: Failure;
  /** `passing`: the same call may work in a moment. `standing`: no call will work. `answer`: the provider is well, its answer is not. */
  kind: "passing" | "standing" | "answer";
  retryAfterMs: number | null;
  /** The server does not know how to hold an answer to a schema. */
  refusesSchema: boolean;
}

export interface AskedModel {
  provider: string;
  modelId: string;
}

/** Puts whatever the SDK threw into words a salesperson understands, and keeps what the provider said of waiting. */
export function readFault(thrown: unknown, asked: AskedModel): Fault {
  const error = RetryError.isInstance(thrown) ? thrown.lastError : thrown;
  if (isTimeout(error))
    return fault(
      "provider_unavailable",
      "passing",
      `${asked.provider} took too long to answer.`,
      "It is tried again by itself; if it goes on, choose a faster model.",
    );
  if (APICallError.isInstance(error)) return readStatus(error, asked);
  // The SDK tells what did not arrive from what it did not understand; the rest it trips over.
  return unreadable(asked.provider);
}

/** What is wrong with an answer that came whole and is not the object that was asked for. */
export function readAnswer({ text, finishReason }: { text: string; finishReason: string }): Fault {
  if (finishReason === "length") return answerFault("The model's answer was cut off.");
  // Asked for a form and answered with a sentence: that is how models decline.
  const plainWords = text.trim() !== "" && !text.includes("{");
  return answerFault(
    finishReason === "content-filter" || plainWords
      ? "The model refused to answer."
      : "The model's answer was not in the agreed form.",
  );
}

function readStatus(error: APICallError, asked: AskedModel): Fault {
  const { provider, modelId } = asked;
  const said = `${error.message} ${error.responseBody ?? ""}`;
  const wait = retryAfterMs(error);
  switch (error.statusCode) {
    case undefined:
      return fault(
        "provider_unavailable",
        "passing",
        `${provider} could not be reached.`,
        "Check the network and MODEL_BASE_URL.",
      );
    case 401:
    case 403:
      return fault(
        "provider_auth",
        "standing",
        `${provider} does not accept the key.`,
        "Put a valid key into MODEL_API_KEY and start again.",
      );
    case 402:
      return outOfCredits(provider);
    case 404:
      return fault(
        "provider_unavailable",
        "standing",
        `${provider} does not know the model "${modelId}".`,
        "Check the name in MODEL.",
      );
    case 429:
      // Google words its passing limits as a quota too, so only what means money counts here.
      if (/insufficient_quota|credit balance/i.test(said)) return outOfCredits(provider);
      return {
        ...fault(
          "provider_rate_limited",
          "passing",
          `${provider} asks to slow down.`,
          "It goes on by itself; fewer leads at once help (ENRICH_CONCURRENCY).",
        ),
        retryAfterMs: wait,
      };
    case 400:
    case 422:
      if (/credit balance|billing/i.test(said)) return outOfCredits(provider);
      if (/api.?key/i.test(said) && /invalid|not valid/i.test(said))
        return fault(
          "provider_auth",
          "standing",
          `${provider} does not accept the key.`,
          "Put a valid key into MODEL_API_KEY and start again.",
        );
      return {
        ...answerFault(`${provider} did not take the question.`),
        refusesSchema: /response_format|json_schema|schema|structured|grammar/i.test(said),
      };
  }
  if (error.statusCode < 400) return unreadable(provider);
  if (error.statusCode < 500 && error.statusCode !== 408 && error.statusCode !== 409)
    return answerFault(`${provider} did not take the question.`);
  return {
    ...fault(
      "provider_unavailable",
      "passing",
      `${provider} is not answering (status ${error.statusCode}).`,
      "It is tried again by itself; see the provider's status page if it goes on.",
    ),
    retryAfterMs: wait,
  };
}

function unreadable(provider: string): Fault {
  return fault(
    "provider_unavailable",
    "passing",
    `${provider} answered with something unreadable.`,
    "It is tried again by itself.",
  );
}

function outOfCredits(provider: string): Fault {
  return fault(
    "provider_out_of_credits",
    "standing",
    `The account at ${provider} has no credit left.`,
    "Add credit there, then resume.",
  );
}

function answerFault(message: string): Fault {
  return fault(
    "model_output_invalid",
    "answer",
    message,
    "The result from the evidence was taken instead.",
  );
}

function fault(code: FailureCode, kind: Fault["kind"], message: string, action: string): Fault {
  return {
    failure: { code, message, action, retryable: kind !== "standing" },
    kind,
    retryAfterMs: null,
    refusesSchema: false,
  };
}

function isTimeout(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === "TimeoutError" ||
      (error.cause instanceof Error && error.cause.name === "TimeoutError"))
  );
}

/** Seconds, a date, or milliseconds, in the header or the body: providers differ. */
export function retryAfterMs(
  { responseHeaders, responseBody }: Pick<APICallError, "responseHeaders" | "responseBody">,
  now = Date.now(),
): number | null {
  const precise = Number(responseHeaders?.["retry-after-ms"]);
  if (responseHeaders?.["retry-after-ms"] !== undefined && Number.isFinite(precise))
    return Math.max(0, precise);
  const header = responseHeaders?.["retry-after"];
  if (header === undefined) {
    const inBody = /"retryDelay"\s*:\s*"([\d.]+)s"/.exec(responseBody ?? "");
    return inBody ? Number(inBody[1]) * 1000 : null;
  }
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
