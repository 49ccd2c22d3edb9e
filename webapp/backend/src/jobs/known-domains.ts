import { and, eq, isNull, ne } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { leads } from "../db/schema.ts";

const most = 100_000;

/** Domains of the workspace's leads, deleted ones apart: a new job spends nothing on them again. */
export async function knownDomains(tx: AnyTx, workspaceId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ domain: leads.domain })
    .from(leads)
    .where(and(eq(leads.workspaceId, workspaceId), isNull(leads.deletedAt), ne(leads.domain, "")))
    .orderBy(leads.domain)
    .limit(most);
  return rows.map((row) => row.domain);
}
