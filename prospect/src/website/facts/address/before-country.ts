import type { Candidate } from "../../candidate.ts";
import { Mark } from "../../line-marks.ts";
import type { Line, PageView } from "../../page-view.ts";
import { countryNames, largeCities } from "../places.ts";
import { codes, withGrammar } from "./codes-of-countries.ts";
import { elsewhere, price } from "./telling-words.ts";
import type { ParsedPlace } from "./parsed-place.ts";
import { countriesOfLine } from "../named-countries.ts";
import { placed } from "./placed.ts";
import { isRegion } from "./regions.ts";
import { besideContact, hasStreet, isFramed, streetNear } from "./street.ts";
import { isTownPart } from "./town-and-country.ts";
import { tidyTown } from "./town-name.ts";

const patterns = new Map<string, { last: RegExp; first: RegExp }>();
function patternsOf(country: string): { last: RegExp; first: RegExp } | null {
  const code = codes[country];
  if (code === undefined) return null;
  let found = patterns.get(country);
  if (!found) {
    found = {
      last: new RegExp(`(?:^|[\\s,(–-])(?<zip>${code})\\)?$`, "u"),
      first: new RegExp(
        `(?:^|[\\s,(–-])(?<zip>${code}),?\\s{1,2}(?<town>\\p{Lu}[\\p{L}'’. -]{1,40})$`,
        "u",
      ),
    };
    patterns.set(country, found);
  }
  return found;
}

/**
 * "Chiang Rai 57100, Thailand", "40150 Shah Alam, Selangor" above "Malaysia": the country's name says how its code is
 * written and which of the words before it is a region.
 */
export const beforeCountry: Reader = (view, index, hints) =>
  readAll(view, index, hints, (country) => !withGrammar.has(country));

/** The same where a grammar found nothing: "Berlin 10115, Germany" turns the order round. */
export const turnedBeforeCountry: Reader = (view, index, hints) =>
  readAll(view, index, hints, (country) => withGrammar.has(country));

type Reader = (view: PageView, index: number, hints: readonly string[]) => Candidate[];

function readAll(
  view: PageView,
  index: number,
  hints: readonly string[],
  isRead: (country: string) => boolean,
): Candidate[] {
  const line = view.lines[index] as Line;
  const { text } = line;
  if (text.length > 220 || !/\d{3}/.test(text)) return [];
  for (const { code, name, at } of countryOf(view, index, hints)) {
    const place = isRead(code) ? readBefore(text.slice(0, at), code) : null;
    if (place === null) continue;
    if (elsewhere.test(text)) return [];
    if (price.test(text) && !hasStreet(text)) continue;
    const found = placed(view, place, index, hints);
    if (
      name === "" &&
      numbersRegisters.has(code) &&
      (!hasStreet(place.before) || registers.test(text))
    )
      continue;
    // The domain's ending alone proves nothing: a street or a place for addresses must stand beside it.
    if (
      name === "" &&
      streetNear(view, index, place.before) === null &&
      !isFramed(line) &&
      !(code === "MX" && /(?<!\p{L})(?:Col\.|Colonia|Fracc\.) \p{Lu}/u.test(place.before)) &&
      !(isCodeOfCity(text) && besideContact(view, index))
    )
      continue;
    return found.map((one) =>
      one.field === "country" && name !== "" ? { ...one, quote: name } : one,
    );
  }
  return [];
}

/** The country named behind the place on its line, alone on the next line, or else that of the domain. */
function countryOf(
  view: PageView,
  index: number,
  hints: readonly string[],
): { code: string; name: string; at: number }[] {
  const { text, marks } = view.lines[index] as Line;
  const named = countriesOfLine(view, index);
  if (named.length > 0) {
    const behind = named
      .map(({ code, name }) => ({ code, name, at: text.lastIndexOf(name) }))
      .filter(({ at }) => at > 5);
    if (behind.length > 0) return behind;
  }
  const below = view.lines[index + 1]?.text ?? "";
  const next = below.length < longestName ? below.replace(/[\s.,]+$/, "") : "";
  const code = countryNames.get(next.toLowerCase());
  if (code !== undefined) return [{ code, name: next, at: text.length }];
  // "63999 SERVANÇON" above "Puy-de-Dôme, FRANCE": a region and its country, with or without a line between them.
  if (below.length > 0 && below.length < longestName && !/\d/.test(below)) {
    const named = regionAndCountry(view, index, below);
    if (named !== null) return [{ ...named, at: text.length }];
  }
  const [home] = hints;
  const city = (marks & Mark.fourDigits) === 0 ? null : countryOfCity(text);
  const found = city === null ? [] : [{ code: city, name: "", at: text.length }];
  if (home !== undefined && domainsRead.has(home))
    found.push({ code: home, name: "", at: text.length });
  return found;
}
function regionAndCountry(
  view: PageView,
  index: number,
  below: string,
): { code: string; name: string } | null {
  for (const { code, name } of countriesOfLine(view, index + 1)) {
    const at = below.lastIndexOf(name);
    if (
      below.length - at - name.length < 2 &&
      /^[\p{L}' -]{3,40}[,–-] ?$/u.test(below.slice(0, at))
    )
      return { code, name };
  }
  const last = (view.lines[index + 2]?.text ?? "").replace(/[\s.,]+$/, "");
  const code = last.length < longestName ? countryNames.get(last.toLowerCase()) : undefined;
  return code !== undefined && isRegion(below.replace(/[\s.,]+$/, ""), code)
    ? { code, name: last }
    : null;
}

/** Characters of the longest name of a country, and of what may stand behind it. */
const longestName = 60;

/** "50450 Kuala Lumpur" and nothing else, over a telephone. */
const isCodeOfCity = (text: string) => {
  const city = /^\d{5,6} (\p{Lu}[\p{L} ]{2,20})$/u.exec(text)?.[1];
  return city !== undefined && largeCities.has(city.toLowerCase());
};

const besideCode =
  /(?:(?<![\d.])\d{4,6},?\s{1,2}(?<behind>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)|(?<front>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),?\s{1,2}\d{4,6})[\s.)]*$/u;

