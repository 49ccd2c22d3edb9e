import { getTableColumns, sql } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { jsonRows } from "../db/json-rows.ts";
import { leads, type LeadRow } from "../db/schema.ts";

const whole = getTableColumns(leads);
const inserted = sql.raw(
  Object.values(whole)
    .map(({ name }) => name)
    .join(", "),
);

export async function insertRows(tx: AnyTx, rows: readonly LeadRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into webapp.leads (${inserted})
    select ${inserted} from json_populate_recordset(null::webapp.leads, ${jsonRows(whole, rows)}::json)
  `);
}

/** What a merge may fill in; the rest of a lead may be megabytes and stays where it is. */
const filled = {
  website: leads.website,
  email: leads.email,
  phone: leads.phone,
  industry: leads.industry,
  city: leads.city,
  country: leads.country,
  description: leads.description,
  notes: leads.notes,
  version: leads.version,
  updatedAt: leads.updatedAt,
};
const updated = sql.raw(
  Object.values(filled)
    .map(({ name }) => `${name} = row.${name}`)
    .join(", "),
);

export async function updateRows(tx: AnyTx, rows: readonly LeadRow[]): Promise<void> {
  if (rows.length === 0) return;
  const given = jsonRows({ leadId: leads.leadId, ...filled }, rows);
  await tx.execute(sql`
    update webapp.leads set ${updated}
    from json_populate_recordset(null::webapp.leads, ${given}::json) as row
    where leads.lead_id = row.lead_id
  `);
}
