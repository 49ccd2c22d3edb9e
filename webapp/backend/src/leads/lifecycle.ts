import {
  stageOfTier,
  type EventOf,
  type EventType,
  type Failure,
  type FinalPackage,
  type LeadStage,
  type LeadState,
  type PipelineEvent,
} from "@leadstream/contract";
import { fillCard, type SuggestedField } from "./card-fields.ts";
import type { LiveLead } from "./live-lead.ts";

/**
 * Where a lead may go within one attempt. Forward only, and stages may be skipped, since a retry reuses the results
 * that stand. `completed`, `failed` and `cancelled` end the attempt: only `lead_enrichment_start` with a higher
 * `attempt` leaves them. A completed lead that is run again goes back to the live column and, when done, to where a
 * person had put it, else to the stage of its new tier.
 */
export const nextStates: Record<LeadState, readonly LeadState[]> = {
  harvested: [
    "analyzing",
    "qualifying",
    "strategizing",
    "finalizing",
    "completed",
    "failed",
    "cancelled",
  ],
  analyzing: ["qualifying", "strategizing", "finalizing", "completed", "failed", "cancelled"],
  qualifying: ["strategizing", "finalizing", "completed", "failed", "cancelled"],
  strategizing: ["finalizing", "completed", "failed", "cancelled"],
  finalizing: ["completed", "failed", "cancelled"],
  completed: [],
  failed: [],
  cancelled: [],
};

export const isTerminal = (state: LeadState) => nextStates[state].length === 0;

/** Short of the end there is always something left to do, so only `completed` shows 100. */
const mostBeforeCompletion = 99;

export type Fold =
  | {
      outcome: "changed";
      lead: LiveLead;
      finalPackage?: FinalPackage;
      suggested?: SuggestedField[];
    }
  /** Belongs to the lead's timeline and changes nothing on its card. */
  | { outcome: "unchanged" }
  | { outcome: "refused"; reason: string };

export type LeadEvent = Exclude<
  PipelineEvent,
  { event_type: "pipeline_start" | "pipeline_end" | "pipeline_error" | "lead_generated" }
>;

/** A company was found: its card stands in the live column from this moment. */
export function openLead(
  event: EventOf<"lead_generated">,
  workspaceId: string,
  jobId: string,
): LiveLead {
  const { lead_data: found } = event;
  const at = new Date(event.timestamp);
  return {
    leadId: event.lead_id,
    workspaceId,
    jobId,
    companyName: found.company_name,
    website: found.website,
    domain: found.domain,
    description: found.description ?? null,
    industry: found.industry ?? null,
    city: found.city ?? null,
    country: found.country ?? null,
    email: found.contact_emails[0] ?? null,
    phone: found.contact_phones[0] ?? null,
    state: "harvested",
    stage: "enriching",
    personStage: null,
    tier: null,
    score: null,
    attempt: 1,
    agentsTotal: null,
    running: [],
    currentAgent: null,
    agentDescription: null,
    progressPercentage: 0,
    estimatedTimeRemaining: null,
    error: null,
    source: event.source,
    sourceUrl: event.source_url,
    owner: null,
    contactEmails: found.contact_emails,
    contactPhones: found.contact_phones,
    lockedFields: [],
    costUsd: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
    startedAt: null,
    completedAt: null,
    deletedAt: null,
  };
}

/** Everything the board shows of a lead is this fold over its events, and nothing else moves its state. */
export function foldEvent(lead: LiveLead, event: LeadEvent): Fold {
  switch (event.event_type) {
    case "lead_enrichment_start":
      return startAttempt(lead, event);
    case "lead_analysis_start":
      return enter(lead, "analyzing", event);
    case "qualification_start":
      return enter(lead, "qualifying", event);
    case "strategy_generation_start":
      return enter(lead, "strategizing", event);
    case "finalization_start":
      return enter(lead, "finalizing", event);
    case "agent_start":
      return startAgent(lead, event);
    case "agent_end":
      return endAgent(lead, event);
    case "status_update":
      return report(lead, event);
    case "lead_enrichment_end":
      return endAttempt(lead, event);
    case "lead_discarded":
      return discard(lead, event);
    case "tool_call_start":
    case "tool_call_end":
      return { outcome: "unchanged" };
  }
}

