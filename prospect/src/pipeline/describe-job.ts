import { Failure, Problem, type Job } from "@leadstream/contract";
import { eq } from "drizzle-orm";
import { jobs } from "../db/schema.ts";
import type { Context } from "./context.ts";
import type { Durations } from "./durations.ts";
import { remainingSecondsOfJob } from "./job-estimate.ts";

export interface DescribedJob extends Job {
  user_id: string;
  cancelled: number;
  last_sequence: number;
  acknowledged_sequence: number;
  llm_calls: number;
  input_tokens: number;
  output_tokens: number;
}

/** The job as the contract shapes it, with the place of its log and its bill. */
export async function describeJob(
  ctx: Pick<Context, "database">,
  durations: Durations,
  concurrency: number,
  jobId: string,
): Promise<DescribedJob> {
  const [job] = await ctx.database.db.select().from(jobs).where(eq(jobs.job_id, jobId));
  if (job === undefined) throw new Problem("not_found", "There is no such job.");
  const open = job.found - job.completed - job.failed - job.cancelled;
  return {
    job_id: job.job_id,
    user_id: job.user_id,
    status: job.status,
    source: job.source,
    query: job.query,
    max_leads: job.max_leads,
    found: job.found,
    completed: job.completed,
    failed: job.failed,
    cancelled: job.cancelled,
    discarded: job.discarded,
    created_at: job.created_at.toISOString(),
    started_at: job.started_at?.toISOString() ?? null,
    ended_at: job.ended_at?.toISOString() ?? null,
    estimated_time_remaining:
      open > 0 && job.status !== "paused"
        ? remainingSecondsOfJob(job, durations, concurrency)
        : null,
    cost_usd: job.unpriced_calls > 0 && job.cost_usd === 0 ? null : job.cost_usd,
    llm_calls: job.llm_calls,
    input_tokens: job.input_tokens,
    output_tokens: job.output_tokens,
    error: job.error === null ? null : Failure.parse(JSON.parse(job.error)),
    cancelling: false,
    last_sequence: job.last_sequence,
    acknowledged_sequence: job.acknowledged_sequence,
  };
}
