import { Mark } from "../../line-marks.ts";
import { matchesOf } from "../../matches.ts";
import type { Emit, Found } from "./found.ts";
import { hasGivenName, looksLikeName } from "./person-name.ts";

/** What a house heads the tale of its owners with. */
const storyHeads =
  /^(?:(?:our|the|a|my|unsere|die|das|notre|nuestra|nossa|la nostra|ons|onze|het|de|la) )?(?:story|history|family|family (?:story|history|legacy|farm|business)|beginnings?|roots|about us|about|who we are|meet (?:the|your) (?:owners?|family|hosts?|farmers?|brewers?|bakers?)|geschichte|familie|wer wir sind|über uns|histoire|famille|qui sommes[- ]nous|à propos|historia|familia|quiénes somos|sobre nosotros|história|família|quem somos|sobre nós|storia|famiglia|chi siamo|verhaal|wie zijn wij|wie wij zijn|over ons)(?: of .{2,30})?\s*[:?!]?$/iu;

export const headsStory = (heading: string): boolean =>
  heading.length < 50 && storyHeads.test(heading);

const couple = new RegExp(
  `(?<=^|[.!?:,] )(\\p{Lu}[\\p{Ll}’'-]+) (?:and|&|und|et|e|y|en) (\\p{Lu}[\\p{Ll}’'-]+ (?:(?:de|da|do|van|von|der|den|di|del|la|le) ){0,2}\\p{Lu}[\\p{Ll}\\p{Lu}’'-]+)(?=,| \\p{Ll})`,
  "gu",
);
/** Whom a story thanks, and where else the two have a name. */
const ofOthers =
  /(?:thank\p{L}*|late|bought|purchased|acquired|took over|taken over|inspired|friends?|clients?|customers?|from|by|for|with|to|dank\p{L}*|merci|gracias|obrigad\p{L}*|grazie),? $/iu;

/** "Both of them millers, Paul and Anna Voss bought …": two of one name in the tale of a house. */
export function storyCouple(text: string, marks: number, emit: Emit): Found[] {
  if (text.length < 40 || text.length > 1500 || (marks & (Mark.smallWord | Mark.ampersand)) === 0)
    return [];
  for (const { 0: quote, 1: first = "", 2: second = "", index } of matchesOf(couple, text)) {
    const [other = ""] = second.split(" ");
    if (!hasGivenName(first) || !hasGivenName(other) || !looksLikeName(second)) continue;
    if (ofOthers.test(text.slice(Math.max(0, index - 30), index))) continue;
    if (/^ (?:of|from|at) \p{Lu}/u.test(text.slice(index + quote.length))) continue;
    const surname = second.slice(other.length + 1);
    return [...emit(`${first} ${surname}`, null, quote, 0.7), ...emit(second, null, quote, 0.7)];
  }
  return [];
}
