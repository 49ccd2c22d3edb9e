import { conceptIndex, type ConceptName } from "./concepts.ts";
import { stem, words } from "./fold.ts";
import { meaningfulTerms, shorten, type Passage } from "./passages.ts";

/** A passage that speaks of what was asked, how much of it, and through which matters. */
export interface Hit {
  passage: Passage;
  /** Share of the question that the passage covers, 0..1. */
  strength: number;
  matters: readonly ConceptName[];
}

interface Question {
  concepts: ReadonlySet<ConceptName>;
  terms: readonly string[];
}

// A shared matter of business says more than a shared word.
const conceptWeight = 2.5;

export function readQuestion(text: string): Question {
  const stems = words(text).map(stem);
  return {
    concepts: new Set(conceptIndex.find(stems)),
    terms: [...new Set(meaningfulTerms(text))],
  };
}

/** The passages that best answer the text, best first; empty when nothing comes close enough to count. */
export function findHits(
  text: string,
  passages: readonly Passage[],
  {
    limit = 3,
    minimum = 0.34,
    about = "",
  }: {
    limit?: number;
    minimum?: number;
    /** What the company calls itself. */ about?: string;
  } = {},
): Hit[] {
  const question = readQuestion(text);
  const rarity = termRarity(question.terms, passages);
  const whole =
    question.concepts.size * conceptWeight +
    question.terms.reduce((sum, term) => sum + (rarity.get(term) ?? 0), 0);
  if (whole === 0) return [];
  const own = ownMatters(question.concepts, passages, about);
  return passages
    .map((passage) => measure(passage, question, rarity, whole))
    .filter((hit) => hit.strength >= minimum && says(hit, question, own))
    .toSorted((a, b) => b.strength - a.strength || a.passage.text.length - b.passage.text.length)
    .slice(0, limit);
}

function measure(
  passage: Passage,
  question: Question,
  rarity: Map<string, number>,
  whole: number,
): Hit & { terms: number } {
  const matters = [...question.concepts].filter((name) => passage.concepts.has(name));
  const terms = question.terms.filter((term) => passage.terms.has(term));
  const sum =
    matters.length * conceptWeight + terms.reduce((all, term) => all + (rarity.get(term) ?? 0), 0);
  return { passage, strength: Math.min(1, sum / whole), matters, terms: terms.length };
}

/** One shared ordinary word is chance, unless the question is that word; and a bare menu entry says nothing. */
function says(
  hit: Hit & { terms: number },
  question: Question,
  own: ReadonlySet<ConceptName>,
): boolean {
  const enough =
    hit.matters.some((name) => !own.has(name)) ||
    hit.matters.length + hit.terms >= Math.min(2, question.terms.length);
  return enough && isStatement(hit.passage);
}

const fewestToTell = 20;
const ownShare = 0.12;

/** What a company speaks of all over its site is its trade: a haulier who mentions deliveries says nothing about them. */
function ownMatters(
  asked: ReadonlySet<ConceptName>,
  passages: readonly Passage[],
  about: string,
): Set<ConceptName> {
  const named = new Set(conceptIndex.find(words(about).map(stem)));
  const everywhere = (name: ConceptName): boolean =>
    passages.length >= fewestToTell &&
    passages.filter((passage) => passage.concepts.has(name)).length > passages.length * ownShare;
  return new Set([...asked].filter((name) => named.has(name) || everywhere(name)));
}

/** Something said, as against a menu entry, a title under a photograph, an address or a copyright line. */
function isStatement({ text, stems }: Passage): boolean {
  return (
    stems.length >= 5 && !/[@©|]/.test(text) && text.replace(/\D/g, "").length < text.length / 4
  );
}

function termRarity(terms: readonly string[], passages: readonly Passage[]): Map<string, number> {
  return new Map(
    terms.map((term) => {
      const holders = passages.reduce(
        (count, passage) => count + (passage.terms.has(term) ? 1 : 0),
        0,
      );
      // A word that the site never uses is a word of the asker's language or trade: it counts less against the passage.
      return [
        term,
        holders === 0 ? 0.5 : Math.min(1.5, Math.log(1 + passages.length / holders) / 2),
      ];
    }),
  );
}

/** Evidence as results carry it: letter for letter from the page. */
export function asEvidence(
  hit: Hit,
  text: string,
): { text: string; source_url: string; quote: string } {
  return { text, source_url: hit.passage.url, quote: shorten(hit.passage.text, 240) };
}

/** How much two short texts share, 0..1, for choosing among sentences of the profile. */
export function overlap(one: string, other: string): number {
  const a = readQuestion(one);
  const b = readQuestion(other);
  const bTerms = new Set(b.terms);
  const shared =
    [...a.concepts].filter((name) => b.concepts.has(name)).length * conceptWeight +
    a.terms.filter((term) => bTerms.has(term)).length;
  const whole = a.concepts.size * conceptWeight + a.terms.length;
  return whole === 0 ? 0 : Math.min(1, shared / whole);
}