/** A job that ended took its unfinished leads with it: nothing else would ever move them again. */
export function endWithJob(lead: LiveLead, event: EventOf<"pipeline_end">): Fold {
  if (isTerminal(lead.state)) return { outcome: "unchanged" };
  const error = event.cancelled ? cancelled : (event.error ?? unexplained);
  return changed(lead, event, {
    ...atRest,
    state: event.cancelled ? "cancelled" : "failed",
    error,
  });
}

const atRest = { running: [], estimatedTimeRemaining: null };

const cancelled: Failure = {
  code: "cancelled",
  message: "The job was cancelled before this company was finished.",
  action: "Retry it to go on where it stopped.",
  retryable: true,
};
const unexplained: Failure = {
  code: "internal",
  message: "Enrichment stopped without saying why.",
  action: "Retry it; if it fails again, the timeline shows the last step.",
  retryable: true,
};

function startAttempt(lead: LiveLead, event: EventOf<"lead_enrichment_start">): Fold {
  const begun = { agentsTotal: event.agents_total, startedAt: new Date(event.timestamp) };
  if (event.attempt > lead.attempt) {
    return changed(lead, event, {
      ...begun,
      ...atRest,
      attempt: event.attempt,
      state: "harvested",
      stage: "enriching",
      currentAgent: null,
      agentDescription: null,
      progressPercentage: 0,
      error: null,
      completedAt: null,
    });
  }
  if (event.attempt < lead.attempt)
    return refused(`Attempt ${event.attempt} began after attempt ${lead.attempt}.`);
  if (isTerminal(lead.state))
    return refused(`Attempt ${event.attempt} has already ${ended(lead.state)}.`);
  return changed(
    lead,
    event,
    lead.startedAt === null ? begun : { agentsTotal: event.agents_total },
  );
}

function enter(lead: LiveLead, state: LeadState, event: PipelineEvent): Fold {
  if (lead.state === state) return { outcome: "unchanged" };
  if (!nextStates[lead.state].includes(state)) return refused(illegal(lead.state, state));
  return changed(lead, event, { state });
}

function startAgent(lead: LiveLead, event: EventOf<"agent_start">): Fold {
  if (isTerminal(lead.state))
    return refused(`An agent began although the attempt has ${ended(lead.state)}.`);
  const { agent_name, agent_description } = event;
  return changed(lead, event, {
    running: [
      ...lead.running.filter((agent) => agent.agent_name !== agent_name),
      { agent_name, agent_description },
    ],
    currentAgent: agent_name,
    agentDescription: agent_description,
    progressPercentage: atLeast(lead, event.progress_percentage),
    estimatedTimeRemaining: event.estimated_time_remaining,
  });
}

function endAgent(lead: LiveLead, event: EventOf<"agent_end">): Fold {
  // Agents run side by side, so one may report after another has ended the attempt.
  if (isTerminal(lead.state)) return { outcome: "unchanged" };
  const running = lead.running.filter((agent) => agent.agent_name !== event.agent_name);
  // The card keeps the last name between two agents, and the failed one's, since that is where a retry begins.
  const shown = event.success ? running.at(-1) : undefined;
  return changed(lead, event, {
    running,
    ...(shown === undefined
      ? {}
      : { currentAgent: shown.agent_name, agentDescription: shown.agent_description }),
    progressPercentage: atLeast(lead, event.progress_percentage),
    costUsd: addCost(lead.costUsd, event),
  });
}

