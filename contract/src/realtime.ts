import type { Job } from "./http.ts";
import type { Lead, LeadStage, LeadState } from "./lead.ts";
import type { Failure } from "./problem.ts";
import type { Quota } from "./quota.ts";

/** `lead-enrichment-progress` as the first plan named its parts. */
export interface EnrichmentProgress {
  leadId: string;
  jobId: string;
  currentAgent: string | null;
  agentDescription: string | null;
  progressPercentage: number;
  estimatedTimeRemaining: number | null;
  currentState: LeadState;
  attempt: number;
  /** Lead version after this change; a client drops older ones. */
  version: number;
}

/** Data of each live event. Top level is camelCase; records inside keep the shape of REST. */
export interface LiveEvents {
  "lead-created": { lead: Lead };
  "lead-updated": { lead: Lead; opId?: string };
  "lead-enrichment-progress": EnrichmentProgress;
  "lead-enriched": { lead: Lead };
  "lead-enrichment-failed": { leadId: string; jobId: string; error: Failure; lead: Lead };
  "lead-stage-update": {
    leadId: string;
    from: LeadStage;
    to: LeadStage;
    by: "person" | "pipeline";
    lead: Lead;
    opId?: string;
  };
  "lead-deleted": { leadId: string; jobId: string; opId?: string };
  "job-started": { job: Job };
  "job-progress": { job: Job };
  "job-completed": { job: Job };
  "job-failed": { job: Job; error: Failure };
  "quota-update": Quota;
}
export type LiveEventName = keyof LiveEvents;

export const liveEventNames = [
  "lead-created",
  "lead-updated",
  "lead-enrichment-progress",
  "lead-enriched",
  "lead-enrichment-failed",
  "lead-stage-update",
  "lead-deleted",
  "job-started",
  "job-progress",
  "job-completed",
  "job-failed",
  "quota-update",
] as const satisfies readonly LiveEventName[];

/** `LEAD_ENRICHMENT_PROGRESS` for `lead-enrichment-progress`. */
export function liveType(name: LiveEventName): string {
  return name.toUpperCase().replaceAll("-", "_");
}

export type LiveMessage<N extends LiveEventName = LiveEventName> = N extends LiveEventName
  ? {
      /** The event name in upper snake case. */
      type: string;
      name: N;
      data: LiveEvents[N];
      timestamp: string;
      epoch: string;
      revision: number;
      /** Only where progress was merged for a slow client: stands for revisionFrom..revision. */
      revisionFrom?: number;
    }
  : never;

/** Messages packed for `auth: {frames: true}`. `messages` covers from..to without a hole. */
export interface LiveFrame {
  epoch: string;
  from: number;
  to: number;
  messages: LiveMessage[];
}

export interface SyncRequest {
  epoch: string | null;
  revision: number;
}
export type SyncAnswer =
  | { mode: "tail"; epoch: string; revision: number }
  | { mode: "snapshot"; epoch: string; revision: number };

export interface Heartbeat {
  epoch: string;
  revision: number;
  /** 0 normal … 3: how hard progress is merged just now. */
  shedLevel: number;
  /** Seconds since the delivery of the oldest unacknowledged event stalled, or null when it flows. */
  deliveryStaleSeconds: number | null;
}
