import { defineAgent, type AgentResults, type EvidenceInput } from "./agent.ts";
import { knowLead, type EvidenceItem, type KnownLead } from "./known-lead.ts";
import { isContent, statedChallenges } from "./market/challenges.ts";
import type { ConceptName } from "./text/concepts.ts";
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
      our_answer: ownAnswerTo(pain, profile) ?? unanswered,
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

const unanswered = "Your profile does not say how you answer this.";

/** Part of a pain that a sentence must speak of to count for it. */
const mostOfIt = 0.45;

/** Each pain of the profile with what the site says of it, heaviest first. Touching a subject does not tell how much it
 * hurts: only words that say so give more than a low severity. */
export function weighPains(
  profile: EvidenceInput["profile"],
  passages: readonly Passage[],
  about: string,
): WeighedPain[] {
  const stated = statedChallenges(passages);
  const open = passages.filter(({ text }) => !isContent(text));
  return profile.pain_points
    .map((pain): WeighedPain => {
      const speaksOfIt = speaksOf(readQuestion(pain).concepts, open);
      const hits = findHits(pain, open, { limit: 6, minimum: mostOfIt, about }).filter((hit) =>
        speaksOfIt(hit.passage.concepts),
      );
      const challenges = stated.filter(({ pattern, passage }) =>
        pattern.matters.length === 0
          ? hits.some((hit) => hit.passage === passage)
          : speaksOfIt(new Set(pattern.matters)),
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

/** Whether what is spoken of is the pain, or only something that goes with it: "an appointment" is not yet a long wait
 * for one. More than half of a pain's matters are enough; of fewer, the one the site speaks of least has to be there. */
function speaksOf(
  asked: ReadonlySet<ConceptName>,
  passages: readonly Passage[],
): (spoken: ReadonlySet<ConceptName>) => boolean {
  const [least] = [...asked]
    .map((name) => ({
      name,
      times: passages.filter(({ concepts }) => concepts.has(name)).length,
    }))
    .toSorted((a, b) => a.times - b.times);
  return (spoken) => {
    // Told by its words alone.
    if (least === undefined) return true;
    const shared = [...asked].filter((name) => spoken.has(name)).length;
    return shared * 2 > asked.size || spoken.has(least.name);
  };
}

/** The sentence of the profile that answers this pain best; its value proposition where none speaks of it. */
export function answerTo(pain: string, profile: EvidenceInput["profile"]): string {
  return (
    ownAnswerTo(pain, profile) ??
    profile.value_proposition.split(/(?<=[.!?])\s+/)[0] ??
    profile.value_proposition
  );
}

export function ownAnswerTo(pain: string, profile: EvidenceInput["profile"]): string | null {
  const sentences = [profile.product_service_description, profile.value_proposition]
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
  const best = sentences
    .map((sentence, at) => ({ sentence, at, near: overlap(pain, sentence) }))
    .toSorted((a, b) => b.near - a.near || a.at - b.at)[0];
  return best && best.near > 0 ? best.sentence : null;
}
