import type { AgentName, LeadState, NewEvent } from "@leadstream/contract";
import type { Agent } from "../agents/agent.ts";
import type { WorkContext } from "./context.ts";
import { enterStates } from "./lead-states.ts";
import { finishedShare, remainingSeconds } from "./schedule.ts";
import type { Begins } from "./step.ts";

/** What the start of these agents says, after `opening`, and makes of the lead; null when none of them starts. */
export function beginAgents(
  { agents, durations }: Pick<WorkContext, "agents" | "durations">,
  lead: { leadId: string; state: LeadState },
  starting: readonly Agent[],
  at: {
    finished: ReadonlySet<AgentName>;
    /** Since when, by `performance.now()`. */
    running: ReadonlyMap<AgentName, number>;
    opening: readonly NewEvent[];
  },
): Begins | null {
  const last = starting.at(-1);
  if (last === undefined) return null;
  const { state, events: entered } = enterStates(
    lead,
    starting.map(({ name }) => name),
  );
  const now = performance.now();
  const runningFor = new Map(
    [...at.running].map(([name, since]) => [name, (now - since) / 1000] as const),
  );
  const progress_percentage = finishedShare(agents, at.finished);
  const estimated_time_remaining = remainingSeconds(agents, at.finished, runningFor, (name) =>
    durations.of(name),
  );
  const starts = starting.map((agent): NewEvent => ({
    event_type: "agent_start",
    lead_id: lead.leadId,
    agent_name: agent.name,
    agent_description: agent.description,
    progress_percentage,
    estimated_time_remaining,
  }));
  return { state, currentAgent: last.name, events: [...at.opening, ...entered, ...starts] };
}
