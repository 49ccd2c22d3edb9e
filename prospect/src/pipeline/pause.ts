import type { Failure, NewEvent } from "@leadstream/contract";
import { transaction, type Tx } from "../db/client.ts";
import { appendEvents } from "../journal/append.ts";
import { unfinished } from "./claim.ts";
import type { Context } from "./context.ts";
import { lockJob, passAlone } from "./gate.ts";

/**
 * Once this is answered no agent starts until the job is resumed; agents at work may end. `because` is the one clear message when it
 * was not a person who paused, such as a provider that refuses every lead alike. Pausing twice is a quiet success.
 */
export async function pauseJob(
  ctx: Context,
  jobId: string,
  because: Failure | null = null,
): Promise<void> {
  await transaction(ctx.database, async (tx) => {
    await passAlone(tx, jobId);
    const job = await lockJob(tx, jobId);
    if (job.status === "paused" || job.ended_at !== null) return;
    await setPaused(tx, jobId, true);
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
    await passAlone(tx, jobId);
    const job = await lockJob(tx, jobId);
    if (job.status !== "paused") return;
    await setPaused(tx, jobId, false);
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

/** On the job for those who look at it, on its gate for those who pass it. */
async function setPaused(tx: Tx, jobId: string, paused: boolean): Promise<void> {
  await tx.query("update prospect.job_inputs set paused = $2 where job_id = $1", [jobId, paused]);
  await tx.query("update prospect.jobs set status = $2 where job_id = $1", [
    jobId,
    paused ? "paused" : "running",
  ]);
}
