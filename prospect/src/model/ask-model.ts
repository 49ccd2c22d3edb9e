import type { AgentName, Failure, Usage } from "@leadstream/contract";
import {
  generateText,
  NoObjectGeneratedError,
  Output,
  type FinishReason,
  type LanguageModelUsage,
} from "ai";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import type { ModelBudget } from "../agents/agent.ts";
import type { CallEnd } from "./budget.ts";
import type { CircuitBreaker } from "./circuit-breaker.ts";
import { readAnswer, readFault, type Fault } from "./faults.ts";
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

interface Said {
  text: string;
  usage: LanguageModelUsage;
  finishReason: FinishReason;
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

  async function call<T>(
    { agent, schema, instructions, task, material, signal }: Question<T>,
    withSchema: boolean,
  ): Promise<{ said: Said; value: T | null }> {
    const fenced = fence(material);
    const form = withSchema
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
    const said = await generate(
      withSchema
        ? () => generateText({ ...request, output: formOf(schema) })
        : () => generateText(request),
    );
    // Read by ourselves in either case: servers that take a schema and do not keep to it wrap the answer in words too.
    const parsed = schema.safeParse(readJson(said.text));
    return { said, value: parsed.success ? parsed.data : null };
  }

  async function tryUntilClear<T>(question: Question<T>, made: () => void): Promise<Answer<T>> {
    let tries = 0;
    for (;;) {
      let fault: Fault;
      let usage: Usage | null = null; // what a call cost that brought nothing is not told
      let withSchema = schemas;
      try {
        const { said, value } = await limit.run(() => {
          withSchema = schemas;
          made();
          return call(question, withSchema);
        }, question.signal);
        breaker.succeeded();
        limit.speedUp();
        usage = usageOf(chosen, said.usage);
        if (value !== null) return { ok: true, value, usage };
        fault = readAnswer(said);
      } catch (thrown) {
        if (question.signal.aborted) throw question.signal.reason;
        fault = readFault(thrown, chosen);
      }
      // Several calls may learn of it at once; each of them asks again, and none has lost a try by it.
      if (fault.refusesSchema && withSchema && chosen.provider === "openai-compatible") {
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
        return { ok: false, failure: fault.failure, usage, down: breaker.isOpen() };
      }
      if (fault.failure.code !== "provider_rate_limited")
        await delay(wait, undefined, { signal: question.signal });
      tries += 1;
    }
  }

  async function askWithinBudget<T>(question: Question<T>): Promise<Answer<T>> {
    const letters =
      question.instructions.length +
      question.task.length +
      question.material.reduce((sum, one) => sum + one.text.length + 300, 0);
    const claim = await question.budget?.take(
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
    let end: CallEnd = "unmade";
    try {
      const answer = await tryUntilClear(question, () => (end = null));
      end = answer.usage;
      return answer;
    } finally {
      await claim?.settle(end);
    }
  }

  return async (question) => {
    question.signal.throwIfAborted();
    const entered = await breaker.enter(question.signal);
    if (!entered.ok) return { ok: false, failure: entered.failure, usage: null, down: true };
    try {
      return await askWithinBudget(question);
    } finally {
      entered.leave();
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

/** What a model said, whether or not it could be read as an object. */
async function generate(
  call: () => Promise<{ text: string; totalUsage: LanguageModelUsage; finishReason: FinishReason }>,
): Promise<Said> {
  try {
    const { text, totalUsage, finishReason } = await call();
    return { text, usage: totalUsage, finishReason };
  } catch (error) {
    if (!NoObjectGeneratedError.isInstance(error) || error.usage === undefined) throw error;
    const { text = "", usage, finishReason = "other" } = error;
    return { text, usage, finishReason };
  }
}

function usageOf({ provider, modelId }: ChosenModel, used: LanguageModelUsage): Usage {
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
