import type { PipelineEvent } from "@leadstream/contract";
import { eq } from "drizzle-orm";
import { failpoint } from "@leadstream/runtime/failpoint";
import type { AnyTx } from "../db/client.ts";
import { jobs, type JobRow } from "../db/schema.ts";
import { writeTogether, type Writes } from "../db/write-together.ts";
import { feedWrites, type News } from "../feed/append.ts";
import { describeJob } from "../jobs/describe.ts";
import { applyEvents } from "../leads/apply.ts";
import { readQuota } from "../quotas/read.ts";
import { unreserveJob } from "../quotas/reserve.ts";

export interface Along {
  /** How far the log has come with these events, when they are new. */
  cursor?: Pick<JobRow, "appliedSequence" | "receivedAt">;
  /** Under load the newest progress of a lead stands for what came before it in the same run. */
  mergeProgress?: boolean;
  /** What writes down what became of the events. */
  keep: (refused: ReadonlyMap<string, string>) => Writes;
}

/**
 * Gives events their whole effect: on leads, on the quota, on the job, and on the feed, which comes last since its lock
 * is the one that everybody in the workspace waits for. Answers why an event had none, by its id.
 */
export async function applyToJob(
  tx: AnyTx,
  job: JobRow,
  events: readonly PipelineEvent[],
  now: Date,
  { cursor = job, mergeProgress = false, keep }: Along,
): Promise<ReadonlyMap<string, string>> {
  const { refused, job: progress, news, unitsMoved } = await applyEvents(tx, job, events, now);
  const { appliedSequence, receivedAt } = cursor;
  const change = { ...progress, appliedSequence, receivedAt };
  const applied = events.filter(({ event_id }) => !refused.has(event_id));
  const ended = applied.some(({ event_type }) => event_type === "pipeline_end");
  const returned = ended ? await unreserveJob(tx, { jobId: job.jobId }) : 0;
  failpoint("webhook.in-transaction");

  const all = [
    ...(mergeProgress ? keepNewestProgress(news) : news),
    ...newsOfJob(job, { ...job, ...change }, applied),
  ];
  if (unitsMoved || returned > 0)
    all.push({ name: "quota-update", data: await readQuota(tx, job.workspaceId, now) });
  await writeTogether(tx, {
    ...keep(refused),
    job_row: tx.update(jobs).set(change).where(eq(jobs.jobId, job.jobId)).getSQL(),
    ...feedWrites(job.workspaceId, all),
  });
  return refused;
}

function keepNewestProgress(news: readonly News[]): News[] {
  const newest = new Map(
    news.flatMap((one) => (one.mergeKey === undefined ? [] : [[one.mergeKey, one]])),
  );
  return news.filter((one) => one.mergeKey === undefined || newest.get(one.mergeKey) === one);
}

/** One message says where the job stands now; its start and its end are told apart. */
function newsOfJob(before: JobRow, after: JobRow, applied: readonly PipelineEvent[]): News[] {
  const job = describeJob(after);
  if (applied.some(({ event_type }) => event_type === "pipeline_end")) {
    if (after.status !== "failed") return [{ name: "job-completed", data: { job } }];
    const unexplained = {
      code: "internal",
      message: "The job stopped without saying why.",
      action: "Start it again.",
      retryable: true,
    } as const;
    return [{ name: "job-failed", data: { job, error: job.error ?? unexplained } }];
  }
  if (applied.some(({ event_type }) => event_type === "pipeline_start"))
    return [{ name: "job-started", data: { job } }];
  return JSON.stringify(describeJob(before)) === JSON.stringify(job)
    ? []
    : [{ name: "job-progress", data: { job } }];
}
