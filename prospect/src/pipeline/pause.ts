import { Problem, type Failure, type NewEvent } from "@leadstream/contract";
import { transaction, type Tx } from "../db/client.ts";
import type { JobRow } from "../db/schema.ts";
import { appendEvents } from "../journal/append.ts";
import { unfinished } from "./claim.ts";
import type { Context } from "./context.ts";

/**
 * No new agent starts until the job is resumed; agents at work may end. `because` is the one clear message when it
 * was not a person who paused, such as a provider that refuses every lead alike. Pausing twice is a quiet success.
 */
export async function pauseJob(
  ctx: Context,
  jobId: string,
  because: Failure | null = null,
): Promise<void> {
  await transaction(ctx.database, async (tx) => {
    const job = await lockJob(tx, jobId);
    if (job.status === "paused" || job.ended_at !== null) return;
    await tx.query("update prospect.jobs set status = 'paused' where job_id = $1", [jobId]);
    const news: NewEvent[] =
      because === null ? [] : [{ event_type: "pipeline_error", error: because }];
    const status_message = because === null ? "Paused." : `Paused: ${because.message}`;
    await appendEvents(
      tx,
      jobId,
      [...news, { event_type: "status_update", status_message, job_status: "paused" }],
      ctx.now(),
    );
  });
  ctx.wakes.send({ kind: "cancel", jobId });
  ctx.wakes.send({ kind: "log", jobId });
}

export async function resumeJob(ctx: Context, jobId: string): Promise<void> {
  await transaction(ctx.database, async (tx) => {
    const job = await lockJob(tx, jobId);
    if (job.status !== "paused") return;
    await tx.query("update prospect.jobs set status = 'running' where job_id = $1", [jobId]);
    const { rows } = await tx.query<{ lead_id: string }>(
      `select lead_id from prospect.leads where job_id = $1 and claimed_by is null and state in ${unfinished} order by lead_id`,
      [jobId],
    );
    await ctx.queue.sendLeads(
      tx,
      rows.map((row, i) => ({ lead_id: row.lead_id, group: job.group_id, waiting: i })),
    );
    if (job.harvest_done_at === null && job.harvest_claimed_by === null)
      await ctx.queue.sendHarvest(tx, jobId, job.group_id);
    await appendEvents(
      tx,
      jobId,
      [{ event_type: "status_update", status_message: "Going on.", job_status: "running" }],
      ctx.now(),
    );
  });
  ctx.wakes.send({ kind: "cancel", jobId });
  ctx.wakes.send({ kind: "work" });
  ctx.wakes.send({ kind: "log", jobId });
}

export async function lockJob(tx: Tx, jobId: string): Promise<JobRow> {
  const { rows } = await tx.query<JobRow>(
    "select * from prospect.jobs where job_id = $1 for update",
    [jobId],
  );
  const [job] = rows;
  if (job === undefined) throw new Problem("not_found", "There is no such job.");
  return job;
}
