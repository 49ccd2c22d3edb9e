import { Problem } from "@leadstream/contract";
import { and, eq } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { leads, type LeadRow } from "../db/schema.ts";

/** The lead with everything, or the refusal that tells a stranger's lead and a deleted one apart from none. */
export async function loadLead(tx: AnyTx, workspaceId: string, leadId: string): Promise<LeadRow> {
  const [row] = await tx.select().from(leads).where(ofWorkspace(workspaceId, leadId));
  return standing(row);
}

/** For a change: nobody else changes the lead until the transaction ends. */
export async function lockLead(tx: AnyTx, workspaceId: string, leadId: string): Promise<LeadRow> {
  return standing(await lockEvenDeleted(tx, workspaceId, leadId));
}

export async function lockEvenDeleted(
  tx: AnyTx,
  workspaceId: string,
  leadId: string,
): Promise<LeadRow> {
  const [row] = await tx.select().from(leads).where(ofWorkspace(workspaceId, leadId)).for("update");
  if (row === undefined) throw unknownLead();
  return row;
}

const ofWorkspace = (workspaceId: string, leadId: string) =>
  and(eq(leads.leadId, leadId), eq(leads.workspaceId, workspaceId));

function standing(row: LeadRow | undefined): LeadRow {
  if (row === undefined || row.deletedAt !== null) throw unknownLead();
  return row;
}

export const unknownLead = () =>
  new Problem("not_found", "There is no such lead in this workspace.");

/** Whoever decided looking at another version than the one that is there decides again. Without one nothing is compared. */
export function refuseStale(lead: LeadRow, expected: number | undefined): void {
  if (expected === undefined || expected === lead.version) return;
  throw new Problem("version_conflict", `${lead.companyName} was changed in the meantime.`, {
    action: "Look at the newest state and decide again.",
    details: { expected_version: expected, version: lead.version },
  });
}
