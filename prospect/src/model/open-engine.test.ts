import { describe, expect, it } from "vitest";
import { openModelEngine } from "./open-engine.ts";

describe("opening the model engine", () => {
  it("is nothing while no model is configured", async () => {
    expect(await openModelEngine({ model: undefined })).toBeUndefined();
  });

  it("names the model it asks", async () => {
    const engine = await openModelEngine({
      model: "openai-compatible:llama3.1",
      baseUrl: "http://127.0.0.1:1/v1",
    });
    expect(engine?.name).toBe("openai-compatible:llama3.1");
  });

  it("stops the start with one line when the key is missing", async () => {
    await expect(openModelEngine({ model: "anthropic:claude-sonnet-4-5" })).rejects.toThrow(
      "MODEL_API_KEY: is needed for anthropic",
    );
  });
});
