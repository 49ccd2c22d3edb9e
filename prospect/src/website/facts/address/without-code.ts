import type { FactMethod } from "@leadstream/contract";
import type { Candidate } from "../../candidate.ts";
import { fold } from "../../clean-text.ts";
import type { Line, PageView } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";
import {
  arProvinces,
  auStates,
  brStates,
  caProvinces,
  countriesIn,
  countryNames,
  inStates,
  largeCities,
  usStates,
} from "../places.ts";
import { othersSpeak } from "../strangers.ts";
import { thirdParty } from "../third-party.ts";
import { elsewhere, price } from "./find-places.ts";
import { fromStreet, isFramed, hasStreet } from "./street.ts";
import { isNoTown } from "./town-name.ts";

/** A line that prints no code, read once for all the kinds of evidence below. */
interface UncodedLine {
  view: PageView;
  line: Line;
  index: number;
  text: string;
  /** The street in the line, or right above it. */
  street: string | null;
  streetInLine: boolean;
  countries: readonly { code: string; name: string }[];
  /** In a footer or an address block. */
  framed: boolean;
}

interface Town {
  city: string;
  country: string;
  region?: string;
  quote: string;
  weight: number;
  countryWeight: number;
  street?: string;
}

/** What names a town without a code, the surest first: the first kind of evidence that speaks is believed. */
const evidence: readonly ((line: UncodedLine) => Town | null)[] = [
  knownCityByStreet,
  knownCityInItsCountry,
  townBeforeCountry,
  statedSeat,
];

/** The town of a line without a postal code, if anything in it proves one. */
export function withoutCode(view: PageView, index: number): Candidate[] {
  const line = view.lines[index] as Line;
  const { text } = line;
  if (text.length > 1200) return [];
  const above = view.lines[index - 1]?.text ?? "";
  const streetInLine = hasStreet(text);
  const read: UncodedLine = {
    view,
    line,
    index,
    text,
    streetInLine,
    street: streetInLine ? text : above.length < 120 && hasStreet(above) ? above : null,
    countries: text.length < 140 ? countriesIn(text) : [],
    framed: isFramed(line),
  };
  for (const find of evidence) {
    const town = find(read);
    if (town) return candidatesOf(town, view);
  }
  return [];
}

function candidatesOf(town: Town, view: PageView): Candidate[] {
  const { city, country, region, quote, weight, countryWeight, street } = town;
  const from = { view, method: "text" as FactMethod, quote, weight };
  const out: Candidate[] = [
    { ...from, field: "city", value: city, key: letterKey(city) },
    { ...from, field: "country", value: country, key: country, weight: countryWeight },
  ];
  if (region !== undefined)
    out.push({
      ...from,
      field: "region",
      value: region,
      key: letterKey(usStates[region] ?? region),
    });
  if (street !== undefined) {
    const value = fromStreet(street).slice(0, 160);
    const key = letterKey(fromStreet(street)).slice(0, 60);
    out.push({ ...from, field: "address", value, key, quote: value, weight: 0.7 });
  }
  return out;
}

/** "Rua X, 10" above "Penha - Rio de Janeiro": a street beside a city that everybody knows needs no code. */
function knownCityByStreet({ view, index, text, street, streetInLine }: UncodedLine): Town | null {
  if (text.length >= 300 || street === null || thirdParty(view, index)) return null;
  const parts = text
    .split(/\s*[,;|/()–—]\s*|\s-\s/)
    .map((part) =>
      part
        .trim()
        .replace(/\s+D\.?\s?[CF]\.?$/, "")
        // "Calle 72 No. 10-34 Oficina 201 Bogotá": the street runs into the city.
        .replace(streetInLine ? /^.*\d\S*\s+(?=\p{Lu})/u : /^$/, ""),
    )
    .reverse();
  for (const [at, part] of parts.entries()) {
    const country = largeCities.get(part.toLowerCase());
    if (!country) continue;
    const before = parts[at + 1];
    // "Saint-Sauveur, Québec": the province, unless nothing stands before it.
    if (country === "CA" && /^qu[ée]bec$/i.test(part) && before !== undefined) continue;
    const found = { quote: text.slice(0, 200), country, countryWeight: 0.66, street };
    // "Villa María, Córdoba, Argentina": the city is also a province's name, and the town stands before it.
    if (
      arProvinces.includes(part) &&
      /argentina/i.test(text) &&
      before &&
      part !== "Buenos Aires" &&
      /^\p{Lu}[\p{L}'.]+(?: (?:de |del |la )*\p{Lu}[\p{L}'.]+){0,3}$/u.test(before) &&
      !hasStreet(before)
    )
      return { ...found, city: before, region: part, country: "AR", weight: 0.7 };
    return { ...found, city: part, weight: 0.72 };
  }
  return null;
}

