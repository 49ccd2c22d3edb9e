import { defineAgent, need, type AgentResults, type EvidenceInput } from "./agent.ts";
import type { EvidenceItem } from "./known-lead.ts";
import { statedChallenges } from "./market/challenges.ts";
import { passagesOf } from "./text/passages.ts";
import { asEvidence, findHits, overlap, readQuestion } from "./text/relevance.ts";

type Pains = AgentResults["pain_point_deepening"];
type Severity = Pains[number]["severity"];

export const painPointDeepening = defineAgent({
  name: "pain_point_deepening",
  description: "Looks for your customers' pains in what the company says",
  needs: ["website_research", "lead_analysis"],
  reads: ["profile"],
  weight: 5,
  evidence: deepenPains,
});

const mostPains = 8;
const order: Record<Severity, number> = { high: 0, medium: 1, low: 2, unknown: 3 };

export function deepenPains(input: EvidenceInput): Pains {
  const { profile } = input;
  const passages = passagesOf(need(input, "website_research").texts);
  const stated = statedChallenges(passages);
  return profile.pain_points
    .slice(0, mostPains)
    .map((pain): Pains[number] => {
      const hits = findHits(pain, passages, { limit: 6 });
      // The company says itself that this is hard: the only ground for a high severity.
      const matters = readQuestion(pain).concepts;
      const challenges = stated.filter(({ pattern, passage }) =>
        pattern.matters.length === 0
          ? hits.some((hit) => hit.passage === passage)
          : pattern.matters.some((matter) => matters.has(matter)),
      );
      const evidence: EvidenceItem[] = [
        ...challenges.slice(0, 2).map(({ pattern, passage }) => ({
          text: pattern.text,
          source_url: passage.url,
          quote: passage.text.slice(0, 240),
        })),
        ...hits
          .filter((hit) => !challenges.some(({ passage }) => passage === hit.passage))
          .slice(0, 2)
          .map((hit) => asEvidence(hit, "The site touches this")),
      ];
      return {
        method: "evidence",
        pain,
        severity: severityOf(challenges.length, hits),
        our_answer: answerTo(pain, profile),
        evidence:
          evidence.length > 0
            ? evidence
            : [{ text: "Nothing on the pages read speaks of this: ask before you assume it" }],
      };
    })
    .toSorted((a, b) => order[a.severity] - order[b.severity]);
}

/** Touching a subject does not tell how much it hurts, so strength alone never gives more than medium. */
function severityOf(challenges: number, hits: readonly { strength: number }[]): Severity {
  if (challenges > 0 && hits.length > 0) return "high";
  if (challenges > 0) return "medium";
  const [best] = hits;
  if (!best) return "unknown";
  return best.strength >= 0.6 && hits.length > 1 ? "medium" : "low";
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
