import { eq } from "drizzle-orm";
import type { Lead } from "@leadstream/contract";
import { auditEdit } from "../accounts/audit-edit.ts";
import type { Context } from "../context.ts";
import { leads, type LeadRow } from "../db/schema.ts";
import { appendAllToFeed, type News } from "../feed/append.ts";
import { wakeFeed } from "../feed/wake.ts";
import { describeLead } from "./describe.ts";
import { lockEvenDeleted, refuseStale } from "./load.ts";

/** Takes the lead off the board; its row and its timeline stay, so that the deletion can be undone. */
export async function removeLead(
  ctx: Context,
  leadId: string,
  {
    opId,
    expectedVersion,
  }: { opId?: string | undefined; expectedVersion?: number | undefined } = {},
): Promise<void> {
  await setDeleted(
    ctx,
    leadId,
    ctx.now(),
    (row) => ({
      name: "lead-deleted",
      data: { leadId, jobId: row.jobId, ...(opId === undefined ? {} : { opId }) },
    }),
    expectedVersion,
  );
}

/** Undoes a deletion. What the pipeline did meanwhile is not lost: its events went on being applied. */
export async function restoreLead(
  ctx: Context,
  leadId: string,
  expectedVersion?: number,
): Promise<Lead> {
  const row = await setDeleted(
    ctx,
    leadId,
    null,
    (restored) => ({ name: "lead-created", data: { lead: describeLead(restored) } }),
    expectedVersion,
  );
  return describeLead(row);
}

/** A repeat changes nothing and is no error. */
async function setDeleted(
  ctx: Context,
  leadId: string,
  deletedAt: Date | null,
  news: (row: LeadRow) => News,
  expectedVersion: number | undefined,
): Promise<LeadRow> {
  const row = await ctx.db.transaction(async (tx) => {
    const before = await lockEvenDeleted(tx, ctx.workspaceId, leadId);
    if ((before.deletedAt === null) === (deletedAt === null)) return before;
    refuseStale(before, expectedVersion);
    const after = { ...before, deletedAt, version: before.version + 1, updatedAt: ctx.now() };
    const { version, updatedAt } = after;
    await tx.update(leads).set({ deletedAt, version, updatedAt }).where(eq(leads.leadId, leadId));
    await auditEdit(tx, ctx, before, after);
    await appendAllToFeed(tx, ctx.workspaceId, [news(after)]);
    return after;
  });
  wakeFeed(ctx.workspaceId);
  return row;
}
