import type { Criterion, CriterionName } from "@leadstream/contract";
import type { AgentResults, EvidenceInput } from "../agent.ts";
import type { EvidenceItem, KnownLead } from "../known-lead.ts";
import type { CompanyIndustry } from "../market/company-industry.ts";
import type { Passage } from "../text/passages.ts";

/** What every criterion judges from. */
export interface Judged {
  profile: EvidenceInput["profile"];
  lead: KnownLead;
  industry: CompanyIndustry;
  passages: readonly Passage[];
  contacts: AgentResults["contact_extraction"];
  pagesRead: number;
}

/** A score with its reasons; null says that the evidence is silent, `applies: false` that the profile asks for nothing. */
export interface Verdict {
  score: number | null;
  evidence: EvidenceItem[];
  applies?: boolean;
  /** The profile rules this company out, whatever else speaks for it. */
  ruledOut?: string;
}

export type Judge = (judged: Judged) => Verdict;

export const defaultWeights: Record<CriterionName, number> = {
  industry: 3,
  geography: 2,
  size: 1.5,
  pains: 2,
  offer_fit: 2,
  reachability: 1,
};

export function silent(text: string): Verdict {
  return { score: null, evidence: [{ text }] };
}

export function doesNotApply(text: string): Verdict {
  return { score: null, evidence: [{ text }], applies: false };
}

export type JudgedCriterion = Criterion & { ruledOut?: string };
