import type { Sector } from "@leadstream/contract";
import { foldedWords } from "../../clean-text.ts";
import { remember } from "../../remember.ts";
import { boilerplate } from "./words/boilerplate.ts";
import { heads, tails } from "./words/compounds.ts";
import { tables } from "./words/tables.ts";

interface LexiconEntry {
  sector: Sector;
  weight: number;
  /** The word may go on. */
  open: boolean;
  stem: string;
  /** How many words it has. */
  words: number;
}

export type Match = Readonly<LexiconEntry>;

const entries = new Map<string, Match>();
for (const [sector, list] of tables.flatMap((table) => Object.entries(table)) as [Sector, string][])
  for (const entry of list.split(",")) {
    const [stem = "", weight = "1"] = entry.trim().split("=");
    put(stem, Number(weight), sector);
  }

// After the trades: where both have an entry, the trade's stands.
for (const entry of boilerplate.split(",")) put(entry.trim(), 0, "professional-services");

function put(part: string, weight: number, sector: Sector): void {
  const open = part.endsWith("*");
  const stem = (open ? part.slice(0, -1) : part).replaceAll("-", " ");
  if (!entries.has(stem))
    entries.set(stem, { sector, weight, open, stem, words: stem.split(" ").length });
}

const lexicon: ReadonlyMap<string, Match> = entries;

/** The first three letters in one number; letters that share theirs only cost a look. */
const beginningOf = (text: string) =>
  ((text.charCodeAt(0) & 1023) << 20) |
  ((text.charCodeAt(1) & 1023) << 10) |
  (text.charCodeAt(2) & 1023);

/** How long the entries are that begin so, longest first: most words of a text begin like none. */
const lengths = new Map<number, number[]>();
for (const stem of entries.keys())
  for (const key of stem.length >= 3 ? [stem] : [stem, `${stem} `]) {
    const known = lengths.get(beginningOf(key));
    if (!known) lengths.set(beginningOf(key), [stem.length]);
    else if (!known.includes(stem.length)) known.push(stem.length);
  }
for (const known of lengths.values()) known.sort((a, b) => b - a);

/** German and Dutch put the trade last: "Anwaltskanzlei", "Dorfbäckerei", "fysiotherapiepraktijk". */
const endings =
  /(?:kanzlei|backerei|metzgerei|konditorei|gartnerei|tischlerei|schreinerei|zimmerei|druckerei|brauerei|reinigung|werkstatt|praxis|klinik|apotheke|grundschule|musikschule|fahrschule|sprachschule|hotel|restaurant|spedition|versicherung|immobilien|ferienwohnung|fotograf|friseur|elektriker|dachdecker|tandarts|bakkerij|slagerij|makelaar|loodgieter|notaris|advocaten|kapper|verzekering|schoonmaak)$/;

const shortestCompound = 10;

/** The entry that a folded word or pair of words begins with, or that a compound ends with. */
export function lookUp(text: string): Match | null {
  const begun = search(text);
  const head = endOf(text, headWords);
  if (head && !(begun && knowsAll(begun, text, head))) return head;
  return begun ?? endOf(text, tailWords) ?? inCompound(text);
}

/** An entry that reaches into the ending knows the whole word, and what hides a word hides it here as well. */
const knowsAll = (begun: Match, text: string, head: Match) =>
  begun.weight === 0 || begun.stem.length > text.length - head.stem.length;

interface Endings {
  of: ReadonlyMap<string, Match>;
  /** How long they are, longest first. */
  lengths: readonly number[];
}

function readEndings(table: Partial<Record<Sector, string>>): Endings {
  const of = new Map<string, Match>();
  for (const [sector, list] of Object.entries(table) as [Sector, string][])
    for (const entry of list.split(",")) {
      const [stem = "", weight = "1"] = entry.trim().split("=");
      of.set(stem, { sector, weight: Number(weight), open: false, stem, words: 1 });
    }
  const lengths = [...new Set([...of.keys()].map((stem) => stem.length))];
  return { of, lengths: lengths.sort((a, b) => b - a) };
}

const headWords = readEndings(heads);
const tailWords = readEndings(tails);

/** How many letters stand before an ending: fewer are a prefix, as in "behandel". */
const shortestBeginning = 3;

/** The longest ending of a compound; null also where it only looks like one. */
function endOf(text: string, { of, lengths: known }: Endings): Match | null {
  if (text.includes(" ")) return null;
  for (const length of known) {
    const found = length <= text.length ? of.get(text.slice(-length)) : undefined;
    if (!found) continue;
    if (found.weight === 0) return null;
    if (text.length - length >= shortestBeginning) return found;
  }
  return null;
}

/** How the entries of several words begin: by the first, the second words and how many words the longest of them has. */
const phrases = new Map<string, Map<string, number>>();
for (const stem of entries.keys()) {
  const [first = "", second, ...rest] = stem.split(" ");
  if (second === undefined) continue;
  let seconds = phrases.get(first);
  if (!seconds) phrases.set(first, (seconds = new Map()));
  // The last word of an entry may only begin the word of the text.
  const key = second.slice(0, 2);
  seconds.set(key, Math.max(rest.length + 2, seconds.get(key) ?? 0));
}

/** The longest entry that the folded words from `at` on begin with, and how many of them it takes; null where none does. */
export function lookUpAt(words: readonly string[], at: number): Match | null {
  const { seconds, alone } = begunBy(words[at] ?? "");
  const second = seconds && words[at + 1];
  if (seconds && second !== undefined)
    for (let length = seconds.get(second.slice(0, 2)) ?? 1; length > 1; length -= 1) {
      if (at + length > words.length) continue;
      const found = lookUp(words.slice(at, at + length).join(" "));
      if (found?.words === length) return found;
    }
  return alone;
}

/** What a word may begin and what it is alone. */
const begunBy = remember(50_000, (word) => ({ seconds: phrases.get(word), alone: lookUp(word) }));

function inCompound(text: string): Match | null {
  const end =
    text.length >= shortestCompound && !text.includes(" ") ? endings.exec(text)?.[0] : undefined;
  return end === undefined ? null : search(end);
}

function search(text: string): Match | null {
  const pair = text.indexOf(" ");
  const least = pair > 0 ? pair + 3 : 2;
  const known = lengths.get(beginningOf(text));
  if (known === undefined) return null;
  for (const length of known) {
    if (length > text.length || length < least) continue;
    const stem = text.slice(0, length);
    const entry = lexicon.get(stem);
    if (
      entry &&
      (length === text.length || (entry.open && text.length - length <= (length <= 3 ? 2 : 8)))
    )
      return entry;
  }
  return null;
}

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
