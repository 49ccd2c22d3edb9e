import type { BusinessContext, LeadData } from "@leadstream/contract";
import type { AgentResults, EvidenceInput } from "./agent.ts";
import { analyzeLead } from "./lead-analysis.ts";
import { qualifyLead } from "./lead-qualification.ts";

export interface Rescored {
  relevance: AgentResults["lead_analysis"]["relevance"];
  qualification: AgentResults["lead_qualification"];
}

/** The fit with a changed profile from what was read before: no page is fetched and no model is asked. */
export function rescore(
  results: Pick<AgentResults, "website_research" | "lead_analysis" | "contact_extraction">,
  profile: BusinessContext,
  {
    lead,
    corrections = {},
    now,
  }: {
    lead: EvidenceInput["lead"] | LeadData;
    corrections?: EvidenceInput["corrections"];
    now: Date;
  },
): Rescored {
  const input: EvidenceInput = {
    lead: { lead_id: "", source: "", source_url: "", ...lead },
    profile,
    query: "",
    // Qualification needs these three alone; the type cannot say so of a whole lead.
    results: results as EvidenceInput["results"],
    corrections,
    now,
  };
  return { relevance: analyzeLead(input).relevance, qualification: qualifyLead(input) };
}
