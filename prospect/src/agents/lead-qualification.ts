import { CriterionName, type BusinessContext, type Tier } from "@leadstream/contract";
import { defineAgent, need, type AgentResults, type EvidenceInput } from "./agent.ts";
import { defaultWeights, type Judge, type JudgedCriterion } from "./criteria/criterion.ts";
import { judgeGeography } from "./criteria/geography.ts";
import { judgeIndustry } from "./criteria/industry.ts";
import { judgeOfferFit } from "./criteria/offer-fit.ts";
import { judgePains } from "./criteria/pains.ts";
import { judgeReachability } from "./criteria/reachability.ts";
import { judgeSize } from "./criteria/size.ts";
import { knowLead } from "./known-lead.ts";
import { companyIndustry } from "./market/company-industry.ts";
import { passagesOf } from "./text/passages.ts";

type Qualification = AgentResults["lead_qualification"];

export const leadQualification = defineAgent({
  name: "lead_qualification",
  description: "Scores the fit with your customer profile, criterion by criterion",
  needs: ["website_research", "lead_analysis", "contact_extraction"],
  reads: [
    "profile",
    "company_name",
    "industry",
    "description",
    "product",
    "city",
    "region",
    "address",
    "country",
    "employee_count",
  ],
  weight: 6,
  evidence: qualifyLead,
});

export const cutoffs = { high: 70, medium: 45 };
/** Below this share of known weight a tier would be a guess. */
export const leastConfidence = 0.4;

const judges: Record<CriterionName, Judge> = {
  industry: judgeIndustry,
  geography: judgeGeography,
  size: judgeSize,
  pains: judgePains,
  offer_fit: judgeOfferFit,
  reachability: judgeReachability,
};

export function qualifyLead(input: EvidenceInput): Qualification {
  const { criteria, excluded } = judgeLead(input);
  return decide(criteria, excluded);
}

/** Every criterion judged from the evidence, and what rules the company out besides. */
export function judgeLead(input: EvidenceInput): {
  criteria: JudgedCriterion[];
  excluded: string | undefined;
} {
  const lead = knowLead(input);
  const judged = {
    profile: input.profile,
    lead,
    industry: companyIndustry(lead),
    passages: passagesOf(lead.texts),
    contacts: need(input, "contact_extraction"),
    pagesRead: lead.texts.length,
  };
  const criteria = CriterionName.options.map((name): JudgedCriterion => {
    const { applies = true, ...verdict } = judges[name](judged);
    return { criterion: name, weight: applies ? weightOf(name, input.profile) : 0, ...verdict };
  });
  const domainExcluded = input.profile.exclude_domains.some((domain) =>
    sameDomain(domain, lead.domain),
  );
  return {
    criteria,
    excluded: domainExcluded ? "its domain is on your exclusion list" : undefined,
  };
}

function weightOf(name: CriterionName, profile: BusinessContext): number {
  return profile.criteria_weights?.[name] ?? defaultWeights[name];
}

/** Score over what is known; unknown lowers the confidence, never the score. */
export function decide(criteria: readonly JudgedCriterion[], excluded?: string): Qualification {
  const whole = criteria.reduce((sum, one) => sum + one.weight, 0);
  const known = criteria.filter((one) => one.score !== null && one.weight > 0);
  const knownWeight = known.reduce((sum, one) => sum + one.weight, 0);
  const points = known.reduce((sum, one) => sum + one.weight * (one.score ?? 0), 0);
  const held = holdOf(criteria);
  const earned = knownWeight === 0 ? null : Math.round((points / knownWeight) * 100);
  const score = earned === null ? null : Math.min(earned, held?.most ?? 100);
  const confidence = whole === 0 ? 0 : Math.round((knownWeight / whole) * 100) / 100;
  // A weight of zero switches a criterion off, its exclusions too.
  const ruledOut =
    excluded ?? criteria.find((one) => one.ruledOut !== undefined && one.weight > 0)?.ruledOut;
  const tier = ruledOut ? "low" : tierOf(score, confidence);
  return {
    method: "evidence",
    tier,
    score,
    confidence,
    criteria: criteria.map(({ criterion, weight, score: own, evidence }) => ({
      criterion,
      weight,
      score: own,
      evidence,
    })),
    cutoffs,
    summary: summarize(tier, score, confidence, criteria, {
      ruledOut,
      held: held && earned !== score ? held.why : undefined,
    }),
  };
}

/** What the profile asks for and the company plainly is not: other virtues cannot make up for it. */
function holdOf(criteria: readonly JudgedCriterion[]): { most: number; why: string } | null {
  const misses = (name: CriterionName): boolean =>
    criteria.some((one) => one.criterion === name && one.weight > 0 && one.score === 0);
  if (misses("industry"))
    return { most: cutoffs.medium - 1, why: "it is in another trade than you look for" };
  if (misses("geography"))
    return { most: cutoffs.high - 1, why: "it is outside of the regions you look for" };
  return null;
}

export function tierOf(score: number | null, confidence: number): Tier {
  if (score === null || confidence < leastConfidence) return "unknown";
  return score >= cutoffs.high ? "high" : score >= cutoffs.medium ? "medium" : "low";
}

function summarize(
  tier: Tier,
  score: number | null,
  confidence: number,
  criteria: readonly JudgedCriterion[],
  { ruledOut, held }: { ruledOut: string | undefined; held: string | undefined },
): string {
  if (ruledOut) return `Ruled out: ${ruledOut}.`;
  const names = (wanted: (score: number | null) => boolean): string =>
    criteria
      .filter((one) => one.weight > 0 && wanted(one.score))
      .map((one) => one.criterion.replace("_", " "))
      .join(", ");
  const strong = names((own) => own !== null && own >= 0.7);
  const weak = names((own) => own !== null && own < 0.4);
  const unknown = names((own) => own === null);
  const head =
    tier === "unknown"
      ? `Too little is known to judge (${Math.round(confidence * 100)} % of the weight).`
      : `${score} of 100, from ${Math.round(confidence * 100)} % of the weight${held ? `; held there because ${held}` : ""}.`;
  return [
    head,
    strong && `Speaks for it: ${strong}.`,
    weak && `Speaks against it: ${weak}.`,
    unknown && `Unknown: ${unknown}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function sameDomain(excluded: string, domain: string): boolean {
  const bare = excluded
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/.*$/, "");
  return bare !== "" && (domain === bare || domain.endsWith(`.${bare}`));
}
