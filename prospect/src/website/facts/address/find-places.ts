import { fold } from "../../clean-text.ts";
import { countriesIn, countryNames, largeCities } from "../places.ts";
import { grammars, type Grammar, type ParsedPlace } from "./grammars.ts";
import { isRegion, namedAfterCapital } from "./regions.ts";
import { hasStreet } from "./street.ts";
import { counties, endsLikeStreet, isNoTown, tidyTown, withoutLabel } from "./town-name.ts";

/** Towns that a house serves or sells in, not where it is. */
export const elsewhere =
  /(?:\b(?:serving|serves?|covering|covers|servicing|areas? (?:of|served)|deliver(?:s|ing)? to|ships? (?:from|to)|born in|native of|atendemos|(?:move|moving|travel|drive|fly) (?:to|from)|regi[aã]o de)\b[^.;:|]{0,45}$)/i;
export const price =
  /[€$£]\s?\d|\d\s?(?:€|euros?\b|eur\b)|\b(?:sq\.? ?ft|m²|bedrooms?|beds?|baths?|dormitorios|quartos|habitaciones|vani|locali)\b/i;
/** Registers and courts print numbers before their own town's letters. */
const register =
  /\b(?:hrb|hra|rcs|r\.c\.s\.|vr|amtsgericht|handelsregister|siret|kvk|rea|cnpj|vat|iban|no|nr|n[°º])\b[.:\s]*$/i;
const numberedStreet =
  /^\d[\w-]*\s+(?:[NSEW]{1,2}\.?\s+)?(?:\p{Lu}[\p{L}'’.]*|\d+\p{L}{2})(?:\s(?:\p{Lu}[\p{L}'’.]*|\d+\p{L}{2})){0,4}\s(?:St|Street|Ave|Avenue|Blvd|Boulevard|Rd|Road|Dr|Drive|Ln|Lane|Way|Ct|Court|Pl|Place|Pkwy|Parkway|Hwy|Highway|Cir|Circle|Square|Terrace|Trail)\b/u;

interface Reading {
  text: string;
  /** Where the match begins and ends in the text. */
  from: number;
  to: number;
  match: string;
  city: string;
  zip: string | null;
  region: string | null;
  countries: readonly string[];
  hints: readonly string[];
  tag: string;
}

const before = ({ text, from }: Reading, count: number) =>
  text.slice(Math.max(0, from - count), from);
/** The one country that writes its addresses so. */
const only = ({ countries }: Reading) => (countries.length === 1 ? countries[0] : undefined);

/** What speaks against a reading although its pattern fits; any one is enough. */
const objections: readonly ((reading: Reading) => boolean)[] = [
  function servedFromAfar(reading) {
    const served = elsewhere.exec(before(reading, 60))?.[0];
    return served !== undefined && !hasStreet(served);
  },
  function isAbbreviation({ city }) {
    return /^\p{Lu}{2,3}$/u.test(city);
  },
  /** "Co. Cork, P81 …": a county, whose town stands before it. */
  function isCounty(reading) {
    return /(?:^|[\s,])(?:Co\.?|County)\s\p{Lu}/u.test(`${before(reading, 10)}${reading.city}`);
  },
  function followsRegister(reading) {
    return register.test(before(reading, 30));
  },
  /** Without a code a town is a bare name, never a headline or a phrase. */
  function isPhrase({ city, zip, tag }) {
    return (
      zip === null &&
      (/^h[1-3]$/.test(tag) ||
        city.split(" ").length > 3 ||
        /\b(?:in|of|and|by|for|on|at|le|la|en|et|und|y|e)\b/.test(city))
    );
  },
  function namesNoTown({ city }) {
    return (
      city.length < 2 ||
      city.length > 45 ||
      isNoTown(city) ||
      /^(?:dist{1,2}|district|tal|taluka|tehsil|col|colonia|fracc|barrio|bairro|urbanizaci[oó]n)\b/i.test(
        city,
      )
    );
  },
  /** "20000" above "Sri Lanka". */
  function isCountry({ city }) {
    return countryNames.has(city.toLowerCase()) && !largeCities.has(city.toLowerCase());
  },
  /** "Tbilisi, Georgia" is no state's. */
  function isCountrysNamesake({ city, region }) {
    return region === "Georgia" && largeCities.get(city.toLowerCase()) === "GE";
  },
  function hasUnknownProvince(reading) {
    return only(reading) === "IT" && !italianProvinces.has(reading.region ?? "");
  },
  /** "Midrand, Gauteng, 1684": the province is no town. */
  function isProvince({ city, countries }) {
    return (
      countries.some((code) => /^(?:ZA|NZ|IN|BR|MX)$/.test(code) && isRegion(city, code)) &&
      !namedAfterCapital(city) &&
      largeCities.get(city.toLowerCase()) === undefined
    );
  },
  /** A town before its code, or with its department's number, is written so where the site is at home. */
  function isTurnedAbroad({ countries, match, hints, text, zip, city }) {
    const [country, ...more] = countries;
    if (country === undefined || more.length > 0) return false;
    if (country === "FR") return !hints.includes("FR") || !hasStreet(text);
    if (!/^(?:ES|PT|NL)$/.test(country) || zip === null || !match.endsWith(zip)) return false;
    return (
      !hints.includes(country) ||
      hasStreet(city) ||
      (country === "ES" && largeCities.get(city.toLowerCase()) !== "ES" && !hasStreet(text))
    );
  },
  /** Two letters of a Brazilian state are letters like any other elsewhere. */
  function isLettersAbroad({ countries, zip, hints, match, text }) {
    if (countries[0] !== "BR" || zip) return false;
    return !hints.includes("BR") || (match.includes(",") && !hasStreet(text));
  },
  /** A province in brackets after any capitalised word is an address only beside a street. */
  function isWordInBrackets({ countries, zip, hints, text }) {
    return countries[0] === "IT" && !zip && !(hints.includes("IT") && hasStreet(text));
  },
  /** Six digits are a telephone's end as often as a code of India. */
  function isTelephonesEnd({ countries, zip, region, hints, city, text, match }) {
    return (
      countries[0] === "IN" &&
      // "Panvel-410206": the hyphen joins a code to its town.
      !/^\p{Lu}\p{Ll}{2,} ?[-–] ?\d{6}$/u.test(match) &&
      zip !== null &&
      !region &&
      !hints.includes("IN") &&
      largeCities.get(city.toLowerCase()) !== "IN" &&
      !/\bindia\b/i.test(text)
    );
  },
  /** A town beside a price is an offer's. */
  function isOffer({ text }) {
    return price.test(text) && !hasStreet(text);
  },
  /** "12345 Oak Street": the number of a house, not a code. */
  function isHouseNumber({ zip, match, text, from }) {
    return zip !== null && /^\d/.test(match) && numberedStreet.test(text.slice(from, from + 120));
  },
  function isYear(reading) {
    return (
      /^(?:19|20)\d\d$/.test(reading.zip ?? "") &&
      /©|copyright|\(c\)|\bin\s*$|since|\d\s*[-–/.]\s*$/i.test(before(reading, 40))
    );
  },
];

