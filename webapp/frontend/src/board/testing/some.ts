import type { Board, Job } from "@leadstream/contract/http";
import type { Lead } from "@leadstream/contract/lead";
import type {
  EnrichmentProgress,
  LiveEventName,
  LiveEvents,
  LiveMessage,
} from "@leadstream/contract/realtime";
import type { Quota } from "@leadstream/contract/quota";
import { stageOrder } from "../stages.ts";

/** A lead for tests; whatever matters to one is given. */
export function someLead(given: Partial<Lead> & { lead_id: string }): Lead {
  return {
    job_id: "job-1",
    company_name: `Company ${given.lead_id}`,
    website: `https://${given.lead_id}.example`,
    domain: `${given.lead_id}.example`,
    industry: null,
    city: null,
    country: null,
    state: "harvested",
    stage: "enriching",
    tier: null,
    score: null,
    attempt: 1,
    progress: {
      current_agent: null,
      agent_description: null,
      progress_percentage: 0,
      estimated_time_remaining: null,
    },
    error: null,
    source: "list",
    owner: null,
    has_email: false,
    version: 1,
    created_at: "2026-11-22T10:00:00.000Z",
    updated_at: "2026-11-22T10:00:00.000Z",
    started_at: null,
    ...given,
  };
}

export const someQuota: Quota = {
  plan: "pro",
  period: "day",
  limit: 500,
  used: 0,
  held: 0,
  remaining: 500,
  resets_at: "2026-11-23T00:00:00.000Z",
};

export function someJob(given: Partial<Job> = {}): Job {
  return {
    job_id: "job-1",
    status: "running",
    source: "list",
    query: "",
    max_leads: 10,
    found: 0,
    completed: 0,
    failed: 0,
    discarded: 0,
    created_at: "2026-11-22T10:00:00.000Z",
    started_at: null,
    ended_at: null,
    estimated_time_remaining: null,
    cost_usd: null,
    error: null,
    cancelling: false,
    ...given,
  };
}

export function someProgress(
  given: Partial<EnrichmentProgress> & { leadId: string },
): EnrichmentProgress {
  return {
    jobId: "job-1",
    currentAgent: "website_research",
    agentDescription: "Reading the website",
    progressPercentage: 10,
    estimatedTimeRemaining: null,
    currentState: "analyzing",
    attempt: 1,
    version: 2,
    ...given,
  };
}

export function message<N extends LiveEventName>(
  revision: number,
  name: N,
  data: LiveEvents[N],
  epoch = "epoch-1",
): LiveMessage {
  const type = name.toUpperCase().replaceAll("-", "_");
  // The union over names cannot be rebuilt from a generic one.
  return {
    type,
    name,
    data,
    timestamp: "2026-11-22T10:00:00.000Z",
    epoch,
    revision,
  } as LiveMessage;
}

export function someBoard(
  leads: readonly Lead[],
  revision: number,
  given: Partial<Board> = {},
): Board {
  return {
    epoch: "epoch-1",
    revision,
    stages: stageOrder.map((stage) => ({
      stage,
      title: stage,
      count: leads.filter((lead) => lead.stage === stage).length,
      next_cursor: null,
    })),
    leads: [...leads],
    jobs: [],
    quota: someQuota,
    ...given,
  };
}
