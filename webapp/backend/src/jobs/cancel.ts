import type { Job } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { and, eq, isNull } from "drizzle-orm";
import { audit } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { relays } from "../db/accounts-schema.ts";
import type { AnyTx } from "../db/client.ts";
import { jobs } from "../db/schema.ts";
import { appendToFeed } from "../feed/append.ts";
import { describeJob } from "./describe.ts";
import { endHere } from "./end-here.ts";
import { lockJob } from "./get.ts";

/**
 * Stops new work; what is done stays. The wish is kept, so that it holds when the prospect service cannot be reached
 * just now; units are released as its events arrive. A second cancel changes nothing.
 */
export async function cancelJob(ctx: Context, jobId: string): Promise<Job> {
  return ctx.db.transaction(async (tx) => {
    const row = await lockJob(tx, ctx.workspaceId, jobId);
    if (row.endedAt !== null || row.cancelRequestedAt !== null) return describeJob(row);
    await tx.update(jobs).set({ cancelRequestedAt: ctx.now() }).where(eq(jobs.jobId, jobId));
    await audit(tx, ctx, { action: "job.cancel", subject: jobId });
    if (await withdrawStart(tx, jobId, ctx.now())) {
      await endHere(tx, { jobId, now: ctx.now(), error: null });
      return describeJob(await lockJob(tx, ctx.workspaceId, jobId));
    }
    await tx
      .insert(relays)
      .values({ id: uuidv7(), jobId, kind: "cancel", dueAt: ctx.now(), createdAt: ctx.now() });
    const job = describeJob(await lockJob(tx, ctx.workspaceId, jobId));
    await appendToFeed(tx, ctx.workspaceId, "job-progress", { job });
    return job;
  });
}

/** An order that was never tried can simply be taken back; one that was tried may have been heard. */
async function withdrawStart(tx: AnyTx, jobId: string, now: Date): Promise<boolean> {
  const withdrawn = await tx
    .update(relays)
    .set({ doneAt: now, payload: null, lastError: "withdrawn" })
    .where(
      and(
        eq(relays.jobId, jobId),
        eq(relays.kind, "start"),
        eq(relays.attempts, 0),
        isNull(relays.doneAt),
      ),
    )
    .returning({ id: relays.id });
  return withdrawn.length > 0;
}
