import { matchesOf } from "../../matches.ts";
import { countryOf } from "./country-of-place.ts";
import { grammars } from "./grammars.ts";
import type { Grammar } from "./grammars/grammar.ts";
import type { ParsedPlace } from "./parsed-place.ts";
import { before, objections, type Reading } from "./objections.ts";
import { hasStreet } from "./street.ts";
import { isArea, isNoTown, tidyTown, withoutLabel } from "./town-name.ts";
import { townAndRegion, withoutRegion } from "./town-of-match.ts";

/** What any of the ways with a code or a state's letters holds: most lines that have a digit hold none of it. */
const coded =
  /\d{4}|\d{3} \d{2}|[A-Z]\d|\d{2}-\d{3}|\d{2}\.\d{3}|\([A-Z]{2}\)|\((?:\d{2}|2[AB])\)|[/,—–(|-]\s?[A-Z]{2}(?![A-Za-z])|B\.? ?P|Box/;
/** Italy's provinces and Brazil's states stand behind their towns without a sign, or whole in brackets. */
const ofItaly = / [A-Z]{2}(?![A-Za-z])|\([A-Z][a-zàèìòù ]{3,20}\)/;
/** What any of those without a code holds: a comma, a bracket or a dash, and a region's capital. */
const regional = /[,(–-]\s{0,2}\p{Lu}/u;

/** Every town that a text names together with its code, region or country, by the given ways of writing. */
export function findPlaces(
  text: string,
  table: readonly Grammar[],
  hints: readonly string[],
  tag = "",
): ParsedPlace[] {
  const places: ParsedPlace[] = [];
  if (table !== grammars) {
    if (!regional.test(text)) return places;
  } else if (!coded.test(text) && !((hints[0] === "IT" || hints[0] === "BR") && ofItaly.test(text)))
    return places;
  const { longest, lettered } = numbersOf(text);
  const taken: [number, number][] = [];
  for (const grammar of worthTrying(table, hints)) {
    if (grammar.digits > longest || (grammar.lettered && !lettered)) continue;
    if (!grammar.needs.test(text)) continue;
    const { countries, pattern, weight } = grammar;
    for (const match of matchesOf(pattern, text)) {
      const from = match.index;
      const to = from + match[0].length;
      if (taken.some(([a, b]) => from < b && to > a)) continue;
      const groups = match.groups ?? {};
      const read = withoutHeadline(
        tidyTown(lastSentence(groups["city"] ?? "", match[0], groups["region"])),
        countries,
        groups["zip"],
      );
      const caught = isArea(read) ? townBeforeArea(text.slice(0, from)) : read;
      const named = townAndRegion(
        // "Near Lark Temple, Distt. Rewari": the district's town where only a landmark stands before it.
        groups["district"] && isNoTown(caught)
          ? groups["district"]
          : withoutRegion(caught, countries),
        // "Manningtree, Essex. CO11": a full stop ends the county, as it ends "N.C." nowhere but in America.
        (countries[0] === "GB" ? groups["region"]?.replace(/[.\s]+$/, "") : groups["region"]) ??
          null,
        countries[0],
        match[0],
      );
      if (named === null) continue;
      const zip = isHouseNumber(match, countries[0], text) ? null : (groups["zip"] ?? null);
      const reading: Reading = {
        text,
        from,
        to,
        match: match[0],
        city: withoutLabel(named.city),
        zip,
        region: named.region,
        countries,
        hints,
        tag,
      };
      if (objections.some((objects) => objects(reading))) continue;
      taken.push([from, to]);
      places.push({
        city: reading.city,
        postalCode: zip,
        region: reading.region,
        ...countryOf(reading),
        before: before(reading, 140),
        quote: match[0].trim(),
        weight,
        at: from,
      });
    }
  }
  return places;
}

/** "Centro. Larvália/SP": right before its state stands the town, behind the sentence of the quarter. */
const lastSentence = (caught: string, match: string, region: string | undefined) =>
  region !== undefined && match.startsWith(caught) && caught.includes(". ")
    ? caught.replace(/^.*\p{L}{4}\.\s(?=\p{Lu}\p{L}{2})/u, "")
    : caught;

/** "DENTIST IN ALDERTON, TX", "Dentista Em Larvara - PR": a headline's words before the town; with a code stands an address. */
const withoutHeadline = (city: string, countries: readonly string[], zip: string | undefined) =>
  zip === undefined && city.includes(" ") && !namesWithIn.has(countries[0] ?? "")
    ? city.replace(/^.*\s(?:IN|In|NEAR|Near|EM|Em|em|EN|En|en)\s(?=\p{Lu})/u, "")
    : city;
/** "SAINT-LARK EN LAYE (78)", "SAN LARCO IN FIORE (CS)". */
const namesWithIn = new Set(["FR", "IT"]);

/** "Alderton, Long Island, New York": the town stands over the area; where none does, none is named. */
function townBeforeArea(before: string): string {
  const town = /(?:^|[,|•·])\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}),\s$/u.exec(
    before.slice(-70),
  )?.[1];
  return town === undefined || hasStreet(town) ? "" : town;
}

/** Digits of the longest number in a text, and whether one stands right behind a capital. */
function numbersOf(text: string): { longest: number; lettered: boolean } {
  let longest = 0;
  let lettered = false;
  let digits = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter >= 48 && letter <= 57) {
      digits += 1;
      if (digits > longest) longest = digits;
      lettered ||= last >= 65 && last <= 90;
    } else digits = 0;
    last = letter;
  }
  return { longest, lettered };
}

const tried = new WeakMap<readonly string[], Map<readonly Grammar[], readonly Grammar[]>>();

/** The ways of a table that can be meant on a site with these hints, which stay the same for all its lines. */
function worthTrying(table: readonly Grammar[], hints: readonly string[]): readonly Grammar[] {
  let ofHints = tried.get(hints);
  if (!ofHints) tried.set(hints, (ofHints = new Map()));
  let ways = ofHints.get(table);
  if (!ways) {
    ways = table.filter(
      ({ countries, atHome, weight }) =>
        !(atHome && !hints.includes(countries[0] ?? "")) &&
        // Bare four digits count only where the site is at home, so elsewhere nobody looks for them.
        !(weight < 0.7 && countries.length > 1 && !countries.some((code) => hints.includes(code))),
    );
    ofHints.set(table, ways);
  }
  return ways;
}

/** "Av. Larca 1234 - Larquilmes - Buenos Aires": the first number of an address of Argentina, apart from its town. */
function isHouseNumber(match: RegExpExecArray, country: string | undefined, text: string) {
  if (country !== "AR" || !/^\d{4}\s?[,–-]/.test(match[0])) return false;
  const before = text.slice(0, match.index);
  // "Ruta 3 Km 1445, Larquén, Chubut".
  if (/\bkm\.?\s$/i.test(before)) return true;
  return /\p{L}\s$/u.test(before) && !/C\.?P\.?\s$/.test(before) && !/\d/.test(before);
}
