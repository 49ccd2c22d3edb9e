import type { LlmRequest, LlmResponse } from "@google/adk";
import { BaseLlm } from "@google/adk";
import type { BaseLlmConnection } from "@google/adk";

/**
 * Plays the model where there is no key: calls each tool once with the request as it was written, until there is
 * enough. The same request always runs the same way.
 */
export class PlannedModel extends BaseLlm {
  readonly #query: string;
  readonly #limit: number;

  constructor({ query, limit }: { query: string; limit: number }) {
    super({ model: "planned" });
    this.#query = query;
    this.#limit = limit;
  }

  async *generateContentAsync({
    contents,
    toolsDict,
  }: LlmRequest): AsyncGenerator<LlmResponse, void> {
    const answers = contents
      .flatMap((content) => content.parts ?? [])
      .flatMap((part) => part.functionResponse ?? []);
    const next = Object.keys(toolsDict)[answers.length];
    const last = answers.at(-1)?.response;
    const enough = typeof last?.["still_wanted"] === "number" && last["still_wanted"] <= 0;
    if (next === undefined || enough || last?.["error"] !== undefined) {
      yield { content: { role: "model", parts: [{ text: "The search is over." }] } };
      return;
    }
    yield {
      content: {
        role: "model",
        parts: [{ functionCall: { name: next, args: { query: this.#query, limit: this.#limit } } }],
      },
    };
  }

  connect(): Promise<BaseLlmConnection> {
    return Promise.reject(new Error("The harvester holds no live conversations"));
  }
}
