import type { Usage } from "@leadstream/contract/events";
import type { Failure } from "@leadstream/contract/problem";

/** An event as the timeline answers it; only what is read here is named. */
export interface TimelineEvent {
  event_id: string;
  event_type: string;
  timestamp: string;
  status?: string;
  reason?: string | null;
  agent_name?: string;
  agent_description?: string;
  attempt?: number;
  success?: boolean;
  method?: "evidence" | "llm" | "evidence_fallback";
  execution_time_seconds?: number;
  progress_percentage?: number;
  usage?: Usage;
  error?: Failure;
  tool_name?: string;
  tool_call_id?: string;
  tool_args?: unknown;
  output_snippet?: string;
  status_message?: string;
  source?: string;
  source_url?: string;
}

export interface ToolRun {
  id: string;
  name: string;
  args: unknown;
  startedAt: string;
  seconds: number | null;
  success: boolean | null;
  snippet: string | null;
  error: Failure | null;
}

export interface AgentRun {
  id: string;
  agent: string;
  description: string | null;
  startedAt: string;
  seconds: number | null;
  success: boolean | null;
  method: TimelineEvent["method"] | null;
  usage: Usage | null;
  error: Failure | null;
  tools: ToolRun[];
}

export interface Attempt {
  attempt: number;
  startedAt: string;
  runs: AgentRun[];
}

/** Agent and tool calls of each attempt, their beginnings and ends put together, from the events up to a moment. */
export function foldTimeline(events: readonly TimelineEvent[]): Attempt[] {
  const attempts: Attempt[] = [];
  let current: Attempt | null = null;
  const here = (event: TimelineEvent): Attempt => {
    if (current === null)
      attempts.push(
        (current = { attempt: event.attempt ?? 1, startedAt: event.timestamp, runs: [] }),
      );
    return current;
  };
  for (const event of events) {
    switch (event.event_type) {
      case "lead_enrichment_start":
        attempts.push(
          (current = {
            attempt: event.attempt ?? attempts.length + 1,
            startedAt: event.timestamp,
            runs: [],
          }),
        );
        break;
      case "agent_start":
        here(event).runs.push(begin(event));
        break;
      case "agent_end": {
        const { runs } = here(event);
        let run = runs.findLast((one) => one.agent === event.agent_name && one.success === null);
        if (run === undefined) runs.push((run = begin(event)));
        run.seconds = event.execution_time_seconds ?? null;
        run.success = event.success ?? null;
        run.method = event.method ?? null;
        run.usage = event.usage ?? null;
        run.error = event.error ?? null;
        break;
      }
      case "tool_call_start":
        runOf(here(event), event)?.tools.push({
          id: event.tool_call_id ?? event.event_id,
          name: event.tool_name ?? "",
          args: event.tool_args,
          startedAt: event.timestamp,
          seconds: null,
          success: null,
          snippet: null,
          error: null,
        });
        break;
      case "tool_call_end": {
        const tool = here(event)
          .runs.flatMap((run) => run.tools)
          .findLast((one) => one.id === event.tool_call_id);
        if (tool === undefined) break;
        tool.seconds = event.execution_time_seconds ?? null;
        tool.success = event.success ?? null;
        tool.snippet = event.output_snippet ?? null;
        tool.error = event.error ?? null;
        break;
      }
      default:
        break;
    }
  }
  return attempts;
}

function begin(event: TimelineEvent): AgentRun {
  return {
    id: event.event_id,
    agent: event.agent_name ?? "",
    description: event.agent_description ?? null,
    startedAt: event.timestamp,
    seconds: null,
    success: null,
    method: null,
    usage: null,
    error: null,
    tools: [],
  };
}

function runOf(attempt: Attempt, event: TimelineEvent): AgentRun | undefined {
  return attempt.runs.findLast((run) => run.agent === event.agent_name);
}

export interface Totals {
  seconds: number;
  /** Null when some call's price is unknown: a sum would be a guess. */
  costUsd: number | null;
}

export function totalOf(attempts: readonly Attempt[]): Totals {
  let seconds = 0;
  let costUsd: number | null = 0;
  for (const run of attempts.flatMap((attempt) => attempt.runs)) {
    seconds += run.seconds ?? 0;
    if (run.usage !== null)
      costUsd =
        costUsd === null || run.usage.cost_usd === null ? null : costUsd + run.usage.cost_usd;
  }
  return { seconds, costUsd };
}
