import { Problem } from "@leadstream/contract";
import { and, asc, eq, gt, inArray, isNull, type SQL } from "drizzle-orm";
import type { Context } from "../context.ts";
import { leads, type LeadRow } from "../db/schema.ts";

export interface LeadChoice {
  stage?: readonly LeadRow["stage"][] | undefined;
  state?: readonly LeadRow["state"][] | undefined;
  tier?: readonly NonNullable<LeadRow["tier"]>[] | undefined;
  job?: string | undefined;
  ids?: readonly string[] | undefined;
}

const pageSize = 200;

/** The chosen leads with all that is known of them, a page at a time: ten thousand never stand in memory together. */
export async function* readLeads(ctx: Context, choice: LeadChoice): AsyncGenerator<LeadRow> {
  if (choice.ids !== undefined && choice.ids.length > 10_000) throw new Problem("bad_request", "At most 10,000 leads can be named at once.");
  let after = "";
  while (true) {
    const page = await ctx.db
      .select()
      .from(leads)
      .where(and(eq(leads.workspaceId, ctx.workspaceId), isNull(leads.deletedAt), gt(leads.leadId, after), ...chosen(choice)))
      .orderBy(asc(leads.leadId))
      .limit(pageSize);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = last.leadId;
  }
}

function chosen({ stage, state, tier, job, ids }: LeadChoice): (SQL | undefined)[] {
  return [
    stage === undefined ? undefined : inArray(leads.stage, [...stage]),
    state === undefined ? undefined : inArray(leads.state, [...state]),
    tier === undefined ? undefined : inArray(leads.tier, [...tier]),
    job === undefined ? undefined : eq(leads.jobId, job),
    ids === undefined ? undefined : inArray(leads.leadId, [...ids]),
  ];
}
