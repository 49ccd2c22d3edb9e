import { foldedWords } from "../../clean-text.ts";
import { remember } from "../../remember.ts";
import { heads, tails, trades } from "./words/compounds.ts";
import { readEndings, readWords } from "./words/read-words.ts";
import type { WordEntry } from "./words/word-table.ts";

export type Match = Readonly<WordEntry>;

const lexicon = readWords();

/** The entry that a folded word or pair of words begins with, or that a compound ends with. */
export function lookUp(text: string): Match | null {
  const begun = lexicon.longestIn(text);
  const head = endOf(text, headWords);
  if (head && !(begun && knowsAll(begun, text, head))) return head;
  return begun ?? endOf(text, tailWords) ?? endOf(text, knownWords);
}

/** An entry that reaches into the ending knows the whole word, and what hides a word hides it here as well. */
const knowsAll = (begun: Match, text: string, head: Match) =>
  begun.weight === 0 || begun.stem.length > text.length - head.stem.length;

interface Endings {
  of: ReadonlyMap<string, Match>;
  /** How long they are, longest first. */
  lengths: readonly number[];
  /** By the last two letters: most words need no longer look. */
  lastTwo: Uint8Array;
}

const twoLetters = 1 << 10;
const lastTwoOf = (text: string) =>
  ((text.charCodeAt(text.length - 2) & 31) << 5) | (text.charCodeAt(text.length - 1) & 31);

function endingsOf(entries: Iterable<Match>): Endings {
  const of = new Map<string, Match>();
  const lastTwo = new Uint8Array(twoLetters);
  for (const entry of entries) {
    of.set(entry.stem, entry);
    lastTwo[lastTwoOf(entry.stem)] = 1;
  }
  const lengths = [...new Set([...of.keys()].map((stem) => stem.length))];
  return { of, lengths: lengths.sort((a, b) => b - a), lastTwo };
}

const headWords = endingsOf(readEndings(heads));
const tailWords = endingsOf(readEndings(tails));
const knownWords = endingsOf(
  trades.split(" ").flatMap((stem) => {
    const entry = lexicon.longestIn(stem);
    return entry ? [{ ...entry, stem }] : [];
  }),
);

/** How many letters stand before an ending: fewer are a prefix, as in "behandel". */
const shortestBeginning = 3;

/** The longest ending of a compound; null also where it only looks like one. */
function endOf(text: string, { of, lengths: known, lastTwo }: Endings): Match | null {
  if (lastTwo[lastTwoOf(text)] === 0 || text.includes(" ")) return null;
  for (const length of known) {
    const found = length <= text.length ? of.get(text.slice(-length)) : undefined;
    if (!found) continue;
    if (found.weight === 0) return null;
    if (text.length - length >= shortestBeginning) return found;
  }
  return null;
}

/** The longest entry that the folded words from `at` on begin with, and how many of them it takes; null where none does. */
export function lookUpAt(words: readonly string[], at: number): Match | null {
  const { first, alone } = begunBy(words[at] ?? "");
  const second = first === 0 ? undefined : words[at + 1];
  if (second !== undefined)
    for (let length = lexicon.longestAfter(first, second); length > 1; length -= 1) {
      if (at + length > words.length) continue;
      const found = lookUp(words.slice(at, at + length).join(" "));
      if (found?.words === length) return found;
    }
  return alone;
}

/** What a word may begin, 0 for nothing, and what it is alone. */
const begunBy = remember(50_000, (word) => ({
  first: lexicon.firstOf(word),
  alone: lookUp(word),
}));

/** How many words of a trade a text holds; whom `most` of them are enough, the rest need not be looked up for. */
export function lexiconHits(text: string, most = Infinity): number {
  const words = foldedWords(text);
  let hits = 0;
  for (let at = 0; at < words.length && hits < most; at += 1) {
    const match = lookUpAt(words, at);
    if ((match?.weight ?? 0) >= 1.5) hits += 1;
    at += (match?.words ?? 1) - 1;
  }
  return hits;
}
