import { foldedWords } from "../../clean-text.ts";
import type { PageView } from "../../page-view.ts";
import { lookUpAt, type Match } from "./lexicon.ts";
import type { Add } from "./tally.ts";
import { isOwn, tradesOfOthers } from "./whose-trade.ts";

interface Passage {
  text: string;
  view: PageView;
  /** What stands on the page, where `text` is only part of it. */
  quote?: string;
  worth: number;
  /** English puts the customers' trade before the house's: "hotel software". */
  english: boolean;
  /** The words of the house's name, which are counted once, as its name. */
  name?: readonly string[];
}

/** Counts every word and phrase of a passage that the lexicon knows, each by what it is said of. */
export function countWords(
  { text, view, quote = text, worth, english, name }: Passage,
  add: Add,
): void {
  const words = foldedWords(text);
  const head = headOf(text, words);
  const own = ownWords(text, words);
  const customers = customersOf(words, head, english);
  const others = tradesOfOthers(words);
  for (let index = 0; index < words.length; index += 1) {
    if (name && standsAt(name, words, index)) {
      index += name.length - 1;
      continue;
    }
    const match = lookUpAt(words, index);
    if (!match) continue;
    if (match.weight === 0) {
      index += match.words - 1;
      continue;
    }
    const word = words[index] as string;
    const phrase =
      match.words > 1
        ? words.slice(index, index + match.words).join(" ")
        : word.startsWith(match.stem)
          ? word
          : match.stem;
    const house = others?.get(index);
    const told =
      customers.has(index) ||
      (house !== undefined && !isOwn(house, match.sector)) ||
      (english && describesNext(text, words, index, match))
        ? 0.2
        : own.has(index)
          ? 4
          : index < head
            ? 2
            : 1;
    const weight = worth * match.weight * told;
    add(match.sector, weight, { phrase, view, text: quote, worth: weight });
    index += match.words - 1;
  }
}

function standsAt(name: readonly string[], words: readonly string[], at: number): boolean {
  return (
    name.length > 0 &&
    name[0] === words[at] &&
    name.every((word, offset) => words[at + offset] === word)
  );
}

/** "Livestock insurance": the first word only says which. Not so in "livestock, insurance". */
function describesNext(text: string, words: readonly string[], at: number, match: Match): boolean {
  const next = lookUpAt(words, at + match.words);
  return (
    next !== null &&
    next.sector !== match.sector &&
    next.weight >= 1.5 &&
    !endsPart(text, at + match.words)
  );
}

/** Whether a mark or a stop follows the word before this index. */
function endsPart(text: string, index: number): boolean {
  let counted = 0;
  for (const part of text.split(/[.,:;!?|–—()/]+(?:\s|$)/)) {
    counted += foldedWords(part).length;
    if (counted >= index) return counted === index;
  }
  return false;
}

const list = (text: string) => new Set(text.split(" "));

/** "Software for dentists": what follows these words is the customers' trade more often than the house's. */
const forWhom = list("for fur pour para per voor dla sector setor sektor secteur settore");
const articles = list(
  "the den die das der le la les los las el o a os as il lo gli i de het een your our ihre unsere vos sua seu",
);
/** "Association of parents and teachers of the school": what follows says who its members are. */
const unions = list(
  "association associations federation confederation union guild verband verein bund vereniging bond federatie amicale syndicat asociacion federacion sindicato associacao federacao associazione federazione sindacato",
);
const whose = list(
  "of de do da dos das des du del dei degli della di der van von for pour para fur d",
);
const and = list("and und et e y en or oder ou o of");

/** How far a list of customers goes on after the word that begins it: "for hotels, farms and printers". */
const listLength = 7;

/** Where in the text customers are named: the first after such a word, what "and" adds, and, after the head of a sentence, a list of them. */
function customersOf(
  words: readonly string[],
  head: number,
  english: boolean,
): ReadonlySet<number> {
  let found = nowhere;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const members = whose.has(words[index + 1] ?? "") && unions.has(word);
    // In English one pours.
    if (!members && (!forWhom.has(word) || (english && word === "pour"))) continue;
    if (found === nowhere) found = new Set();
    const first = index + (members || articles.has(words[index + 1] ?? "") ? 2 : 1);
    // "Yoga pour enfants et stages de cirque": behind "et" a new list begins.
    const isNext = (at: number) =>
      !members && and.has(words[at] ?? "") && whose.has(words[at + 2] ?? "");
    const last =
      head > 0 || members
        ? index + listLength
        : and.has(words[first + 1] ?? "")
          ? first + 2
          : first;
    for (let at = first; at <= last && !isNext(at); at += 1) found.add(at);
  }
  return found;
}

/** Where a sentence such as "Accounting firm in Toronto for shops" goes on from what the house is. */
const goesOn = list(
  "in im am at auf aus bei for fur near across from since that which who with en em no na nos nas para que com con desde por a au aux dans depuis sur pres pour qui avec mit seit per che da dal dalla nel al alla voor die van aan bij uit sinds te met",
);
const longestHead = 6;

/** How many words a text begins with that say what the house is, before it says where, for whom or how; 0 for other texts. */
function headOf(text: string, words: readonly string[]): number {
  if (words.length < longestHead) return 0;
  const before = /^[^.:;|–—]{6,70}?(?=[:.;]\s| [|–—-] )/u.exec(text)?.[0];
  const first = before === undefined ? longestHead : foldedWords(before).length;
  const end = words.slice(0, longestHead).findIndex((word, at) => at > 0 && goesOn.has(word));
  if (end > 0) return Math.min(end, first);
  return first < longestHead ? first : 0;
}

/** "We are a family bakery", "Somos una empresa de reformas": what a house says that it is. */
const saysItIs = list("somos siamo");
const saysItIsInTwo = list(
  "we_are we_re wir_sind nous_sommes wij_zijn we_zijn is_a is_an is_the are_a ist_ein ist_eine ist_der ist_die ist_das est_un est_une est_le est_la es_un es_una is_een is_de",
);
/** Most words of a text begin no such claim. */
const beginsClaim = new Set([
  ...saysItIs,
  ...[...saysItIsInTwo].map((two) => two.split("_")[0] ?? ""),
]);
const longestClaim = 5;
const nowhere: Set<number> = new Set();

/** "È una libreria", "É uma loja": without its accent the verb would be "and". */
const accented = /(?:^|\s)[èéÈÉ]\s+(?:um|una?)(?=[\s'’])/u;

function ownWords(text: string, words: readonly string[]): ReadonlySet<number> {
  let found = nowhere;
  const verb = /[èéÈÉ]\s+u/.test(text) ? accented.exec(text) : null;
  const isA = verb ? foldedWords(text.slice(0, verb.index)).length : -1;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    if (index !== isA && !beginsClaim.has(word)) continue;
    const after =
      index === isA
        ? index + 2
        : saysItIs.has(word)
          ? index + 1
          : saysItIsInTwo.has(`${word}_${words[index + 1] ?? ""}`)
            ? index + 2
            : null;
    if (after === null) continue;
    if (found === nowhere) found = new Set();
    for (let at = after; at < after + longestClaim; at += 1) {
      const said = words[at];
      if (said === undefined || (at > after && goesOn.has(said) && said !== "a")) break;
      found.add(at);
    }
  }
  return found;
}
