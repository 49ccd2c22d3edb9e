import type { Candidate } from "../../candidate.ts";
import { Mark } from "../../line-marks.ts";
import type { PageView } from "../../page-view.ts";
import { countryOfCity, isTownOf } from "./known-towns.ts";
import { readUncoded, speaksOfOthers } from "./uncoded-line.ts";
import { candidatesOf } from "./without-code.ts";

/** What a house has several of: en, pt, es, de, fr, it, nl. */
const branches =
  /(?<before>^|[^\p{L}])(?:offices|branches|bases|studios|showrooms|unidades|filiais|escrit[óo]rios|lojas|oficinas|sucursales|sedes|delegaciones|standorten?|niederlassungen|b[üu]ros|agences|bureaux|implantations|sedi|filiali|uffici|vestigingen|kantoren)(?: \p{Ll}+)? (?:in|em|en|à|a|te) (?<list>\p{Lu}[^.;:!?()|]{6,200})/iu;
const inTowns = / (?:in|em|en|à|a|te) \p{Lu}[^.]{2,40}(?:,|\s(?:and|e|y|und|et|en|&)\s)/u;
const mayBe =
  /offices|branches|bases|studios|showrooms|unidades|filiais|crit[óo]rios|lojas|oficinas|sucursales|sedes|delegaciones|tandort|iederlassung|[üu]ros|agences|ureaux|mplantations|sedi|filiali|uffici|estigingen|antoren/i;
const between = /\s*,\s*(?:(?:and|e|y|und|et|en) )?|\s+(?:and|e|y|und|et|en|&)\s+/u;
/** So that the offices are the house's own. */
const ourselves =
  /(?<!\p{L})(?:we|our|us|with|wir|unser\p{L}*|mit|nous|nos|avec|somos|nuestr\p{L}+|con|tenemos|contamos|estamos|noss[ao]s?|com|temos|siamo|nostr[eio]|abbiamo|wij|onze|met)(?!\p{L})/iu;

/** "Com bases em São Paulo, Campinas e Recife": several known towns of one country, each the seat of a branch. */
export function townsOfBranches(
  view: PageView,
  index: number,
  hints: readonly string[],
): Candidate[] {
  const line = view.lines[index];
  if (line === undefined || line.href !== null || line.text.length > 500) return [];
  // A list of towns behind "in" is cheaper to see than what stands before it.
  if ((line.marks & Mark.space) === 0 || line.text.length < 30) return [];
  if (!inTowns.test(line.text) || !mayBe.test(line.text)) return [];
  const match = branches.exec(line.text);
  const list = match?.groups?.["list"];
  if (!match || list === undefined || !ourselves.test(line.text)) return [];
  const towns: { city: string; country: string }[] = [];
  for (const part of list.split(between)) {
    const town = knownTown(part.trim(), hints);
    if (town !== null) towns.push(town);
    // The sentence goes on behind the last town.
    if (town === null || town.city !== part.trim()) break;
  }
  const [first] = towns;
  if (first === undefined || towns.length < 2) return [];
  if (towns.some(({ country }) => country !== first.country)) return [];
  const read = readUncoded(view, index, hints);
  if (read === null || speaksOfOthers(read, match.index)) return [];
  const quote = line.text.slice(match.index, match.index + match[0].length).trim();
  return towns.flatMap((town) =>
    candidatesOf({ ...town, quote, weight: 0.58, countryWeight: 0.54 }, view),
  );
}

/** A part, or its beginning, that is a city that everybody knows or a town of the house's own country. */
function knownTown(
  part: string,
  hints: readonly string[],
): { city: string; country: string } | null {
  const words = part.split(" ").slice(0, 5);
  for (let count = words.length; count > 0; count -= 1) {
    const city = words
      .slice(0, count)
      .join(" ")
      .replace(/[.,]+$/, "");
    const country = countryOfCity(city, hints) ?? (isTownOf(city, hints[0]) ? hints[0] : undefined);
    if (country !== undefined && /^\p{Lu}/u.test(city)) return { city, country };
  }
  return null;
}