function report(lead: LiveLead, event: EventOf<"status_update">): Fold {
  if (isTerminal(lead.state)) return { outcome: "unchanged" };
  return changed(lead, event, {
    agentDescription: event.status_message,
    ...(event.agent_name === undefined ? {} : { currentAgent: event.agent_name }),
    progressPercentage: atLeast(lead, event.progress_percentage),
    ...(event.estimated_time_remaining === undefined
      ? {}
      : { estimatedTimeRemaining: event.estimated_time_remaining }),
  });
}

function endAttempt(lead: LiveLead, event: EventOf<"lead_enrichment_end">): Fold {
  if (event.attempt !== lead.attempt)
    return refused(`Attempt ${event.attempt} ended while attempt ${lead.attempt} is on.`);
  if (event.success) return complete(lead, event);
  const error = event.error ?? unexplained;
  const state = error.code === "cancelled" ? "cancelled" : "failed";
  if (!nextStates[lead.state].includes(state)) return refused(illegal(lead.state, state));
  return changed(lead, event, { ...atRest, state, error });
}

function complete(lead: LiveLead, event: EventOf<"lead_enrichment_end">): Fold {
  if (!nextStates[lead.state].includes("completed"))
    return refused(illegal(lead.state, "completed"));
  const found = event.final_package;
  const card = fillCard(lead, found?.facts ?? [], found?.qualification.tier ?? "unknown");
  const done = changed(card.lead, event, {
    ...atRest,
    state: "completed",
    stage: stageWhenCompleted(card.lead),
    score: found?.qualification.score ?? null,
    currentAgent: null,
    agentDescription: null,
    progressPercentage: 100,
    error: null,
    completedAt: new Date(event.timestamp),
  });
  return {
    ...done,
    suggested: card.suggested,
    ...(found === undefined ? {} : { finalPackage: found }),
  };
}

/** The stage of its tier, unless a person has moved it. */
export function stageWhenCompleted(lead: Pick<LiveLead, "personStage" | "tier">): LeadStage {
  return lead.personStage ?? stageOfTier[lead.tier ?? "unknown"];
}

function discard(lead: LiveLead, event: EventOf<"lead_discarded">): Fold {
  if (!nextStates[lead.state].includes("cancelled"))
    return refused(illegal(lead.state, "cancelled"));
  const error: Failure = {
    code: "cancelled",
    message: event.reason,
    action: "Nothing to do.",
    retryable: false,
  };
  return changed(lead, event, {
    ...atRest,
    state: "cancelled",
    error,
    deletedAt: new Date(event.timestamp),
  });
}

function changed(
  lead: LiveLead,
  event: PipelineEvent,
  change: Partial<LiveLead>,
): Fold & { outcome: "changed" } {
  const at = new Date(event.timestamp);
  const updatedAt = at > lead.updatedAt ? at : lead.updatedAt;
  return { outcome: "changed", lead: { ...lead, ...change, version: lead.version + 1, updatedAt } };
}

/** A bar never goes back within an attempt, whatever order agents that run side by side report in. */
function atLeast(lead: LiveLead, percentage: number | undefined): number {
  return Math.max(lead.progressPercentage, Math.min(percentage ?? 0, mostBeforeCompletion));
}

/** Null is unknown. The evidence engine is free and says so; a model whose price is unknown adds nothing known. */
export function addCost(cost: number | null, event: EventOf<"agent_end">): number | null {
  const added =
    event.usage === undefined ? (event.method === "evidence" ? 0 : null) : event.usage.cost_usd;
  return added === null ? cost : (cost ?? 0) + added;
}

const refused = (reason: string): Fold => ({ outcome: "refused", reason });
const illegal = (from: LeadState, to: LeadState) => `A lead that is ${from} cannot become ${to}.`;
const ended = (state: LeadState) =>
  state === "completed" ? "completed" : state === "failed" ? "failed" : "been cancelled";

/** Events that concern the job alone; every other type names a lead, or may. */
export const jobEvents: ReadonlySet<EventType> = new Set([
  "pipeline_start",
  "pipeline_end",
  "pipeline_error",
]);
