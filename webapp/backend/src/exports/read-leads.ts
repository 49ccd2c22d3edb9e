import { and, asc, gt, inArray } from "drizzle-orm";
import type { Context } from "../context.ts";
import { leads, type LeadRow } from "../db/schema.ts";
import { matching, type LeadFilter } from "../leads/list.ts";

export type LeadChoice = LeadFilter & { ids?: readonly string[] | undefined };

const pageSize = 200;

/** The chosen leads with all that is known of them, a page at a time: ten thousand never stand in memory together. */
export async function* readLeads(
  ctx: Context,
  { ids, ...filter }: LeadChoice,
): AsyncGenerator<LeadRow> {
  let after = "";
  while (true) {
    const page = await ctx.db
      .select()
      .from(leads)
      .where(
        and(
          matching(ctx.workspaceId, filter),
          gt(leads.leadId, after),
          ids && inArray(leads.leadId, [...ids]),
        ),
      )
      .orderBy(asc(leads.leadId))
      .limit(pageSize);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = last.leadId;
  }
}
