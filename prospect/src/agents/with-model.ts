import type { AgentName, Failure, Usage } from "@leadstream/contract";
import type { z } from "zod";
import type { AskModel } from "../model/ask-model.ts";
import type { Material } from "../model/fence.ts";
import { createProseGate, type ProseGate } from "../model/prose-gate.ts";
import { createQuoteGate, type QuoteGate } from "../model/quote-gate.ts";
import { sumUsage } from "../model/sum-usage.ts";
import {
  AgentFailure,
  type AgentInput,
  type AgentOutcome,
  type AgentResults,
  type PageText,
} from "./agent.ts";
import { sellerInstructions } from "./seller-instructions.ts";

/** What a prompt has in hand. Nothing that the model says gets past `gate` and `prose` unproven. */
export interface PromptContext<N extends AgentName> {
  input: AgentInput;
  /** What the evidence engine made: the model's starting point, and what stands where its answer does not. */
  draft: AgentResults[N];
  /** One question; a provider's trouble ends the prompt and the evidence stands. */
  ask: <T>(question: {
    schema: z.ZodType<T>;
    task: string;
    material: readonly Material[];
  }) => Promise<T>;
  gate: QuoteGate;
  prose: ProseGate;
}

/** Writes an agent's result over the same evidence; null when nothing of the answer stood up to it. */
export type ModelPrompt<N extends AgentName> = (
  context: PromptContext<N>,
) => Promise<AgentResults[N] | null>;

/** The job can wait: the provider refuses everybody, so that failing or degrading lead after lead helps nobody. */
export class ProviderDown extends AgentFailure {
  constructor(failure: Failure) {
    super(failure);
    this.name = "ProviderDown";
  }
}

class NoAnswer extends Error {
  readonly failure: Failure;
  readonly down: boolean;

  constructor(failure: Failure, down: boolean) {
    super(failure.message);
    this.name = "NoAnswer";
    this.failure = failure;
    this.down = down;
  }
}

/** Runs a prompt over a standing draft. */
export async function improve<N extends AgentName>(
  name: N,
  {
    draft,
    texts,
    input,
    prompt,
    askModel,
  }: {
    draft: AgentResults[N];
    texts: readonly PageText[];
    input: AgentInput;
    prompt: ModelPrompt<N>;
    askModel: AskModel;
  },
): Promise<AgentOutcome<N>> {
  const usages: Usage[] = [];
  const used = () => {
    const usage = sumUsage(usages);
    return usage === undefined ? {} : { usage };
  };
  const fallBack = (fallbackReason: string): AgentOutcome<N> => ({
    output: markFallback(draft),
    method: "evidence_fallback",
    fallbackReason,
    ...used(),
  });
  try {
    const output = await prompt({
      input,
      draft,
      gate: createQuoteGate(texts),
      prose: createProseGate(() => [
        ...texts.map((page) => page.text),
        ...(input.results.website_research?.facts ?? []).map((fact) => JSON.stringify(fact.value)),
        JSON.stringify(input.profile),
        // Of a lead what it says of the company; the digits of its number prove nothing.
        JSON.stringify({ ...input.lead, lead_id: "", source_url: "" }),
        JSON.stringify(draft),
        // These two speak of scores too; elsewhere a score must not pass for a figure of the company.
        ...(name === "internal_briefing" || name === "strategy_generation"
          ? [JSON.stringify({ ...input.results, website_research: undefined })]
          : []),
      ]),
      async ask({ schema, task, material }) {
        const answer = await askModel({
          agent: name,
          schema,
          task,
          material,
          budget: input.budget,
          signal: input.signal,
          instructions: sellerInstructions(input.profile),
        });
        if (answer.usage) {
          usages.push(answer.usage);
          input.spent?.(answer.usage);
        }
        if (!answer.ok) throw new NoAnswer(answer.failure, answer.down);
        return answer.value;
      },
    });
    return output === null
      ? fallBack("Nothing in the model's answer was borne out by the evidence.")
      : { output, method: "llm", ...used() };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    if (error.down && input.whenProviderIsDown === "pause") throw new ProviderDown(error.failure);
    return fallBack(error.failure.message);
  }
}

/** Parts say for themselves how they came about; a fallback must not pass for plain evidence. */
function markFallback<T>(output: T): T {
  if (Array.isArray(output)) return output.map((item: unknown) => markFallback(item)) as T;
  if (
    typeof output === "object" &&
    output !== null &&
    "method" in output &&
    output.method === "evidence"
  )
    return { ...output, method: "evidence_fallback" };
  return output;
}