const addressLabel =
  /^\W*(?:(?:our |head |main )*(?:address|office|headquarters?|location|hq)|adres(?:se)?|anschrift|standort|endere[çc]o|direcci[oó]n|ubicaci[oó]n|domicilio|indirizzo|sede|si[èe]ge(?: social)?|localisation|bezoekadres|vestiging)\b/i;

/** "Médina, Dakar - Sénégal": a city that everybody knows beside its own country needs neither street nor code. */
function knownCityInItsCountry(read: UncodedLine): Town | null {
  const { view, index, line, text, framed } = read;
  const codes = new Set(read.countries.map(({ code }) => code));
  const [country] = codes;
  if (
    codes.size !== 1 ||
    country === undefined ||
    text.length > 130 ||
    line.region === "nav" ||
    elsewhere.test(text) ||
    /[.!?] \p{Lu}.{25}/u.test(text) ||
    speaksOfOthers(read)
  )
    return null;
  const parts = text
    .split(/\s*[,;:|/()–—•·]\s*|\s-\s/)
    .map((part) => part.replace(/^(?:[\p{L}.]{1,4} )?\d+\s+/u, "").replace(/[\s.]+$/, ""));
  // "Akanda, Libreville Estuaire": of two known towns neither is sure.
  const cities = parts.filter((part) =>
    part.split(" ").some((_, count, words) => {
      const start = words
        .slice(0, count + 1)
        .join(" ")
        .toLowerCase();
      return largeCities.get(start) === country;
    }),
  );
  const city = cities[0];
  if (
    city === undefined ||
    cities.some((other) => other !== city) ||
    largeCities.get(city.toLowerCase()) !== country
  )
    return null;
  // A list of projects names cities and countries too.
  const placed =
    framed ||
    /\d/.test(text) ||
    addressLabel.test(text) ||
    addressLabel.test(view.lines[index - 1]?.text ?? "");
  return placed ? { city, country, quote: text, weight: 0.68, countryWeight: 0.7 } : null;
}

const townBefore =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]+(?: (?:(?:de|del|da|do|la|le|of|am|an der) )?\p{Lu}[\p{L}'’-]+){0,3}),\s?$/u;
const regions = new Set(
  [usStates, caProvinces, auStates, brStates]
    .flatMap((table) => Object.values(table))
    .concat(arProvinces, inStates)
    .map((name) => fold(name)),
);

/** "Accra, Ghana" filling its line or ending an address: a town and its country need no code. */
function townBeforeCountry(read: UncodedLine): Town | null {
  const { text, framed } = read;
  if (read.countries.length === 0 || speaksOfOthers(read)) return null;
  for (const { code, name } of read.countries) {
    const at = text.indexOf(name);
    const before = text.slice(0, at);
    const city = townBefore.exec(before)?.[1];
    if (!city || regions.has(fold(city)) || isNoTown(city)) continue;
    if (countryNames.has(city.toLowerCase()) || elsewhere.test(before.slice(0, -city.length - 2)))
      continue;
    const street = hasStreet(before);
    const alone = text.length - city.length - name.length < 6;
    if (!street && !((framed || alone) && !price.test(text))) continue;
    const weight = street ? 0.76 : alone ? 0.6 : 0.55;
    return {
      city,
      country: code,
      quote: text.slice(Math.max(0, at - city.length - 2), at + name.length).trim(),
      weight,
      countryWeight: weight,
    };
  }
  return null;
}

/** "…, a bakery in Portland, Oregon": where the house says it sits, when it prints no code. */
const seat = new RegExp(
  `\\b(?:based|located|headquartered|headquarters|situated|offices?|studio|shop|store|company|firm|practice|agency) (?:is |are |in the heart of )?(?:here )?in (?:beautiful |downtown |sunny |historic )?(?<city>\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+){0,2}), (?<region>${[...Object.values(usStates), ...Object.keys(usStates)].join("|")})(?![\\p{L}])`,
  "u",
);

function statedSeat(read: UncodedLine): Town | null {
  const match = / in \p{L}/u.test(read.text) ? seat.exec(read.text) : null;
  const { city, region } = match?.groups ?? {};
  if (!match || !city || !region || speaksOfOthers(read, match.index)) return null;
  return { city, region, country: "US", quote: match[0], weight: 0.62, countryWeight: 0.6 };
}

function speaksOfOthers({ view, line, index }: UncodedLine, column = 0): boolean {
  return othersSpeak(line.element) || thirdParty(view, index, column);
}
