import { Problem, type Job } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { eq } from "drizzle-orm";
import { audit } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { relays } from "../db/accounts-schema.ts";
import { jobs } from "../db/schema.ts";
import { appendToFeed } from "../feed/append.ts";
import { describeJob } from "./describe.ts";
import { lockJob } from "./get.ts";

/** Pausing keeps what is done and starts nothing new; resuming goes on where it stopped. Both may be repeated. */
export async function pauseJob(
  ctx: Context,
  jobId: string,
  order: "pause" | "resume",
): Promise<Job> {
  return ctx.db.transaction(async (tx) => {
    const row = await lockJob(tx, ctx.workspaceId, jobId);
    if (row.endedAt !== null)
      throw new Problem("conflict", `A ${row.status} job cannot be ${order}d.`);
    const status = order === "pause" ? "paused" : row.startedAt === null ? "queued" : "running";
    if ((row.status === "paused") === (order === "pause")) return describeJob(row);
    const [saved] = await tx.update(jobs).set({ status }).where(eq(jobs.jobId, jobId)).returning();
    await tx
      .insert(relays)
      .values({ id: uuidv7(), jobId, kind: order, dueAt: ctx.now(), createdAt: ctx.now() });
    await audit(tx, ctx, { action: `job.${order}`, subject: jobId });
    const job = describeJob(saved ?? row);
    await appendToFeed(tx, ctx.workspaceId, "job-progress", { job });
    return job;
  });
}
