import type { ProviderName } from "../provider.ts";

interface Tokens {
  input: number;
  output: number;
}

/** Answers in the form of the provider's own protocol, where the stand-in's leaves out what tells them apart. */
type Answers = Record<"refused" | "cut off", unknown>;

export function providerAnswers(provider: ProviderName, tokens: Tokens): Answers {
  return makers[provider](tokens);
}

const begun = '{"objections": [{"obj';

const makers: Record<ProviderName, (tokens: Tokens) => Answers> = {
  openai({ input, output }) {
    const response = (status: string, content: unknown, more: object) => ({
      id: "resp_1",
      object: "response",
      created_at: 1,
      status,
      model: "m",
      output: [{ type: "message", id: "msg_1", role: "assistant", status, content: [content] }],
      usage: { input_tokens: input, output_tokens: output, total_tokens: input + output },
      ...more,
    });
    return {
      refused: response(
        "completed",
        { type: "refusal", refusal: "I can't assist with that request." },
        {},
      ),
      "cut off": response(
        "incomplete",
        { type: "output_text", text: begun, annotations: [] },
        { incomplete_details: { reason: "max_output_tokens" } },
      ),
    };
  },
  anthropic({ input, output }) {
    const message = (stop_reason: string, content: unknown[]) => ({
      id: "msg_1",
      type: "message",
      role: "assistant",
      model: "m",
      content,
      stop_reason,
      stop_sequence: null,
      usage: { input_tokens: input, output_tokens: output },
    });
    return {
      refused: message("refusal", []),
      "cut off": message("max_tokens", [{ type: "text", text: begun }]),
    };
  },
  google({ input, output }) {
    const told = (candidate: object) => ({
      candidates: [{ index: 0, ...candidate }],
      usageMetadata: {
        promptTokenCount: input,
        candidatesTokenCount: output,
        totalTokenCount: input + output,
      },
      modelVersion: "m",
    });
    return {
      refused: told({ finishReason: "SAFETY", safetyRatings: [] }),
      "cut off": told({
        finishReason: "MAX_TOKENS",
        content: { role: "model", parts: [{ text: begun }] },
      }),
    };
  },
  "openai-compatible"({ input, output }) {
    const completion = (finish_reason: string, message: object) => ({
      id: "1",
      object: "chat.completion",
      created: 1,
      model: "m",
      choices: [{ index: 0, message: { role: "assistant", ...message }, finish_reason }],
      usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
    });
    return {
      refused: completion("stop", { content: null, refusal: "I can't help with that." }),
      "cut off": completion("length", { content: begun }),
    };
  },
};
