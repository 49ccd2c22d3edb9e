import type { EventOf, Failure } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { eq } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { jobs } from "../db/schema.ts";
import { applyToJob } from "../webhooks/apply-to-job.ts";

export interface EndHere {
  jobId: string;
  now: Date;
  /** Why it failed; null where it was cancelled. */
  error: Failure | null;
}

/**
 * Ends a job that the prospect service never took, or does not know any more: no end will come from there. Its end has
 * the very effect that the event would have, on leads, quota and boards, and stands in no log.
 */
export async function endHere(tx: AnyTx, { jobId, now, error }: EndHere): Promise<void> {
  const [row] = await tx.select().from(jobs).where(eq(jobs.jobId, jobId)).for("update");
  if (row === undefined || row.endedAt !== null) return;
  const end: EventOf<"pipeline_end"> = {
    event_type: "pipeline_end",
    schema_version: "1.0",
    event_id: uuidv7(),
    job_id: jobId,
    user_id: row.userId,
    sequence: row.appliedSequence + 1,
    timestamp: now.toISOString(),
    success: false,
    cancelled: error === null,
    total_leads_generated: row.found,
    leads_completed: row.completed,
    leads_failed: row.failed,
    leads_discarded: row.discarded,
    execution_time_seconds:
      row.startedAt === null ? 0 : (now.getTime() - row.startedAt.getTime()) / 1000,
    ...(error === null ? {} : { error }),
  };
  await applyToJob(tx, row, [end], now, { keep: () => ({}) });
}
