import type { ModelEngine, ModelEngineOptions } from "./engine.ts";

/** The engine when a model is configured. The SDK and the price list are loaded only then: most starts need neither. */
export async function openModelEngine(
  settings: {
    model: string | undefined;
    baseUrl?: string | undefined;
    apiKey?: string | undefined;
  },
  options: ModelEngineOptions = {},
): Promise<ModelEngine | undefined> {
  if (settings.model === undefined) return undefined;
  const [{ createModelEngine }, { OpenTelemetry }, { registerTelemetry }] = await Promise.all([
    import("./engine.ts"),
    import("@ai-sdk/otel"),
    import("ai"),
  ]);
  // Says nothing until a collector is set; prompts and answers are never part of it (`askModel` records neither).
  registerTelemetry(new OpenTelemetry());
  return createModelEngine(settings, options);
}
