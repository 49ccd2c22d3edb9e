import { freeUnits } from "@leadstream/contract";
import { quotaExhausted } from "../quotas/reserve.ts";
import { readQuota } from "../quotas/read.ts";
import type { Context } from "../context.ts";
import { getJob } from "./get.ts";
import type { DiscardPage } from "./prospect-client.ts";

/** The ledger of what was dropped lives with the prospect service; whose job it is, is decided here. */
export async function listDiscards(
  ctx: Context,
  jobId: string,
  page: { cursor?: string | undefined; limit: number },
): Promise<DiscardPage> {
  await getJob(ctx, jobId);
  return ctx.prospect.discards(jobId, page);
}

export async function bringBackDiscard(
  ctx: Context,
  jobId: string,
  discardId: string,
): Promise<string> {
  await getJob(ctx, jobId);
  const quota = await readQuota(ctx.db, ctx.workspaceId, ctx.now());
  // Refused early so that nobody waits in vain; the unit itself is held when the lead's event arrives.
  if (freeUnits(quota) === 0) throw quotaExhausted(quota.plan, ctx.now());
  return ctx.prospect.bringBack(jobId, discardId);
}
