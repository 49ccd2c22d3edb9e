import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { leads, type LeadRow } from "../db/schema.ts";
import type { ImportRow } from "./read-row.ts";

export interface Candidate {
  line: number;
  row: ImportRow;
}

/** Companies with a website are the same where its registrable domain is; others where their name is. */
export const keyOf = ({ domain, company_name: name }: { domain: string; company_name: string }) =>
  domain !== "" ? `domain ${domain}` : `name ${name.toLowerCase()}`;

/** Leads of the workspace that are the companies of these rows, locked so that a merge is not lost. */
export async function findKnown(
  tx: AnyTx,
  workspaceId: string,
  chunk: readonly Candidate[],
): Promise<Map<string, LeadRow>> {
  const domains = chunk.map(({ row }) => row.domain).filter((domain) => domain !== "");
  const names = chunk
    .filter(({ row }) => row.domain === "")
    // In the database's own lower case, which may know ASCII letters alone.
    .map(({ row }) => sql`lower(${row.company_name})`);
  const rows = await tx
    .select()
    .from(leads)
    .where(
      and(
        eq(leads.workspaceId, workspaceId),
        isNull(leads.deletedAt),
        or(
          domains.length > 0 ? inArray(leads.domain, domains) : sql`false`,
          names.length > 0
            ? and(eq(leads.domain, ""), inArray(sql`lower(${leads.companyName})`, names))
            : sql`false`,
        ),
      ),
    )
    .orderBy(leads.leadId)
    .for("update");
  return new Map(
    rows.map((row) => [keyOf({ domain: row.domain, company_name: row.companyName }), row]),
  );
}
