import { Failure } from "@leadstream/contract";
import type { Tx } from "../db/client.ts";
import { appendEvents, type Appended } from "../journal/append.ts";

/** Whether everything that was found has come to an end, and nothing more will be found. */
export function isOver(
  job: Pick<
    Appended,
    "harvest_done_at" | "ended_at" | "found" | "completed" | "failed" | "cancelled"
  >,
): boolean {
  return (
    job.harvest_done_at !== null &&
    job.ended_at === null &&
    job.found <= job.completed + job.failed + job.cancelled
  );
}

/**
 * Ends the job if the append just made was its last news. Call it in the transaction of that append: the job's row
 * is locked since, so `pipeline_end` is written exactly once, whichever lead comes last.
 */
export async function finishIfOver(
  tx: Tx,
  jobId: string,
  job: Appended,
  at: Date,
  cancelled = false,
): Promise<boolean> {
  if (!isOver(job)) return false;
  const error = job.error === null ? undefined : Failure.parse(JSON.parse(job.error));
  const status = cancelled ? "cancelled" : error === undefined ? "completed" : "failed";
  await tx.query("update prospect.jobs set ended_at = $2, status = $3 where job_id = $1", [
    jobId,
    at,
    status,
  ]);
  await appendEvents(
    tx,
    jobId,
    [
      {
        event_type: "pipeline_end",
        success: status === "completed",
        cancelled,
        total_leads_generated: job.found,
        leads_completed: job.completed,
        leads_failed: job.failed,
        leads_discarded: job.discarded,
        execution_time_seconds: Math.max(0, at.getTime() - job.created_at.getTime()) / 1000,
        ...(error === undefined ? {} : { error }),
      },
    ],
    at,
  );
  return true;
}
