import {
  agentStages,
  type AgentName,
  type LeadState,
  type NewEvent,
  type WorkingState,
} from "@leadstream/contract";

const order: readonly WorkingState[] = ["analyzing", "qualifying", "strategizing", "finalizing"];
const startEvents = {
  analyzing: "lead_analysis_start",
  qualifying: "qualification_start",
  strategizing: "strategy_generation_start",
  finalizing: "finalization_start",
} as const satisfies Record<WorkingState, NewEvent["event_type"]>;

/**
 * The states that a lead passes on its way to where these agents work, or to its completion where none is named. It
 * walks forward only: a state is entered when the first agent of it starts.
 */
export function enterStates(
  lead: { leadId: string; state: LeadState },
  agents: readonly AgentName[],
): { state: LeadState; events: NewEvent[] } {
  const furthest =
    agents.length === 0
      ? order.length - 1
      : Math.max(...agents.map((name) => order.indexOf(agentStages[name])));
  const entered = order.slice(order.indexOf(lead.state as WorkingState) + 1, furthest + 1);
  return {
    state: entered.at(-1) ?? lead.state,
    events: entered.map((state) => ({ event_type: startEvents[state], lead_id: lead.leadId })),
  };
}