/** What any of the ways with a code or a state's letters holds: most lines that have a digit hold none of it. */
const coded =
  /\d{4}|\d{3} \d{2}|[A-Z]\d|\d{2}-\d{3}|\d{2}\.\d{3}|\([A-Z]{2}\)|\((?:\d{2}|2[AB])\)|[/,—–(-]\s?[A-Z]{2}(?![A-Za-z])|B\.? ?P|Box/;

/** Every town that a text names together with its code, region or country, by the given ways of writing. */
export function* findPlaces(
  text: string,
  table: readonly Grammar[],
  hints: readonly string[],
  tag = "",
): Generator<ParsedPlace> {
  if (table === grammars && !coded.test(text)) return;
  const taken: [number, number][] = [];
  for (const { countries, pattern, needs, weight } of table) {
    if (!needs.test(text)) continue;
    // Bare four digits count only where the site is at home, so elsewhere nobody looks for them.
    if (weight < 0.7 && countries.length > 1 && !countries.some((code) => hints.includes(code)))
      continue;
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (taken.some(([a, b]) => from < b && to > a)) continue;
      const groups = match.groups ?? {};
      const caught = tidyTown(groups["city"] ?? "");
      const named = townAndRegion(
        // "Near Lark Temple, Distt. Rewari": the district's town where only a landmark stands before it.
        groups["district"] && isNoTown(caught)
          ? groups["district"]
          : withoutRegion(caught, countries),
        // "Manningtree, Essex. CO11": a full stop ends the county, as it ends "N.C." nowhere but in America.
        (countries[0] === "GB" ? groups["region"]?.replace(/[.\s]+$/, "") : groups["region"]) ??
          null,
        countries[0],
      );
      if (named === null) continue;
      const zip = groups["zip"] ?? null;
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
      yield {
        city: reading.city,
        postalCode: zip,
        region: reading.region,
        ...countryOf(reading),
        before: before(reading, 140),
        quote: match[0].trim(),
        weight,
        at: from,
      };
    }
  }
}

/** "7201 AB Zutphen Gelderland": the province that runs on behind the town. */
function withoutRegion(city: string, countries: readonly string[]): string {
  const words = city.split(" ");
  const [country] = countries;
  if (words.length < 2 || countries.length > 1 || country !== "NL") return city;
  for (let count = 1; count < words.length; count += 1)
    if (isRegion(words.slice(count).join(" "), country)) return words.slice(0, count).join(" ");
  return city;
}

/** Which of the caught words is the town; null when none is. */
function townAndRegion(
  city: string,
  region: string | null,
  country: string | undefined,
): { city: string; region: string | null } | null {
  if (country === "GB") {
    // "Paul Street, London EC2A": the town is what stands next to the code.
    if (region)
      return counties.has(fold(region)) ? { city, region } : { city: region, region: null };
    // "Norfolk NR23 1EP": the county, whose town stands on a line above.
    if (counties.has(fold(city)) && fold(city) !== "durham") return null;
  }
  return endsLikeStreet(city, country) && !(country === "GB" && region) ? null : { city, region };
}

function countryOf(reading: Reading): { country: string | null; known: boolean } {
  const { countries, hints, city } = reading;
  const single = only(reading);
  if (single !== undefined) return { country: single, known: true };
  const stated = countryAfter(reading.text, reading.to);
  const large = largeCities.get(city.toLowerCase()) ?? "";
  return {
    country:
      stated ??
      hints.find((hint) => countries.includes(hint)) ??
      (countries.includes(large) ? large : null),
    known: stated !== null,
  };
}

/** "…, Gabon" right behind a town. */
function countryAfter(text: string, to: number): string | null {
  const rest = /^\s?[,.(–-]\s?/.exec(text.slice(to, to + 4))?.[0];
  if (rest === undefined) return null;
  const behind = text.slice(to + rest.length, to + rest.length + 40);
  const [next] = countriesIn(behind);
  return next !== undefined && behind.startsWith(next.name) ? next.code : null;
}

const italianProvinces = new Set(
  "AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV".split(
    " ",
  ),
);
