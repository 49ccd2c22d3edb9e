import type { Fact, Tier } from "@leadstream/contract";
import type { LiveLead } from "./live-lead.ts";

/** Columns of the card that agents fill and a person may lock. */
export const agentFields = [
  "company_name",
  "industry",
  "city",
  "country",
  "email",
  "phone",
  "description",
  "tier",
] as const;
export type AgentField = (typeof agentFields)[number];

export interface SuggestedField {
  field: AgentField;
  suggested: string;
  fact: Fact | null;
}

const column = {
  company_name: "companyName",
  industry: "industry",
  city: "city",
  country: "country",
  email: "email",
  phone: "phone",
  description: "description",
  tier: "tier",
} as const satisfies Record<AgentField, keyof LiveLead>;

/**
 * What the agents found, put on the card. A field that a person wrote stays as it is, and what differs from it becomes
 * a suggestion.
 */
export function fillCard(
  lead: LiveLead,
  facts: readonly Fact[],
  tier: Tier,
): { lead: LiveLead; suggested: SuggestedField[] } {
  const filled = { ...lead };
  const suggested: SuggestedField[] = [];
  for (const field of agentFields) {
    const fact = field === "tier" ? null : bestFact(facts, field);
    const value = field === "tier" ? tier : textOf(fact);
    if (value === null) continue;
    const current = lead[column[field]];
    if (lead.lockedFields.includes(field)) {
      if (value !== current) suggested.push({ field, suggested: value, fact });
    } else if (field === "tier") {
      filled.tier = tier;
    } else if (field !== "company_name" || isPlaceholder(lead)) {
      filled[column[field]] = value;
    }
  }
  return { lead: filled, suggested };
}

/** The first fact of a field is the best one; what a person wrote is the lock's business, not a find. */
function bestFact(facts: readonly Fact[], field: AgentField): Fact | null {
  return (
    facts.find(
      (fact) => fact.field === field && fact.status !== "rejected" && fact.method !== "human",
    ) ?? null
  );
}

function textOf(fact: Fact | null): string | null {
  if (fact === null) return null;
  if (typeof fact.value === "string") return fact.value;
  if (typeof fact.value === "object" && "label" in fact.value) return fact.value.label;
  return null;
}

/** A row that named only a website is called by its domain until the site tells its name. */
function isPlaceholder({ companyName, domain, website }: LiveLead): boolean {
  return companyName === "" || companyName === domain || companyName === website;
}
