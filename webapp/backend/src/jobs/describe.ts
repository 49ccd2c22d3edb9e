import type { Job } from "@leadstream/contract";
import type { JobRow } from "../db/schema.ts";

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** A row as the contract shows it. */
export function describeJob(row: JobRow): Job {
  return {
    job_id: row.jobId,
    status: row.status,
    source: row.source,
    query: row.query,
    max_leads: row.maxLeads,
    found: row.found,
    completed: row.completed,
    failed: row.failed,
    discarded: row.discarded,
    created_at: row.createdAt.toISOString(),
    started_at: iso(row.startedAt),
    ended_at: iso(row.endedAt),
    estimated_time_remaining: row.estimatedTimeRemaining,
    cost_usd: row.costUsd,
    error: row.error,
    cancelling: row.cancelRequestedAt !== null && row.endedAt === null,
  };
}
