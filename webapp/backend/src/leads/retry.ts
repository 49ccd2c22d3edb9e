import { Problem, type Lead } from "@leadstream/contract";
import type { Context } from "../context.ts";
import type { AnyTx } from "../db/client.ts";
import { appendToFeed } from "../feed/append.ts";
import { wakeFeed } from "../feed/wake.ts";
import { lockJob } from "../jobs/get.ts";
import { readPlan } from "../quotas/counters.ts";
import { releaseUnits } from "../quotas/end.ts";
import { holdUnit } from "../quotas/hold.ts";
import { readQuota } from "../quotas/read.ts";
import { quotaExhausted } from "../quotas/reserve.ts";
import { describeLead } from "./describe.ts";
import { loadLead, lockLead, refuseStale } from "./load.ts";
import { correctionsOf } from "./rerun.ts";

/**
 * Asks the prospect service to go on at the failed agent, with what a person corrected meanwhile, such as the website.
 * The unit is held before anything is spent, and given back when the service refuses; the card changes when the new
 * attempt's first event arrives, and not before.
 */
export async function retryLead(
  ctx: Context,
  leadId: string,
  expectedVersion?: number,
): Promise<Lead> {
  const { workspaceId } = ctx;
  const failed = await ctx.db.transaction(async (tx) => {
    // The job before the lead, as a delivery takes them: the unit may be one that the job reserved.
    await lockJob(tx, workspaceId, (await loadLead(tx, workspaceId, leadId)).jobId);
    const lead = await lockLead(tx, workspaceId, leadId);
    refuseStale(lead, expectedVersion);
    if (lead.state !== "failed" && lead.state !== "cancelled") {
      throw new Problem(
        "not_retryable",
        `${lead.companyName} is ${lead.state}; only failed or cancelled leads can be retried.`,
        {
          action:
            lead.state === "completed"
              ? "Open the lead: everything that was found is there."
              : "Wait until it has ended; the board shows how far it is.",
        },
      );
    }
    const unit = { workspaceId, leadId, jobId: lead.jobId, now: ctx.now() };
    if ((await holdUnit(tx, unit)) === "over_limit")
      throw quotaExhausted(await readPlan(tx, workspaceId), ctx.now());
    await tellQuota(ctx, tx);
    return lead;
  });
  try {
    await ctx.prospect.retryLead(failed.jobId, leadId, { corrections: correctionsOf(failed) });
  } catch (error) {
    await giveBack(ctx, leadId);
    throw error;
  } finally {
    wakeFeed(workspaceId);
  }
  return describeLead(await loadLead(ctx.db, workspaceId, leadId));
}

/** Unless the attempt began after all, as when only the answer was lost. */
async function giveBack(ctx: Context, leadId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const lead = await lockLead(tx, ctx.workspaceId, leadId);
    if (lead.state !== "failed" && lead.state !== "cancelled") return;
    await releaseUnits(tx, [leadId], ctx.now());
    await tellQuota(ctx, tx);
  });
}

async function tellQuota(ctx: Context, tx: AnyTx): Promise<void> {
  await appendToFeed(
    tx,
    ctx.workspaceId,
    "quota-update",
    await readQuota(tx, ctx.workspaceId, ctx.now()),
  );
}
