import { createAnthropic } from "@ai-sdk/anthropic";
import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { SettingsError } from "@leadstream/runtime/settings";
import type { LanguageModel } from "ai";

export const providerNames = ["openai", "anthropic", "google", "openai-compatible"] as const;
export type ProviderName = (typeof providerNames)[number];

export interface ModelSettings {
  /** `openai:…`, `anthropic:…`, `google:…`, `openai-compatible:…`. */
  model: string;
  baseUrl?: string | undefined;
  apiKey?: string | undefined;
}

/** A model that can be asked. Never a bare id: the SDK would send that to a gateway of its own choosing. */
export interface ChosenModel {
  provider: ProviderName;
  modelId: string;
  model: LanguageModel;
}

export function chooseModel({ model, baseUrl, apiKey }: ModelSettings): ChosenModel {
  const at = model.indexOf(":");
  const provider = providerNames.find((name) => name === model.slice(0, at));
  const modelId = model.slice(at + 1).trim();
  if (!provider || modelId === "")
    throw wrong("MODEL", `must be one of ${providerNames.map((name) => `${name}:…`).join(", ")}`);
  if (provider === "openai-compatible" && !baseUrl)
    throw wrong("MODEL_BASE_URL", "is needed with openai-compatible:…");
  if (provider !== "openai-compatible" && !apiKey)
    throw wrong("MODEL_API_KEY", `is needed for ${provider}, or that provider's usual variable`);
  const address = baseUrl ? { baseURL: baseUrl.replace(/\/+$/, "") } : {};
  const key = apiKey ?? "";
  switch (provider) {
    case "openai":
      return { provider, modelId, model: createOpenAI({ apiKey: key, ...address })(modelId) };
    case "anthropic":
      return { provider, modelId, model: createAnthropic({ apiKey: key, ...address })(modelId) };
    case "google":
      return {
        provider,
        modelId,
        model: createGoogleGenerativeAI({ apiKey: key, ...address })(modelId),
      };
    case "openai-compatible": {
      const compatible = createOpenAICompatible({
        name: "openai-compatible",
        baseURL: address.baseURL ?? "",
        // Without this the SDK sends no schema at all; servers that know none are found out by their refusal.
        supportsStructuredOutputs: true,
        ...(apiKey ? { apiKey } : {}),
      });
      return { provider, modelId, model: compatible(modelId) };
    }
  }
}

const wrong = (name: string, what: string) =>
  new SettingsError(`Leadstream cannot start: ${name}: ${what}.`);
