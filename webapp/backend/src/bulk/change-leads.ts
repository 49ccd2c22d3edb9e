import { Problem, type LeadStage } from "@leadstream/contract";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { audit } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { leads } from "../db/schema.ts";
import { excludeDomain } from "../exclusions/exclude.ts";
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
  filter?: LeadFilter | undefined;
  /** Where the call before this one stopped. */
  cursor?: string | undefined;
}

export interface BulkDone {
  done: string[];
  refused: { lead_id: string; code: string; message: string }[];
  /** For the next call, when more leads are meant than one call changes. */
  next_cursor: string | null;
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
          await apply(ctx, leadId, domain, change, opId);
          outcome.done.push(leadId);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          if (error.code === "unavailable") away = error;
          outcome.refused.push(refusal(leadId, error));
        }
      }
    }),
  );
  if (outcome.done.length > 0) {
    await audit(ctx.db, ctx, {
      action: `leads.${change.action}`,
      subject: `${outcome.done.length} leads`,
      details: { ...change, lead_ids: outcome.done },
    });
  }
  return outcome;
}

const refusal = (leadId: string, { code, message }: Problem) => ({
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
  { ids, filter, cursor = "" }: BulkChoice,
): Promise<{ leadId: string; domain: string }[]> {
  if ((ids === undefined) === (filter === undefined)) {
    throw new Problem("bad_request", "Name the leads by `ids` or by a `filter`.");
  }
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
  leadId: string,
  domain: string,
  change: BulkAction,
  opId: string | undefined,
): Promise<void> {
  const echo = opId === undefined ? {} : { opId };
  switch (change.action) {
    case "move":
      await moveLead(ctx, { leadId, to: change.stage, ...echo });
      return;
    case "assign":
      await editLead(ctx, leadId, {
        assignee: change.assignee,
        ...(opId === undefined ? {} : { op_id: opId }),
      });
      return;
    case "retry":
      await retryLead(ctx, leadId);
      return;
    case "rerun":
      await rerunLead(ctx, leadId);
      return;
    case "delete":
      return removeLead(ctx, leadId, opId);
    case "restore":
      await restoreLead(ctx, leadId);
      return;
    case "exclude":
      if (domain === "")
        throw new Problem("conflict", "Without a website there is no domain to exclude.");
      await excludeDomain(ctx, { domain, reason: "Excluded from the board" });
      return removeLead(ctx, leadId, opId);
  }
}
