import type { AgentName, Failure, Usage } from "@leadstream/contract";
import { generateText, NoOutputGeneratedError, Output, type LanguageModelUsage } from "ai";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import type { ModelBudget } from "../agents/agent.ts";
import type { CircuitBreaker } from "./circuit-breaker.ts";
import { readFault, refusalFault, unreadableFault, type Fault } from "./faults.ts";
import { fence, type Material } from "./fence.ts";
import { readJson } from "./read-json.ts";
import { estimatePrice, priceOf } from "./prices.ts";
import type { ChosenModel } from "./provider.ts";
import type { RateLimit } from "./rate-limit.ts";

export interface Question<T> {
  agent: AgentName;
  schema: z.ZodType<T>;
  /** Who the model is and what holds for every answer of this agent. */
  instructions: string;
  /** What is asked; refers to the material by its labels. */
  task: string;
  material: readonly Material[];
  budget?: ModelBudget | undefined;
  signal: AbortSignal;
}

/** A provider's trouble is an answer, not an exception: the agent goes on with evidence. */
export type Answer<T> =
  | { ok: true; value: T; usage: Usage }
  | {
      ok: false;
      failure: Failure;
      usage: Usage | null;
      /** The provider refuses everybody just now. */ down: boolean;
    };

/** The one door to a model. It has no tools and is told no addresses to open. */
export type AskModel = <T>(question: Question<T>) => Promise<Answer<T>>;

export interface AskModelOptions {
  chosen: ChosenModel;
  limit: RateLimit;
  breaker: CircuitBreaker;
  timeoutMs?: number;
  mostOutputTokens?: number;
  /** Waits between tries of one call; their number is the number of further tries. */
  backOffMs?: readonly number[];
  /** A provider that asks for a longer wait than this counts as away. */
  longestWaitMs?: number;
}

