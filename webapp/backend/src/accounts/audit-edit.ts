import type { PatchLead } from "@leadstream/contract";
import type { Context } from "../context.ts";
import type { AnyTx } from "../db/client.ts";
import type { LeadRow } from "../db/schema.ts";
import { audit } from "./audit.ts";

const columns = {
  company_name: "companyName",
  website: "website",
  industry: "industry",
  city: "city",
  country: "country",
  email: "email",
  phone: "phone",
  description: "description",
  tier: "tier",
} as const satisfies Record<keyof NonNullable<PatchLead["fields"]>, keyof LeadRow>;

/** What a person changed of a lead, with the values before and after; of long texts only that they changed. */
export async function auditEdit(
  tx: AnyTx,
  ctx: Context,
  before: LeadRow,
  after: LeadRow,
): Promise<void> {
  const changes: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(columns)) {
    if (before[column] !== after[column])
      changes[name] = { from: before[column], to: after[column] };
  }
  if (before.stage !== after.stage) changes["stage"] = { from: before.stage, to: after.stage };
  else if (before.personStage !== after.personStage)
    changes["planned_stage"] = { from: before.personStage, to: after.personStage };
  if (before.owner !== after.owner) changes["assignee"] = { from: before.owner, to: after.owner };
  if (before.notes !== after.notes) changes["notes"] = "changed";
  if (JSON.stringify(before.tasks) !== JSON.stringify(after.tasks)) changes["tasks"] = "changed";
  if (before.deletedAt === null && after.deletedAt !== null) changes["deleted"] = true;
  if (before.deletedAt !== null && after.deletedAt === null) changes["restored"] = true;
  if (Object.keys(changes).length === 0) return;
  await audit(tx, ctx, { action: "lead.edit", subject: after.leadId, details: changes });
}
