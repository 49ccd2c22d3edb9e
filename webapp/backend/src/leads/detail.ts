import { LeadDetail, type Suggestion } from "@leadstream/contract";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Context } from "../context.ts";
import type { AnyTx } from "../db/client.ts";
import { suggestions, type LeadRow } from "../db/schema.ts";
import { describeLead } from "./describe.ts";
import { loadLead } from "./load.ts";

/** What the drawer shows beyond the contract's record: the values that a person may write. */
export const FullLead = LeadDetail.extend({
  description: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  contact_emails: z.array(z.string()),
  contact_phones: z.array(z.string()),
  source_url: z.string(),
  cost_usd: z.number().nullable(),
});
export type FullLead = z.infer<typeof FullLead>;

export async function getLead(ctx: Context, leadId: string): Promise<FullLead> {
  return describeFully(ctx.db, await loadLead(ctx.db, ctx.workspaceId, leadId));
}

export async function describeFully(tx: AnyTx, row: LeadRow): Promise<FullLead> {
  return {
    ...describeLead(row),
    description: row.description,
    email: row.email,
    phone: row.phone,
    contact_emails: row.contactEmails,
    contact_phones: row.contactPhones,
    source_url: row.sourceUrl,
    cost_usd: row.costUsd,
    facts: row.facts,
    rejected: row.rejected,
    final_package:
      row.finalPackage === null
        ? null
        : { ...row.finalPackage, facts: row.facts, rejected: row.rejected },
    suggestions: await readSuggestions(tx, row),
    notes: row.notes,
    locked_fields: row.lockedFields,
    tasks: row.tasks,
  };
}

async function readSuggestions(tx: AnyTx, row: LeadRow): Promise<Suggestion[]> {
  const rows = await tx
    .select()
    .from(suggestions)
    .where(eq(suggestions.leadId, row.leadId))
    .orderBy(suggestions.field);
  return rows.map(({ field, suggested, fact, createdAt }) => ({
    field,
    current: valueOf(row, field),
    suggested,
    fact,
    created_at: createdAt.toISOString(),
  }));
}

function valueOf(row: LeadRow, field: string): unknown {
  if (field === "company_name") return row.companyName;
  const { industry, city, country, email, phone, description, tier } = row;
  return { industry, city, country, email, phone, description, tier }[field] ?? null;
}
