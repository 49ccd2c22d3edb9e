import type { KnownCompany } from "@leadstream/contract";
import { and, desc, eq, isNull, ne } from "drizzle-orm";
import { exclusions } from "../db/accounts-schema.ts";
import type { AnyTx } from "../db/client.ts";
import { leads } from "../db/schema.ts";

const mostKnown = 100_000;
/** As many as a profile may name; whatever is excluded beyond them is passed on as known, which spends as little. */
const mostExcluded = 100;

/** What a new job spends nothing on: domains that somebody excluded, and the leads that are there, by domain and by name. */
export async function sparedDomains(
  tx: AnyTx,
  workspaceId: string,
  ofProfile: readonly string[],
): Promise<{ excluded: string[]; known: string[]; companies: KnownCompany[] }> {
  const listed = await tx
    .select({ domain: exclusions.domain })
    .from(exclusions)
    .where(eq(exclusions.workspaceId, workspaceId))
    .orderBy(desc(exclusions.createdAt), exclusions.domain)
    .limit(mostKnown);
  const ofLeads = await tx
    .selectDistinct({ domain: leads.domain })
    .from(leads)
    .where(and(eq(leads.workspaceId, workspaceId), isNull(leads.deletedAt), ne(leads.domain, "")))
    .orderBy(leads.domain)
    .limit(mostKnown);
  const companies = await tx
    .selectDistinct({ company_name: leads.companyName, city: leads.city })
    .from(leads)
    .where(and(eq(leads.workspaceId, workspaceId), isNull(leads.deletedAt)))
    .orderBy(leads.companyName, leads.city)
    .limit(mostKnown);
  const all = [...new Set([...ofProfile, ...listed.map((row) => row.domain)])];
  const known = new Set([...all.slice(mostExcluded), ...ofLeads.map((row) => row.domain)]);
  return { excluded: all.slice(0, mostExcluded), known: [...known].slice(0, mostKnown), companies };
}