/** "20250, Casablanca": a city that everybody knows names its country too, whatever the language of the page. */
function countryOfCity(text: string): string | null {
  const { behind, front } = besideCode.exec(text)?.groups ?? {};
  const city = (behind ?? front ?? "").toLowerCase();
  const country = largeCities.get(city) ?? largeCities.get(city.split(" ").at(-1) ?? "");
  return country !== undefined && !withGrammar.has(country) ? country : null;
}

/** Countries whose codes are read beside a street where the site is at home and no country is named. */
const domainsRead = new Set(
  "TH MY ID LK KE SA PK NP KR TW PH BD CN VN JP GR CZ SK IL CL RO CO RS LT LV ES MX DE FR IT".split(
    " ",
  ),
);
/** Where a number behind a town is a register's as often, the street must stand on the line. */
const numbersRegisters = new Set(["DE", "FR", "IT"]);
const registers = /\b(?:HR[AB]|VR|Amtsgericht|Registergericht|RCS|R\.C\.S|SIRET|REA|Reg\.? ?Imp)/;

function readBefore(text: string, country: string): ParsedPlace | null {
  const patterned = patternsOf(country);
  if (patterned === null) return null;
  let rest = text.replace(/[\s,.;(|–-]+$/, "");
  let region: string | null = null;
  const taken = regionAtEnd(rest, country);
  // "Bandung 40115, Jawa Barat": the region behind the code.
  if (taken !== null && /\d/.test(taken.rest.slice(-45))) ({ rest, region } = taken);
  const last = patterned.last.exec(rest);
  if (last?.groups?.["zip"] !== undefined) {
    const zip = last.groups["zip"];
    const before = rest
      .slice(0, last.index)
      .replace(/[\s,.–-]*(?:C\.?\s?[AE]?\.?P\.?|C[óo]digo [Pp]ostal)?[\s,.:–-]*$/, "");
    const town = townAtEnd(before, country);
    return town && placeOf(text, { ...town, region: region ?? town.region, country, zip });
  }
  const first = patterned.first.exec(rest);
  const { zip, town: caught } = first?.groups ?? {};
  if (first === null || zip === undefined || caught === undefined) return null;
  const town = townAtEnd(caught, country);
  return (
    town &&
    placeOf(text, {
      ...town,
      from: first.index + first[0].indexOf(zip),
      region: region ?? town.region,
      country,
      zip,
    })
  );
}

function regionAtEnd(text: string, country: string): { rest: string; region: string } | null {
  const words = text.split(" ");
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const region = words.slice(-count).join(" ").replace(/\.$/, "");
    if (!isRegion(region, country) && !isRegion(`${region}.`, country)) continue;
    const before = words.slice(0, -count).join(" ");
    // "Larvara Veneto" is the whole name of a town.
    if (country === "IT" && !/[,–-]$/.test(before)) continue;
    return { rest: before.replace(/[\s,–-]+$/, ""), region };
  }
  return null;
}

const words =
  /(?<![\p{L}\p{N}'’-])(?<town>\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|del|da|do|la|al)){0,3})$/u;

/** The town that ends a text, without the region behind it: "Ipoh, Perak", "Shah Alam Selangor". */
function townAtEnd(
  text: string,
  country: string,
): { city: string; region: string | null; from: number } | null {
  const taken = regionAtEnd(text, country);
  if (taken !== null && taken.rest !== "") {
    const over = townAtEnd(taken.rest, country);
    if (over !== null && !/\d\S*$/.test(taken.rest)) return { ...over, region: taken.region };
  }
  const match = words.exec(text);
  const caught = match?.groups?.["town"];
  if (match === null || caught === undefined) return null;
  // "T. Rawai A. Muang Phuket": of the words of one part the known town counts.
  const parts = caught.split(" ");
  const known = parts
    .map((_, count) => parts.slice(count).join(" "))
    .find((name) => largeCities.get(name.toLowerCase()) === country);
  const city = known ?? tidyTown(caught);
  if (!isTownPart(city, country) || /\./.test(city)) return null;
  return { city, region: null, from: text.lastIndexOf(city) };
}

function placeOf(
  text: string,
  {
    city,
    region,
    country,
    zip,
    from,
  }: { city: string; region: string | null; country: string; zip: string; from: number },
): ParsedPlace {
  const to = Math.max(text.lastIndexOf(zip) + zip.length, from + city.length);
  return {
    city,
    postalCode: zip.replace(/^〒\s?/, ""),
    region,
    country,
    known: true,
    before: text.slice(0, from),
    quote: text.slice(from, to).trim(),
    weight: 0.86,
    at: from,
  };
}
