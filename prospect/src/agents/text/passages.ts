import type { PageText } from "../agent.ts";
import { conceptIndex, type ConceptName } from "./concepts.ts";
import { stem, words } from "./fold.ts";
import { isStopWord, isWeakWord } from "./stop-words.ts";

/** A stretch of a page as it stands there, so that it can be quoted, with what it speaks of. */
export interface Passage {
  text: string;
  url: string;
  /** All stems in order: phrases are looked up here. */
  stems: readonly string[];
  /** Stems that mean something. */
  terms: ReadonlySet<string>;
  concepts: ReadonlySet<ConceptName>;
}

export function meaningfulTerms(text: string): string[] {
  return words(text)
    .filter((word) => word.length > 1 && !isStopWord(word) && !isWeakWord(word))
    .map(stem);
}

const longestPassage = 400;
const mostPassages = 600;
const kept = new WeakMap<readonly PageText[], readonly Passage[]>();

/** Sentences of all pages, each once: menus and footers repeat on every page. */
export function passagesOf(texts: readonly PageText[]): readonly Passage[] {
  const known = kept.get(texts);
  if (known) return known;
  const seen = new Set<string>();
  const passages: Passage[] = [];
  for (const page of texts)
    for (const text of sentences(page.text)) {
      const key = text.toLowerCase();
      if (seen.has(key) || passages.length >= mostPassages) continue;
      seen.add(key);
      const stems = words(text).map(stem);
      passages.push({
        text,
        url: page.url,
        stems,
        terms: new Set(meaningfulTerms(text)),
        concepts: new Set(conceptIndex.find(stems)),
      });
    }
  kept.set(texts, passages);
  return passages;
}

function sentences(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => line.split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{N}"„“«¿¡(])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= 3)
    .map((sentence) => shorten(sentence, longestPassage));
}

/** A prefix that ends at a word, so that it still stands in the page letter for letter. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.search(/\s\S*$/);
  return (space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "");
}
