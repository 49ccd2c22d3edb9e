import type { Failure } from "@leadstream/contract";
import { and, eq, isNull } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { jobs } from "../db/schema.ts";
import { appendAllToFeed, type News } from "../feed/append.ts";
import { describeJob } from "./describe.ts";
import { readQuota } from "../quotas/read.ts";
import { unreserveJob } from "../quotas/reserve.ts";

export interface EndWithoutStart {
  jobId: string;
  now: Date;
  status: "failed" | "cancelled";
  error: Failure | null;
}

/** Ends a job that the prospect service never took: no event will come for it, so its end is written here. */
export async function endWithoutStart(
  tx: AnyTx,
  { jobId, now, status, error }: EndWithoutStart,
): Promise<void> {
  const [row] = await tx
    .update(jobs)
    .set({ status, error, endedAt: now, estimatedTimeRemaining: null })
    .where(and(eq(jobs.jobId, jobId), isNull(jobs.endedAt)))
    .returning();
  if (row === undefined) return;
  await unreserveJob(tx, { jobId });
  const job = describeJob(row);
  const news: News[] =
    error === null
      ? [{ name: "job-completed", data: { job } }]
      : [{ name: "job-failed", data: { job, error } }];
  await appendAllToFeed(tx, row.workspaceId, [
    ...news,
    { name: "quota-update", data: await readQuota(tx, row.workspaceId, now) },
  ]);
}
