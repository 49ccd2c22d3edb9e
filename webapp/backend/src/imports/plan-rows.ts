import type { Context } from "../context.ts";
import { findKnown, keyOf, type Candidate } from "./find-known.ts";
import type { RowOutcome } from "./import-leads.ts";

const chunkSize = 500;

/** What would become of each row, with nothing done. */
export async function planRows(
  ctx: Context,
  good: readonly Candidate[],
  { start }: { start: boolean },
): Promise<RowOutcome[]> {
  const seen = new Set<string>();
  const outcomes: RowOutcome[] = [];
  for (let from = 0; from < good.length; from += chunkSize) {
    const chunk = good.slice(from, from + chunkSize);
    const known = await ctx.db.transaction((tx) => findKnown(tx, ctx.workspaceId, chunk));
    for (const { line, row } of chunk) {
      const lead = known.get(keyOf(row));
      const about = { line, company_name: row.company_name };
      if (lead !== undefined) outcomes.push({ ...about, status: "merged", lead_id: lead.leadId });
      else if (start && row.domain === "")
        outcomes.push({
          ...about,
          status: "rejected",
          reason: "Without a website or a company's e-mail there is nothing to research.",
        });
      else if (seen.has(keyOf(row)))
        outcomes.push({
          ...about,
          status: "merged",
          reason: "The same company stands earlier in the file.",
        });
      else outcomes.push({ ...about, status: start ? "queued" : "created" });
      seen.add(keyOf(row));
    }
  }
  return outcomes;
}
