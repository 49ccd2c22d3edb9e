import {
  AgentName,
  type BusinessContext,
  type Fact,
  type FactField,
  type FactValue,
} from "@leadstream/contract";
import type { AgentInput, AgentResults, EvidenceInput } from "../agent.ts";
import { evidenceAgents } from "../graph.ts";

export const now = new Date("2026-11-20T09:00:00.000Z");

export function fact(field: FactField, value: FactValue, quote: string, source_url: string): Fact {
  return {
    field,
    value,
    quote,
    source_url,
    method: "text",
    confidence: 0.9,
    observed_at: now.toISOString(),
    status: "verified",
  };
}

/** What the first agent would leave of such a site. */
export function research(
  site: Partial<AgentResults["website_research"]> & { domain: string },
): AgentResults["website_research"] {
  const texts = site.texts ?? [];
  return {
    base_url: `https://${site.domain}/`,
    language: null,
    pages: texts.map(({ url, title }) => ({ url, title, sha256: "0".repeat(64) })),
    facts: [],
    rejected: [],
    signals: [],
    warnings: [],
    ...site,
    texts,
  };
}

export function evidenceInput(
  site: AgentResults["website_research"],
  profile: BusinessContext,
  more: Partial<EvidenceInput> = {},
): EvidenceInput {
  return {
    lead: {
      lead_id: "lead-1",
      company_name: site.domain,
      website: site.base_url,
      domain: site.domain,
      contact_emails: [],
      contact_phones: [],
      source: "list",
      source_url: "",
    },
    profile,
    query: "",
    results: { website_research: site } as EvidenceInput["results"],
    corrections: {},
    now,
    ...more,
  };
}

/** Runs every agent that needs no network, in order, as the pipeline would. */
export function runAll(input: EvidenceInput, upTo: AgentName = "internal_briefing"): AgentResults {
  const results: Partial<AgentResults> = { ...input.results };
  for (const name of AgentName.options) {
    if (name === "website_research") continue;
    Object.assign(results, {
      [name]: evidenceAgents[name].evidence({
        ...input,
        results: results as EvidenceInput["results"],
      }),
    });
    if (name === upTo) break;
  }
  return results as AgentResults;
}

/** The rest of what a running agent is given. */
export function running(input: EvidenceInput, more: Partial<AgentInput> = {}): AgentInput {
  return {
    ...input,
    signal: new AbortController().signal,
    toolCall: (_name, _args, call) => call(),
    ...more,
  };
}