export function createAskModel({
  chosen,
  limit,
  breaker,
  timeoutMs = 90_000,
  mostOutputTokens = 6_000,
  backOffMs = [500, 2_000, 6_000],
  longestWaitMs = 60_000,
}: AskModelOptions): AskModel {
  // Learned from the server's own refusal, once for all calls.
  let schemas = true;

  async function call<T>({
    agent,
    schema,
    instructions,
    task,
    material,
    signal,
  }: Question<T>): Promise<{ value: T | null; usage: LanguageModelUsage; refused: boolean }> {
    const fenced = fence(material);
    const form = schemas
      ? ""
      : `\n\nAnswer with one JSON object and nothing else. It must match this JSON schema:\n${JSON.stringify(z.toJSONSchema(schema))}`;
    const request = {
      model: chosen.model,
      instructions: `${instructions}\n\n${fenced.rule}`,
      prompt: `${fenced.text}\n\n${task}${form}`,
      maxOutputTokens: mostOutputTokens,
      // What is asked about a company is not left lying with the provider.
      providerOptions: { openai: { store: false } },
      maxRetries: 0, // retries are ours: they share the provider with all other leads
      // Traces say that a call was made and how long it took, never what was asked.
      telemetry: { recordInputs: false, recordOutputs: false, functionId: agent },
      abortSignal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    };
    if (schemas) {
      const result = await generateText({ ...request, output: formOf(schema) });
      return {
        value: outputOf(result),
        usage: result.totalUsage,
        refused: result.finishReason === "content-filter",
      };
    }
    const result = await generateText(request);
    const parsed = schema.safeParse(readJson(result.text));
    return {
      value: parsed.success ? parsed.data : null,
      usage: result.totalUsage,
      refused: result.finishReason === "content-filter",
    };
  }

  async function tryUntilClear<T>(question: Question<T>): Promise<Answer<T>> {
    for (let tries = 0; ; tries += 1) {
      let fault: Fault;
      let usage: Usage | null = null;
      try {
        const {
          value,
          usage: used,
          refused,
        } = await limit.run(() => call(question), question.signal);
        breaker.succeeded();
        limit.speedUp();
        usage = usageOf(chosen, used);
        if (value !== null) return { ok: true, value, usage };
        fault = refused ? refusalFault() : unreadableFault();
      } catch (thrown) {
        if (question.signal.aborted) throw question.signal.reason;
        fault = readFault(thrown, chosen);
        usage = usageOf(chosen, usageOfError(thrown));
      }
      if (fault.refusesSchema && schemas && chosen.provider === "openai-compatible") {
        schemas = false;
        continue;
      }
      if (fault.kind === "answer") {
        breaker.succeeded(); // an answer that cannot be used is still an answer
        return { ok: false, failure: fault.failure, usage, down: false };
      }
      const wait = fault.retryAfterMs ?? backOffMs[tries] ?? 0;
      if (fault.failure.code === "provider_rate_limited")
        limit.slowDown(Math.min(wait, longestWaitMs));
      const givesUp =
        fault.kind === "standing" || tries >= backOffMs.length || wait > longestWaitMs;
      if (givesUp) {
        breaker.failed(fault.failure, fault.kind === "standing" || wait > longestWaitMs);
        return { ok: false, failure: fault.failure, usage, down: breaker.refuses() !== null };
      }
      if (fault.failure.code !== "provider_rate_limited")
        await delay(wait, undefined, { signal: question.signal });
    }
  }

  return async (question) => {
    question.signal.throwIfAborted();
    const refusal = breaker.refuses();
    if (refusal) return { ok: false, failure: refusal, usage: null, down: true };
    const letters =
      question.instructions.length +
      question.task.length +
      question.material.reduce((sum, one) => sum + one.text.length + 300, 0);
    const claim = question.budget?.take(
      estimatePrice(chosen.provider, chosen.modelId, letters, mostOutputTokens),
    );
    if (claim?.granted === false)
      return {
        ok: false,
        failure: {
          code: "budget_exhausted",
          message: claim.why,
          action: "Raise the job's limit to let the model go on.",
          retryable: false,
        },
        usage: null,
        down: false,
      };
    let usage: Usage | null = null;
    try {
      const answer = await tryUntilClear(question);
      usage = answer.usage;
      return answer;
    } finally {
      claim?.settle(usage);
    }
  };
}

const forms = new WeakMap<z.ZodType, ReturnType<typeof Output.object>>();

/** A schema is translated for the provider once, not for every lead. */
function formOf<T>(schema: z.ZodType<T>) {
  const made =
    (forms.get(schema) as ReturnType<typeof Output.object<T>> | undefined) ??
    Output.object<T>({ schema });
  forms.set(schema, made);
  return made;
}

/** An empty answer has no output to read; what it cost is on the result all the same. */
function outputOf<T>(result: { readonly output: T }): T | null {
  try {
    return result.output;
  } catch (error) {
    if (NoOutputGeneratedError.isInstance(error)) return null;
    throw error;
  }
}

function usageOf({ provider, modelId }: ChosenModel, used: LanguageModelUsage): Usage;
function usageOf({ provider, modelId }: ChosenModel, used: LanguageModelUsage | null): Usage | null;
function usageOf(
  { provider, modelId }: ChosenModel,
  used: LanguageModelUsage | null,
): Usage | null {
  if (used === null) return null;
  const input = used.inputTokens ?? 0;
  const output = used.outputTokens ?? 0;
  // No call takes no tokens: zero means that the server did not say.
  const told = input + output > 0;
  return {
    provider,
    model: modelId,
    input_tokens: input,
    output_tokens: output,
    cost_usd: told
      ? priceOf(provider, modelId, {
          input,
          output,
          cacheRead: used.inputTokenDetails.cacheReadTokens,
          cacheWrite: used.inputTokenDetails.cacheWriteTokens,
        })
      : null,
  };
}

function usageOfError(thrown: unknown): LanguageModelUsage | null {
  return typeof thrown === "object" && thrown !== null && "usage" in thrown
    ? ((thrown.usage as LanguageModelUsage | undefined) ?? null)
    : null;
}
