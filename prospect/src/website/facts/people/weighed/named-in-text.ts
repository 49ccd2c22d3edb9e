import { remember } from "../../../remember.ts";
import { hasGivenName, lettersOf, looksLikeName, namePattern, tidyName } from "../person-name.ts";
import { isGivenName } from "../given-names.ts";
import { title } from "../titles.ts";

/** What could be somebody's name, and where in its line it stands. */
export interface NamedInText {
  /** As it is printed, without its title. */
  printed: string;
  /** In ordinary case. */
  name: string;
  start: number;
  end: number;
  titled: boolean;
}

const shouted = String.raw`\p{Lu}[\p{Ll}’']+\s\p{Lu}[\p{Lu}’'-]{2,}|\p{Lu}{3,}(?:\s\p{Lu}[\p{Lu}’'-]{2,}){1,3}`;
const nameHere = new RegExp(`(?:${namePattern}|${shouted})(?![\\p{L}\\p{N}@])`, "uy");
const titleBefore = new RegExp(`(?:^|[^\\p{L}])${title}$`, "u");

/** Longest text looked through: nobody prints a list of people in one line that is longer. */
const longest = 4000;

/** The names in a line that begin with a known first name. */
export function namedInText(text: string): NamedInText[] {
  if (text.length > longest) return [];
  const found: NamedInText[] = [];
  let past = 0;
  for (
    let index = nextWord(text, 0);
    index >= 0;
    index = nextWord(text, Math.max(past, index + 1))
  ) {
    if (!startsGiven(text.slice(index, text.indexOf(" ", index)))) continue;
    nameHere.lastIndex = index;
    const printed = nameHere.exec(text)?.[0];
    if (printed === undefined) continue;
    const name = tidyName(printed);
    if (!looksLikeName(name) || !hasGivenName(name)) continue;
    past = index + printed.length;
    const titled = index > 0 && titleBefore.test(text.slice(Math.max(0, index - 24), index));
    found.push({ printed, name, start: index, end: past, titled });
  }
  return found;
}

/**
 * Where the next word begins that may be a first name, -1 without one: a capital at its head, a space behind it, and
 * behind that another capital or a particle. Most words of a text fall here, before anything is looked up.
 */
function nextWord(text: string, from: number): number {
  for (let space = text.indexOf(" ", from + 1); space >= 0; space = text.indexOf(" ", space + 1)) {
    if (!mayGoOn(text, space + 1)) continue;
    // "Mohd. Faisal": some first names are printed short.
    let start = text.charAt(space - 1) === "." ? space - 1 : space;
    while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start -= 1;
    if (start < from) continue;
    const head = text.charCodeAt(start);
    if (space - start > 1 && (isCapital(head) || head > 191) && isFree(text, start)) return start;
  }
  return -1;
}

function mayGoOn(text: string, at: number): boolean {
  const head = text.charCodeAt(at);
  if (isCapital(head) || head > 127 || opening.includes(text.charAt(at))) return true;
  // "Anna van der Voss": particles have four letters at most.
  const end = text.indexOf(" ", at);
  return end > at && end - at < 5;
}

const opening = "\"'(";
const isCapital = (code: number) => code >= 65 && code <= 90;
/** A letter or a sign inside a word. */
const isOfWord = (code: number) =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 39 ||
  code === 45 ||
  (code > 191 && code < 0x2000) ||
  (code >= 0x2010 && code <= 0x2011) ||
  code === 0x2019;
/** What a first name does not stand right behind: a digit, an address, another first name as "Mª" shortens it. */
const isFree = (text: string, start: number) =>
  start === 0 ||
  !(/[\p{N}@_.]/u.test(text.charAt(start - 1)) || text.slice(start - 2, start) === "ª ");

/** Texts repeat their words; each is looked up once. */
const startsGiven = remember(20_000, (word) => {
  const letters = lettersOf(word);
  const hyphen = letters.indexOf("-");
  return isGivenName(hyphen < 0 ? letters : letters.slice(0, hyphen));
});
