import { need, type EvidenceInput } from "../agent.ts";
import { conceptIndex, type ConceptName } from "../text/concepts.ts";
import { stem, words } from "../text/fold.ts";
import { weighTriggers } from "../buying-trigger-identification.ts";
import { isCareersDoor, withoutDate } from "../market/happenings.ts";
import { ownAnswerTo } from "../pain-point-deepening.ts";
import { readQuestion } from "../text/relevance.ts";
import type { Approach } from "./approaches.ts";

/** Something proven about the company that a message may open with. */
export interface Observation {
  kind: "news" | "words" | "tool";
  text: string;
  quote: string;
  source_url: string;
  field: string;
  /** The matter of business it belongs to. */
  matter: ConceptName | null;
  /** Which pain of the profile it speaks of. */
  pain?: string;
  /** What kind of news it is. */
  news?: "change" | "award" | "other";
}

const shortest = 15;
const longest = 170;

/** What supports the chosen approach; a way that needs no news does not open with any. */
export function observe(approach: Approach | null, input: EvidenceInput): Observation | null {
  const inOrder: Record<Approach, readonly ((input: EvidenceInput) => (Observation | null)[])[]> = {
    news: [fromTriggers, fromPains],
    pain: [fromPains, fromTriggers],
    replace: [fromTools, fromPains],
    specialist: [fromSpokenPains],
    ask: [fromSpokenPains],
  };
  return (
    inOrder[approach ?? "pain"].flatMap((find) => find(input)).find((one) => one !== null) ?? null
  );
}

function fromTriggers(input: EvidenceInput): (Observation | null)[] {
  return weighTriggers(need(input, "buying_trigger_identification"), input.now).map(
    ({ trigger }) => {
      const [proof] = trigger.evidence;
      if (!proof?.quote || !proof.source_url || isCareersDoor(proof.quote)) return null;
      const text = withoutDate(proof.quote);
      // What stands under a date of its own is a headline, however short; other short lines may be a menu.
      const readableSo =
        trigger.date === null ? isReadable(text, input) : isHeadline(text) && isFit(text, input);
      return readableSo
        ? {
            kind: "news",
            text: clip(text),
            quote: proof.quote,
            source_url: proof.source_url,
            field: `signal:${trigger.kind}`,
            matter: ourMatter(proof.quote, input),
            news: newsKinds[trigger.kind] ?? "other",
          }
        : null;
    },
  );
}

const newsKinds: Partial<Record<string, "change" | "award">> = {
  hiring: "change",
  funding: "change",
  opening: "change",
  expansion: "change",
  launch: "change",
  acquisition: "change",
  partnership: "change",
  award: "award",
};

/** A passage that only touches a subject is a reason to ask, not one to quote back; a pain that the profile has no answer
 * to leads nowhere. */
function fromSpokenPains(input: EvidenceInput): (Observation | null)[] {
  return fromPains(input, ["high", "medium"]);
}

function fromPains(
  input: EvidenceInput,
  severities: readonly string[] = ["high", "medium", "low"],
): (Observation | null)[] {
  return need(input, "pain_point_deepening")
    .filter(
      (pain) =>
        severities.includes(pain.severity) && ownAnswerTo(pain.pain, input.profile) !== null,
    )
    .map((pain) => {
      const proof = pain.evidence.find(
        (one) => one.quote !== undefined && isReadable(one.quote, input),
      );
      return proof?.quote && proof.source_url
        ? {
            kind: "words",
            text: clip(proof.quote),
            quote: proof.quote,
            source_url: proof.source_url,
            field: "pain_point",
            matter: matterOf(pain.pain),
            pain: pain.pain,
          }
        : null;
    });
}

function fromTools(input: EvidenceInput): (Observation | null)[] {
  return need(input, "competitor_identification")
    .filter((one) => one.relation === "uses")
    .map((one) => {
      const [proof] = one.evidence;
      return proof?.quote && proof.source_url
        ? {
            kind: "tool",
            text: one.name,
            quote: proof.quote,
            source_url: proof.source_url,
            field: "technology",
            matter: null,
          }
        : null;
    });
}

/** A sentence one can send back to its author: no menus, and nothing unfit. */
export function isReadable(text: string, input: EvidenceInput): boolean {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length >= shortest && words(plain).length >= 4 && isFit(plain, input);
}

function isHeadline(text: string): boolean {
  return words(text).length >= 2;
}

/** No addresses, no shouting, nothing that the site was warned about. */
function isFit(text: string, input: EvidenceInput): boolean {
  const plain = text.replace(/\s+/g, " ").trim();
  if (/https?:|www\.|@|[<>{}[\]|]|\bJSON\b/.test(plain)) return false;
  if (plain.replace(/[^\p{Lu}]/gu, "").length > plain.replace(/[^\p{L}]/gu, "").length * 0.5)
    return false;
  return !need(input, "website_research").warnings.some(
    (warning) => warning.text.includes(plain) || plain.includes(warning.text.trim().slice(0, 60)),
  );
}

/** Short enough to quote in a letter. */
function clip(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= longest) return plain;
  const sentence = /^.{40,170}?[.!?](?=\s)/u.exec(plain);
  return sentence ? sentence[0] : `${plain.slice(0, longest).replace(/\s\S*$/, "")} …`;
}

/** A matter of the quote that the offer deals with: what else the sentence touches is not ours to ask about. */
function ourMatter(quote: string, { profile }: EvidenceInput): ConceptName | null {
  const offer = readQuestion(
    [...profile.pain_points, profile.product_service_description, profile.value_proposition].join(
      ". ",
    ),
  );
  return [...readQuestion(quote).concepts].find((name) => offer.concepts.has(name)) ?? null;
}

export function matterOf(text: string): ConceptName | null {
  return conceptIndex.find(words(text).map(stem))[0] ?? null;
}
