import { Problem, type Lead, type LeadStage } from "@leadstream/contract";
import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import { audit } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { leads } from "../db/schema.ts";
import { excludeDomain } from "../exclusions/exclude.ts";
import { describeLead } from "../leads/describe.ts";
import { matching, type LeadFilter } from "../leads/list.ts";
import { unknownLead } from "../leads/load.ts";
import { moveLead } from "../leads/move.ts";
import { removeLead, restoreLead } from "../leads/remove.ts";
import { rerunLead } from "../leads/rerun.ts";
import { retryLead } from "../leads/retry.ts";
import { editLead } from "../leads/edit.ts";

export type BulkAction =
  | { action: "move"; stage: LeadStage }
  | { action: "assign"; assignee: string | null }
  | { action: "retry" | "rerun" | "delete" | "restore" | "exclude" };

export interface BulkChoice {
  ids?: readonly string[] | undefined;
  /** What was looked at, by id; a named lead without one is changed whatever became of it. */
  versions?: Readonly<Record<string, number>> | undefined;
  filter?: LeadFilter | undefined;
  /** Where the call before this one stopped. */
  cursor?: string | undefined;
}

export interface BulkDone {
  done: string[];
  refused: Refusal[];
  /** For the next call, when more leads are meant than one call changes. */
  next_cursor: string | null;
}

interface Refusal {
  lead_id: string;
  code: string;
  message: string;
  /** Of a version conflict: what the lead is now, so that both sides can be shown. Absent once it is deleted. */
  lead?: Lead;
}

const mostAtOnce = 500;
/** Verbs that run side by side: the board of everybody else needs connections too. */
const sideBySide = 3;

/** The single verb for each lead, so that many at once follow the very rules of one. */
export async function changeLeads(
  ctx: Context,
  choice: BulkChoice,
  change: BulkAction,
  opId?: string,
): Promise<BulkDone> {
  const chosen = await choose(ctx, choice);
  const batch = chosen.slice(0, mostAtOnce);
  const outcome: BulkDone = {
    done: [],
    refused: (await findUnknown(ctx, choice)).map((leadId) => refusal(leadId, unknownLead())),
    next_cursor: chosen.length > mostAtOnce ? (batch.at(-1)?.leadId ?? null) : null,
  };
  const queue = batch.values();
  let away: Problem | null = null;
  await Promise.all(
    Array.from({ length: sideBySide }, async () => {
      for (const { leadId, domain } of queue) {
        try {
          // Nobody waits hundreds of times for a service that does not answer.
          if (away !== null) throw away;
          await apply(ctx, { leadId, domain }, change, {
            opId,
            expectedVersion: choice.versions?.[leadId],
          });
          outcome.done.push(leadId);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          if (error.code === "unavailable") away = error;
          outcome.refused.push(refusal(leadId, error));
        }
      }
    }),
  );
  await showConflicts(ctx, outcome.refused);
  if (outcome.done.length > 0) {
    await audit(ctx.db, ctx, {
      action: `leads.${change.action}`,
      subject: `${outcome.done.length} leads`,
      details: { ...change, lead_ids: outcome.done },
    });
  }
  return outcome;
}

async function showConflicts(ctx: Context, refused: Refusal[]): Promise<void> {
  const conflicts = refused.filter(({ code }) => code === "version_conflict");
  if (conflicts.length === 0) return;
  const ids = conflicts.map(({ lead_id }) => lead_id);
  const rows = await ctx.db
    .select()
    .from(leads)
    .where(
      and(
        eq(leads.workspaceId, ctx.workspaceId),
        inArray(leads.leadId, ids),
        isNull(leads.deletedAt),
      ),
    );
  const now = new Map(rows.map((row) => [row.leadId, describeLead(row)]));
  for (const conflict of conflicts) {
    const lead = now.get(conflict.lead_id);
    if (lead !== undefined) conflict.lead = lead;
  }
}

const refusal = (leadId: string, { code, message }: Problem): Refusal => ({
  lead_id: leadId,
  code,
  message,
});

/** Named leads that this workspace does not have; said once, by the first of several calls. */
async function findUnknown(ctx: Context, { ids, cursor }: BulkChoice): Promise<string[]> {
  if (ids === undefined || cursor !== undefined) return [];
  const rows = await ctx.db
    .select({ leadId: leads.leadId })
    .from(leads)
    .where(and(eq(leads.workspaceId, ctx.workspaceId), inArray(leads.leadId, [...ids])));
  const known = new Set(rows.map(({ leadId }) => leadId));
  return [...new Set(ids)].filter((id) => !known.has(id));
}

async function choose(
  ctx: Context,
  { ids, versions, filter, cursor = "" }: BulkChoice,
): Promise<{ leadId: string; domain: string }[]> {
  if ((ids === undefined) === (filter === undefined)) {
    throw new Problem("bad_request", "Name the leads by `ids` or by a `filter`.");
  }
  if (ids === undefined && versions !== undefined)
    throw new Problem("bad_request", "`versions` belong to leads that are named by `ids`.");
  // Named leads may be deleted ones, which only a restoration touches; a filter never means those.
  const meant =
    ids === undefined
      ? matching(ctx.workspaceId, filter ?? {})
      : and(eq(leads.workspaceId, ctx.workspaceId), inArray(leads.leadId, [...ids]));
  return ctx.db
    .select({ leadId: leads.leadId, domain: leads.domain })
    .from(leads)
    .where(and(meant, gt(leads.leadId, cursor)))
    .orderBy(asc(leads.leadId))
    .limit(mostAtOnce + 1);
}

async function apply(
  ctx: Context,
  { leadId, domain }: { leadId: string; domain: string },
  change: BulkAction,
  given: { opId: string | undefined; expectedVersion: number | undefined },
): Promise<void> {
  const { opId, expectedVersion } = given;
  switch (change.action) {
    case "move":
      await moveLead(ctx, { leadId, to: change.stage, ...given });
      return;
    case "assign":
      await editLead(ctx, leadId, {
        assignee: change.assignee,
        ...(opId === undefined ? {} : { op_id: opId }),
        ...(expectedVersion === undefined ? {} : { expected_version: expectedVersion }),
      });
      return;
    case "retry":
      await retryLead(ctx, leadId, expectedVersion);
      return;
    case "rerun":
      await rerunLead(ctx, leadId, expectedVersion);
      return;
    case "delete":
      return removeLead(ctx, leadId, given);
    case "restore":
      await restoreLead(ctx, leadId, expectedVersion);
      return;
    case "exclude":
      if (domain === "")
        throw new Problem("conflict", "Without a website there is no domain to exclude.");
      // Both or neither: a lead that is refused must not lose its domain.
      await ctx.db.transaction(async (tx) => {
        await removeLead({ ...ctx, db: tx }, leadId, given);
        await excludeDomain({ ...ctx, db: tx }, { domain, reason: "Excluded from the board" });
      });
  }
}
