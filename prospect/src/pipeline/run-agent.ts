import type { AgentName, NewEvent, Usage } from "@leadstream/contract";
import { failpoint } from "@leadstream/runtime/failpoint";
import { inSpan } from "@leadstream/runtime/telemetry";
import { turn } from "@leadstream/runtime/turn";
import { uuidv7 } from "@leadstream/runtime/uuid";
import type { Agent, AgentInput, AgentOutcome, ToolCall } from "../agents/agent.ts";
import { eventArgs } from "./event-output.ts";
import { sumUsage } from "../model/sum-usage.ts";
import { internalFailure, knownFailure } from "./failure.ts";

const maxSnippet = 300;

export type AgentEnd =
  | { ok: true; name: AgentName; outcome: AgentOutcome; seconds: number }
  /** `usage`: what models were paid for before it broke off. */
  | { ok: false; name: AgentName; error: unknown; seconds: number; usage: Usage | undefined };

/** Runs one agent outside of any transaction. Never throws: how it ended is the answer. */
export async function runAgent(
  agent: Agent,
  input: Omit<AgentInput, "toolCall" | "spent">,
  say: (event: NewEvent) => void,
): Promise<AgentEnd> {
  // Agents compute on the loop that also serves, ships and shows: they take turns.
  await turn();
  const started = performance.now();
  const usages: Usage[] = [];
  failpoint("worker.before-agent");
  try {
    const outcome = await inSpan(
      `agent ${agent.name}`,
      { "leadstream.lead_id": input.lead.lead_id },
      () =>
        agent.run({
          ...input,
          toolCall: toolCallsOf(agent.name, input.lead.lead_id, say),
          spent: (usage) => usages.push(usage),
        }),
    );
    failpoint("worker.after-agent");
    return { ok: true, name: agent.name, outcome, seconds: secondsSince(started) };
  } catch (error) {
    const usage = sumUsage(usages);
    return { ok: false, name: agent.name, error, seconds: secondsSince(started), usage };
  }
}

function toolCallsOf(agent: AgentName, leadId: string, say: (event: NewEvent) => void): ToolCall {
  return async (toolName, args, call, snippet) => {
    const ids = { lead_id: leadId, tool_name: toolName, tool_call_id: uuidv7(), agent_name: agent };
    const started = performance.now();
    say({ event_type: "tool_call_start", ...ids, tool_args: eventArgs(args) });
    try {
      const result = await call();
      const shown = snippet?.(result).slice(0, maxSnippet);
      say({
        event_type: "tool_call_end",
        ...ids,
        execution_time_seconds: secondsSince(started),
        success: true,
        ...(shown === undefined ? {} : { output_snippet: shown }),
      });
      return result;
    } catch (error) {
      say({
        event_type: "tool_call_end",
        ...ids,
        execution_time_seconds: secondsSince(started),
        success: false,
        error: knownFailure(error) ?? internalFailure,
      });
      throw error;
    }
  };
}

export function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}

export function usageOf(end: AgentEnd): Usage | undefined {
  return end.ok ? end.outcome.usage : end.usage;
}

/** What model calls add to the job's bill; a call without a known price is counted apart, never as free. */
export function costOf(usage: Usage | undefined): {
  cost_usd?: number;
  unpriced_calls?: number;
  llm_calls?: number;
  input_tokens?: number;
  output_tokens?: number;
} {
  if (usage === undefined) return {};
  return {
    llm_calls: usage.calls ?? 1,
    input_tokens: usage.input_tokens,
    output_tokens: usage.output_tokens,
    ...(usage.cost_usd === null ? { unpriced_calls: 1 } : { cost_usd: usage.cost_usd }),
  };
}
