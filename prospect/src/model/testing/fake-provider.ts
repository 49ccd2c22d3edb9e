import { LLMock } from "@copilotkit/aimock";
import type { ModelSettings, ProviderName } from "../provider.ts";

/** A provider that speaks the real protocols on loopback. */
export async function startFakeProvider(): Promise<LLMock> {
  const fake = new LLMock({ port: 0, host: "127.0.0.1", logLevel: "silent" });
  await fake.start();
  return fake;
}

export const modelIds: Record<ProviderName, string> = {
  openai: "gpt-4o-mini",
  anthropic: "claude-sonnet-4-5",
  google: "gemini-2.5-flash",
  "openai-compatible": "llama3.1",
};
const paths: Record<ProviderName, string> = {
  openai: "/v1",
  anthropic: "/v1",
  google: "/v1beta",
  "openai-compatible": "/v1",
};

export function settingsFor(provider: ProviderName, fake: Pick<LLMock, "url">): ModelSettings {
  return {
    model: `${provider}:${modelIds[provider]}`,
    baseUrl: `${fake.url}${paths[provider]}`,
    apiKey: "test-key-of-nobody",
  };
}
