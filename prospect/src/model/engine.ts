import type { Failure } from "@leadstream/contract";
import { createAskModel, type AskModel, type AskModelOptions } from "./ask-model.ts";
import { createCircuitBreaker, type CircuitBreakerOptions } from "./circuit-breaker.ts";
import { chooseModel, type ModelSettings } from "./provider.ts";
import { createRateLimit } from "./rate-limit.ts";

export interface ModelEngine {
  askModel: AskModel;
  /** What is asked, for logs and pages: `openai:…`. */
  name: string;
}

export interface ModelEngineOptions extends Pick<
  AskModelOptions,
  "timeoutMs" | "backOffMs" | "longestWaitMs" | "mostOutputTokens"
> {
  /** The provider refuses everybody: the moment to pause jobs, with one message. */
  onDown?: (failure: Failure) => void;
  onUp?: () => void;
  /** Calls to the provider at once, over all leads of this process. */
  atOnce?: number;
  breaker?: Pick<CircuitBreakerOptions, "failures" | "openMs">;
}

const callsAtOnce = 128;

/** Everything between the agents and one configured model; undefined when none is configured. */
export function createModelEngine(
  settings: {
    model: string | undefined;
    baseUrl?: string | undefined;
    apiKey?: string | undefined;
  },
  { onDown, onUp, atOnce = callsAtOnce, breaker = {}, ...options }: ModelEngineOptions = {},
): ModelEngine | undefined {
  if (settings.model === undefined) return undefined;
  // The SDK would write its warnings to the console, which is not where our log goes.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const known: ModelSettings = { ...settings, model: settings.model };
  const askModel = createAskModel({
    ...options,
    chosen: chooseModel(known),
    limit: createRateLimit({ atOnce }),
    breaker: createCircuitBreaker({
      ...breaker,
      ...(onDown ? { onOpen: onDown } : {}),
      ...(onUp ? { onClose: onUp } : {}),
    }),
  });
  return { askModel, name: known.model };
}
