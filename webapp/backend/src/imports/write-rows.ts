import { uuidv7 } from "@leadstream/runtime/uuid";
import { eq, sql } from "drizzle-orm";
import { audit } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import type { AnyTx } from "../db/client.ts";
import { jobs, type LeadRow } from "../db/schema.ts";
import { appendAllToFeed, type News } from "../feed/append.ts";
import { describeLead } from "../leads/describe.ts";
import { findKnown, keyOf, type Candidate } from "./find-known.ts";
import type { RowOutcome } from "./import-leads.ts";
import { newLead } from "./new-lead.ts";
import type { ImportRow } from "./read-row.ts";
import { insertRows, updateRows } from "./save-rows.ts";

/** Rows a transaction: a file of ten thousand must not keep the board waiting for its last one. */
const chunkSize = 500;

/** Puts the rows on the board, each as a new lead or into the gaps of the one that is there. */
export async function writeRows(ctx: Context, good: readonly Candidate[]): Promise<RowOutcome[]> {
  const jobId = uuidv7();
  const outcomes: RowOutcome[] = [];
  for (let from = 0; from < good.length; from += chunkSize) {
    const chunk = good.slice(from, from + chunkSize);
    const done = await ctx.db.transaction(async (tx) => {
      if (from === 0) await openJob(tx, ctx, jobId, good.length);
      const written = await writeChunk(tx, ctx, jobId, chunk);
      const made = written.outcomes.filter(({ status }) => status === "created").length;
      await tx
        .update(jobs)
        .set({ found: sql`${jobs.found} + ${made}`, completed: sql`${jobs.completed} + ${made}` })
        .where(eq(jobs.jobId, jobId));
      await appendAllToFeed(tx, ctx.workspaceId, written.news);
      return written.outcomes;
    });
    outcomes.push(...done);
  }
  return outcomes;
}

/** Leads belong to a job; those of a file belong to its import, which has ended as soon as it is seen. */
async function openJob(tx: AnyTx, ctx: Context, jobId: string, rows: number): Promise<void> {
  const now = ctx.now();
  await tx.insert(jobs).values({
    jobId,
    workspaceId: ctx.workspaceId,
    userId: ctx.userId,
    source: "import",
    status: "completed",
    maxLeads: rows,
    createdAt: now,
    endedAt: now,
    startedRemote: true,
  });
  await audit(tx, ctx, { action: "leads.import", subject: jobId, details: { rows } });
}

async function writeChunk(
  tx: AnyTx,
  ctx: Context,
  jobId: string,
  chunk: readonly Candidate[],
): Promise<{ outcomes: RowOutcome[]; news: News[] }> {
  const leadOf = await findKnown(tx, ctx.workspaceId, chunk);
  const made = new Set<LeadRow>();
  const changed = new Set<LeadRow>();
  const outcomes = chunk.map(({ line, row }): RowOutcome => {
    const lead = leadOf.get(keyOf(row));
    if (lead === undefined) {
      const fresh = newLead(ctx, jobId, row);
      made.add(fresh);
      leadOf.set(keyOf(row), fresh);
      return { line, status: "created", company_name: row.company_name, lead_id: fresh.leadId };
    }
    const filled = missingParts(lead, row);
    const names = Object.keys(filled);
    Object.assign(lead, filled);
    if (names.length > 0 && !made.has(lead)) changed.add(lead);
    const reason =
      names.length === 0 ? "The lead has all of it already." : `Filled in: ${names.join(", ")}.`;
    return { line, status: "merged", company_name: row.company_name, lead_id: lead.leadId, reason };
  });
  const now = ctx.now();
  for (const lead of changed) Object.assign(lead, { version: lead.version + 1, updatedAt: now });
  await insertRows(tx, [...made]);
  await updateRows(tx, [...changed]);
  const news: News[] = [
    ...[...made].map((lead): News => ({
      name: "lead-created",
      data: { lead: describeLead(lead) },
    })),
    ...[...changed].map((lead): News => ({
      name: "lead-updated",
      data: { lead: describeLead(lead) },
    })),
  ];
  return { outcomes, news };
}

/** Only gaps are filled: a file never overwrites what agents proved or a person wrote. */
function missingParts(lead: LeadRow, row: ImportRow) {
  const parts = {
    website: row.website,
    email: row.email,
    phone: row.phone,
    industry: row.industry,
    city: row.city,
    country: row.country,
    description: row.description,
  };
  const filled = Object.fromEntries(
    Object.entries(parts).filter(
      ([name, value]) =>
        value !== null && value !== "" && (lead[name as keyof typeof parts] ?? "") === "",
    ),
  ) as Partial<Pick<LeadRow, keyof typeof parts>>;
  const notes =
    row.notes !== "" && !lead.notes.includes(row.notes)
      ? { notes: [lead.notes, row.notes].filter((text) => text !== "").join("\n") }
      : {};
  return { ...filled, ...notes };
}
