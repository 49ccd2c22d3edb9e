import { matchesOf } from "../../../matches.ts";
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

const capitalised = /(?<![\p{L}\p{N}@._’'-])\p{Lu}[\p{L}’'-]*/gu;
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
  for (const { 0: word, index } of matchesOf(capitalised, text)) {
    if (index < past || word.length < 2 || !startsGiven(word)) continue;
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

function startsGiven(word: string): boolean {
  const letters = lettersOf(word);
  const hyphen = letters.indexOf("-");
  return isGivenName(hyphen < 0 ? letters : letters.slice(0, hyphen));
}
