import type { LeadState, PipelineEvent } from "@leadstream/contract";
import type { JobRow } from "../db/schema.ts";
import { addCost, isTerminal } from "../leads/lifecycle.ts";

/** What events may change of a job. The rest of its row belongs to whoever started it and to the quota. */
export type JobProgress = Pick<
  JobRow,
  | "status"
  | "found"
  | "completed"
  | "failed"
  | "cancelled"
  | "discarded"
  | "startedAt"
  | "endedAt"
  | "estimatedTimeRemaining"
  | "costUsd"
  | "error"
>;

export function progressOfJob(row: JobRow): JobProgress {
  const {
    status,
    found,
    completed,
    failed,
    cancelled,
    discarded,
    startedAt,
    endedAt,
    estimatedTimeRemaining,
    costUsd,
    error,
  } = row;
  return {
    status,
    found,
    completed,
    failed,
    cancelled,
    discarded,
    startedAt,
    endedAt,
    estimatedTimeRemaining,
    costUsd,
    error,
  };
}

/** One event's effect on its job, beside what it did to a lead (`countLead`). The same object means no change. */
export function foldJob(job: JobProgress, event: PipelineEvent): JobProgress {
  const at = new Date(event.timestamp);
  switch (event.event_type) {
    case "pipeline_start":
      return {
        ...job,
        status: job.status === "queued" ? "running" : job.status,
        startedAt: job.startedAt ?? at,
      };
    case "pipeline_end":
      return {
        ...job,
        status: event.cancelled ? "cancelled" : event.success ? "completed" : "failed",
        endedAt: at,
        estimatedTimeRemaining: null,
        error: event.error ?? (event.success ? null : job.error),
      };
    case "pipeline_error":
      return event.lead_id === undefined ? { ...job, error: event.error } : job;
    case "lead_discarded":
      return { ...job, discarded: job.discarded + 1 };
    case "agent_end": {
      const costUsd = addCost(job.costUsd, event);
      return costUsd === job.costUsd ? job : { ...job, costUsd };
    }
    case "status_update":
      return event.lead_id === undefined ? foldStatus(job, event) : job;
    case "lead_generated":
    case "lead_enrichment_start":
    case "lead_analysis_start":
    case "qualification_start":
    case "strategy_generation_start":
    case "finalization_start":
    case "agent_start":
    case "tool_call_start":
    case "tool_call_end":
    case "lead_enrichment_end":
      return job;
  }
}

/** A pause may come from the pipeline itself, as when a provider refuses everybody; a person must see it to resume. */
function foldStatus(
  job: JobProgress,
  event: PipelineEvent & { event_type: "status_update" },
): JobProgress {
  const { job_status: told, estimated_time_remaining: remaining = job.estimatedTimeRemaining } =
    event;
  const status = told === undefined || job.endedAt !== null ? job.status : told;
  if (status === job.status && remaining === job.estimatedTimeRemaining) return job;
  const goesOn = job.status === "paused" && status === "running";
  return {
    ...job,
    status,
    estimatedTimeRemaining: remaining,
    error: goesOn ? null : job.error,
  };
}

const counter = { completed: "completed", failed: "failed", cancelled: "cancelled" } as const;

/** A lead entered or left an end state. A retry leaves `failed`, so the counts always are those of the leads. */
export function countLead(
  job: JobProgress,
  from: LeadState | null,
  to: LeadState,
  at: Date,
): JobProgress {
  if (from === to) return job;
  const counted = { ...job };
  if (from === null) counted.found += 1;
  if (from !== null && isTerminal(from)) counted[counter[from as keyof typeof counter]] -= 1;
  if (!isTerminal(to)) return counted;
  counted[counter[to as keyof typeof counter]] += 1;
  counted.estimatedTimeRemaining = remaining(counted, at);
  return counted;
}

/** Seconds for the leads found so far, at the pace this job has shown; null until it has shown one. */
function remaining(job: JobProgress, at: Date): number | null {
  const ended = job.completed + job.failed + job.cancelled;
  if (job.startedAt === null || job.endedAt !== null || ended === 0) return null;
  const elapsed = (at.getTime() - job.startedAt.getTime()) / 1000;
  return Math.round((Math.max(job.found - ended, 0) * elapsed) / ended);
}
