import { fold } from "../../clean-text.ts";
import { largeCities } from "../places.ts";
import { matchesOf } from "../../matches.ts";
import { grammars } from "./grammars.ts";
import type { Grammar } from "./grammars/grammar.ts";
import { isTownOf } from "./known-towns.ts";
import { provinceNames } from "./italian-provinces.ts";
import type { ParsedPlace } from "./parsed-place.ts";
import { namedCountries } from "../named-countries.ts";
import { before, mexican, objections, only, type Reading } from "./objections.ts";
import { isRegion } from "./regions.ts";
import { hasStreet } from "./street.ts";
import { counties, endsLikeStreet, isArea, isNoTown, tidyTown, withoutLabel } from "./town-name.ts";

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

/** "7201 AB Zutphen Gelderland": the province that runs on behind the town. */
function withoutRegion(city: string, countries: readonly string[]): string {
  const words = city.split(" ");
  const [country] = countries;
  // "Cd. Larca Tam. CP 89899".
  if (country === "MX" && words.length > 1) {
    const last = words.at(-1) ?? "";
    return isRegion(last, "MX") || isRegion(`${last}.`, "MX")
      ? words.slice(0, -1).join(" ").replace(/,$/, "")
      : city;
  }
  // "24999 Larvara Bergamo": the province in words; "Lido di Bergamo" is a name.
  if (countries.includes("IT") && words.length > 1 && !isTownOf(city, "IT")) {
    const province = words.findIndex(
      (_, at) => at > 0 && provinceNames.has(words.slice(at).join(" ")),
    );
    if (
      province > 0 &&
      /^\p{Lu}\p{L}{3}/u.test(words[province - 1] ?? "") &&
      !provinceNames.has(city)
    )
      return words.slice(0, province).join(" ");
  }
  // "8400 Larkthur ZH": the letters of a canton.
  if (countries.includes("CH") && cantons.test(city)) return words.slice(0, -1).join(" ");
  if (words.length < 2 || countries.length > 1 || country !== "NL") return city;
  for (let count = 1; count < words.length; count += 1)
    if (isRegion(words.slice(count).join(" "), country)) return words.slice(0, count).join(" ");
  return city;
}

const cantons =
  / (?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)$/;

/** "Av. Larca 1234 - Larquilmes - Buenos Aires": the first number of an address of Argentina, apart from its town. */
function isHouseNumber(match: RegExpExecArray, country: string | undefined, text: string) {
  if (country !== "AR" || !/^\d{4}\s?[,–-]/.test(match[0])) return false;
  const before = text.slice(0, match.index);
  // "Ruta 3 Km 1445, Larquén, Chubut".
  if (/\bkm\.?\s$/i.test(before)) return true;
  return /\p{L}\s$/u.test(before) && !/C\.?P\.?\s$/.test(before) && !/\d/.test(before);
}

/** Which of the caught words is the town; null when none is. */
function townAndRegion(
  city: string,
  region: string | null,
  country: string | undefined,
  text: string,
): { city: string; region: string | null } | null {
  if (country === "GB") {
    if (/^(?:Nr|Near)\b/.test(region ?? "")) return { city, region: null };
    // "Paul Street, London EC2A": the town is what stands next to the code.
    if (region)
      return counties.has(fold(region)) ? { city, region } : { city: region, region: null };
    // "Norfolk NR23 1EP": the county, whose town stands on a line above.
    if (counties.has(fold(city)) && fold(city) !== "durham") return null;
  }
  if (country === "BR" && region !== null && runsOn.test(text)) {
    const town = townAtEnd(city);
    return town === null ? null : { city: town, region };
  }
  // "Col. Del Valle, Monterrey, C.P. 64999": what stands before the code is the town where it is no state.
  if (country === "MX" && region && !isRegion(region, "MX") && !isRegion(`${region}.`, "MX"))
    return { city: region.replace(/[.,]$/, ""), region: null };
  return endsLikeStreet(city, country) && !(country === "GB" && region) ? null : { city, region };
}

function countryOf(reading: Reading): { country: string | null; known: boolean } {
  const { countries, hints, city } = reading;
  const single = only(reading);
  if (single !== undefined) return { country: single, known: true };
  // "CH-8765 Larkwil": the letters of the country before its code; a single letter counts where the site is at home.
  const [, letters = ""] = /^([A-Z]{1,2})[-–]\s?\d/.exec(reading.match) ?? [];
  const lettered = { A: "AT", B: "BE", L: "LU", N: "NO", D: "DE", F: "FR", I: "IT", E: "ES" }[
    letters
  ];
  const written = lettered !== undefined && hints.includes(lettered) ? lettered : letters;
  if (written.length === 2 && countries.includes(written)) return { country: written, known: true };
  const stated = countryAfter(reading.text, reading.to);
  const large = largeCities.get(city.toLowerCase()) ?? "";
  return {
    country: stated ?? homeOf(reading) ?? (countries.includes(large) ? large : null),
    known: stated !== null,
  };
}

/** Of countries that write their codes alike the house's own, unless the town or its state is another's. */
function homeOf({ text, city, zip, countries, hints }: Reading): string | null {
  const [home, ...others] = hints.filter((hint) => countries.includes(hint));
  if (home === undefined) return null;
  if (hints[0] === "FR" && home === "BE" && others.includes("CH")) {
    // Where French is spoken Switzerland's codes end where Flanders has its own, and Wallonia's begin where German is.
    const code = Number(zip);
    if (isTownOf(city, "CH") || (code >= 1500 && code < 3000)) return "CH";
  }
  // "45999 Larcopan, Jal.": on a page in Spanish that says no more.
  if (others.includes("MX") && mexican.test(text)) return "MX";
  return isTownOf(city, home) ? home : (others.find((other) => isTownOf(city, other)) ?? home);
}

/** "Larca São Paulo SP 04999-001": neither dash nor comma before the state. */
const runsOn = /^[^,/–(|-]+ [A-Z]{2}[\s,–-]{1,3}(?:[Cc][Ee][Pp][\s.:]{0,3})?\d/u;

/** The known town that ends the words, unless a small word before it makes it part of a longer name; one word is a town. */
function townAtEnd(words: string): string | null {
  const parts = words.split(" ");
  for (let from = 0; from < parts.length; from += 1) {
    const town = parts.slice(from).join(" ");
    if (isTownOf(town, "BR") && !/^\p{Ll}/u.test(parts[from - 1] ?? "X")) return town;
  }
  return parts.length === 1 ? words : null;
}

/** "…, Gabon" right behind a town. */
function countryAfter(text: string, to: number): string | null {
  const rest = /^\s?[,.(|•·–-]\s?/.exec(text.slice(to, to + 4))?.[0];
  if (rest === undefined) return null;
  const behind = text.slice(to + rest.length, to + rest.length + 40);
  const [next] = namedCountries(behind);
  return next !== undefined && behind.startsWith(next.name) ? next.code : null;
}
