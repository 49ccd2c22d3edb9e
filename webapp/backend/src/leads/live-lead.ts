import { getTableColumns, sql } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { jsonRows } from "../db/json-rows.ts";
import { rowReader, type RowReader } from "../db/row-reader.ts";
import { leads, type LeadRow } from "../db/schema.ts";

/** Everything of a lead but what only its drawer shows. Events are folded over this; the rest may be megabytes. */
export type LiveLead = Omit<LeadRow, "facts" | "rejected" | "finalPackage" | "notes" | "tasks">;

const {
  facts: _facts,
  rejected: _rejected,
  finalPackage: _finalPackage,
  notes: _notes,
  tasks: _tasks,
  ...live
} = getTableColumns(leads);
export const liveColumns = live;
const reader: RowReader<LiveLead> = rowReader(live);

const names = Object.values(live).map(({ name }) => name);
const inserted = sql.raw(names.join(", "));
const updated = sql.raw(
  names
    .filter((name) => !["lead_id", "workspace_id", "job_id", "created_at"].includes(name))
    .map((name) => `${name} = row.${name}`)
    .join(", "),
);

/** Locks the leads in order of id, so that two writers of the same leads wait instead of deadlocking. */
export async function lockLiveLeads(
  tx: AnyTx,
  leadIds: readonly string[],
): Promise<Map<string, LiveLead>> {
  if (leadIds.length === 0) return new Map();
  const { rows } = await tx.execute(sql`
    select ${reader.columns} from webapp.leads
    where lead_id in (select json_array_elements_text(${JSON.stringify(leadIds)}::json))
    order by lead_id for update
  `);
  return new Map(rows.map(reader.read).map((row) => [row.leadId, row]));
}

export async function insertLeads(tx: AnyTx, rows: readonly LiveLead[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into webapp.leads (${inserted})
    select ${inserted} from json_populate_recordset(null::webapp.leads, ${jsonRows(live, rows)}::json)
  `);
}

export async function updateLeads(tx: AnyTx, rows: readonly LiveLead[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    update webapp.leads set ${updated}
    from json_populate_recordset(null::webapp.leads, ${jsonRows(live, rows)}::json) as row
    where leads.lead_id = row.lead_id
  `);
}
