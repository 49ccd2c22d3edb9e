import {
  FactField,
  type AgentName,
  type BusinessContext,
  type LeadData,
} from "@leadstream/contract";
import type { AgentSource } from "../agents/agent.ts";
import { agentsToRerun } from "../agents/rerun.ts";
import type { Tx } from "../db/client.ts";
import type { LeadRow } from "../db/schema.ts";
import { storableJson } from "../db/storable.ts";
import { companyKey } from "../harvest/company-key.ts";
import type { Context } from "./context.ts";

/** What a person changed about a lead since its last attempt. */
export interface Changes {
  profile?: BusinessContext | undefined;
  /** Values a person wrote; null takes one back. */
  corrections?: Record<string, string | null> | undefined;
}

/** The agents whose results no longer stand after these changes. What was said before already changes nothing. */
export function staleAgents(
  ctx: Pick<Context, "agents">,
  lead: LeadRow,
  { profile, corrections = {} }: Changes,
): AgentName[] {
  const changed = Object.entries(corrections)
    .filter(([field, value]) => (lead.corrections[field] ?? null) !== value)
    .map(([field]) => field);
  // Another website is another company as far as the pages go.
  if (changed.includes("website") && corrections["website"] !== lead.website)
    return ctx.agents.map((agent) => agent.name);
  const sources: AgentSource[] = changed.filter((field): field is FactField =>
    FactField.options.includes(field as FactField),
  );
  if (profile !== undefined && !isSame(profile, lead.profile)) sources.push("profile");
  return agentsToRerun(sources);
}

/** Writes the changes to the lead and sets aside the results that follow from what was. */
export async function applyChanges(
  tx: Tx,
  lead: LeadRow,
  changes: Changes,
  stale: readonly AgentName[],
): Promise<void> {
  const { corrections, lead_data } = merge(lead, changes);
  await tx.query(
    "update prospect.leads set profile = $2, corrections = $3, website = $4, domain = $5, lead_data = $6 where lead_id = $1",
    [
      lead.lead_id,
      storableJson(changes.profile ?? lead.profile),
      storableJson(corrections),
      lead_data.website,
      lead_data.domain,
      storableJson(lead_data),
    ],
  );
  if (stale.length > 0)
    await tx.query(
      "update prospect.agent_results set superseded = true where lead_id = $1 and agent = any($2) and not superseded",
      [lead.lead_id, stale],
    );
}

function merge(
  lead: LeadRow,
  { corrections = {} }: Changes,
): { corrections: Record<string, string>; lead_data: LeadData } {
  const merged = { ...lead.corrections };
  for (const [field, value] of Object.entries(corrections))
    if (value === null) delete merged[field];
    else merged[field] = value;
  const website = corrections["website"] ?? lead.lead_data.website;
  return {
    corrections: merged,
    lead_data: { ...lead.lead_data, website, domain: companyKey(website) },
  };
}

function isSame(a: BusinessContext, b: BusinessContext | null): boolean {
  const sorted = (value: unknown) =>
    JSON.stringify(value, (_key, one: unknown) =>
      typeof one === "object" && one !== null && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).toSorted())
        : one,
    );
  return sorted(a) === sorted(b);
}
