import { defineAgent, type AgentResults, type EvidenceInput } from "./agent.ts";
import { knowLead, type EvidenceItem, type KnownLead } from "./known-lead.ts";
import { statedChallenges } from "./market/challenges.ts";
import { passagesOf, shorten, type Passage } from "./text/passages.ts";
import { asEvidence, findHits, overlap, readQuestion } from "./text/relevance.ts";

type Pains = AgentResults["pain_point_deepening"];
type Severity = Pains[number]["severity"];

export const painPointDeepening = defineAgent({
  name: "pain_point_deepening",
  description: "Looks for your customers' pains in what the company says",
  needs: ["website_research", "lead_analysis"],
  reads: ["profile", "company_name", "industry"],
  weight: 5,
  evidence: deepenPains,
});

const mostPains = 8;
const order: Record<Severity, number> = { high: 0, medium: 1, low: 2, unknown: 3 };

export function deepenPains(input: EvidenceInput): Pains {
  const { profile } = input;
  const lead = knowLead(input);
  return weighPains(profile, passagesOf(lead.texts), aboutItself(lead))
    .slice(0, mostPains)
    .map(({ pain, severity, evidence }) => ({
      method: "evidence",
      pain,
      severity,
      our_answer: answerTo(pain, profile),
      evidence:
        evidence.length > 0
          ? evidence
          : [{ text: "Nothing on the pages read speaks of this: ask before you assume it" }],
    }));
}

/** What it calls itself and does for others: no pain of its own. */
export function aboutItself(lead: KnownLead): string {
  return [lead.name, lead.industry?.label, lead.texts[0]?.title].filter(Boolean).join(". ");
}

export interface WeighedPain {
  pain: string;
  severity: Severity;
  evidence: EvidenceItem[];
}

/** Each pain of the profile with what the site says of it, heaviest first. Touching a subject does not tell how much it
 * hurts: only words that say so give more than a low severity. */
export function weighPains(
  profile: EvidenceInput["profile"],
  passages: readonly Passage[],
  about: string,
): WeighedPain[] {
  const stated = statedChallenges(passages);
  return profile.pain_points
    .map((pain): WeighedPain => {
      const hits = findHits(pain, passages, { limit: 6, about });
      const matters = readQuestion(pain).concepts;
      const challenges = stated.filter(({ pattern, passage }) =>
        pattern.matters.length === 0
          ? hits.some((hit) => hit.passage === passage)
          : pattern.matters.some((matter) => matters.has(matter)),
      );
      const spoken = challenges.filter(({ passage }) =>
        hits.some((hit) => hit.passage === passage),
      );
      const others = hits.filter(
        (hit) => !challenges.some(({ passage }) => passage === hit.passage),
      );
      return {
        pain,
        severity:
          spoken.length > 0
            ? "high"
            : challenges.length > 0
              ? "medium"
              : hits.length > 0
                ? "low"
                : "unknown",
        evidence: [
          ...[...spoken, ...challenges.filter((one) => !spoken.includes(one))]
            .slice(0, 2)
            .map(({ pattern, passage }) => ({
              text: pattern.text,
              source_url: passage.url,
              quote: shorten(passage.text, 240),
            })),
          ...others.slice(0, 2).map((hit) => asEvidence(hit, "The site touches this")),
        ],
      };
    })
    .toSorted((a, b) => order[a.severity] - order[b.severity]);
}

/** The sentence of the profile that answers this pain best. */
export function answerTo(pain: string, profile: EvidenceInput["profile"]): string {
  const sentences = [profile.product_service_description, profile.value_proposition]
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
  const best = sentences
    .map((sentence, at) => ({ sentence, at, near: overlap(pain, sentence) }))
    .toSorted((a, b) => b.near - a.near || a.at - b.at)[0];
  return best && best.near > 0
    ? best.sentence
    : (profile.value_proposition.split(/(?<=[.!?])\s+/)[0] ?? profile.value_proposition);
}
