import type { FactMethod } from "@leadstream/contract";
import type { Candidate } from "../../candidate.ts";
import { Mark } from "../../line-marks.ts";
import type { PageView } from "../../page-view.ts";
import { letterKey } from "../name-key.ts";
import { arProvinces, usStates } from "../places.ts";
import { thirdParty } from "../third-party.ts";
import { townOfArgentinasCapital } from "./buenos-aires.ts";
import { cityBeforeLetters, cityBelowLabel, cityByContact } from "./city-alone.ts";
import { guestSigns } from "./guests.ts";
import { countryOfCity, isTownOf } from "./known-towns.ts";
import { mayEndInTown } from "./last-words.ts";
import { countriesOfLine } from "../named-countries.ts";
import { knownTownByNamedStreet } from "./named-street.ts";
import { pinnedTown } from "./pinned-town.ts";
import { statedSeat } from "./stated-seat.ts";
import { townOfHouse } from "./town-of-house.ts";
import { othersListed, tellsDay } from "./others-listed.ts";
import { besideContact, fromStreet, hasStreet } from "./street.ts";
import { provinceNames } from "./italian-provinces.ts";
import { isRegion, namedAfterCapital } from "./regions.ts";
import {
  apartFromCountry,
  isTownPart,
  knownCityInItsCountry,
  nameAndNumber,
  townBeforeCountry,
  townBeforeRegion,
  townInHongKong,
  unannounced,
} from "./town-and-country.ts";
import { townAfterStreet } from "./town-after-street.ts";
import { townAndProvince } from "./town-and-province.ts";
import { townBeforeStreet } from "./town-before-street.ts";
import { bareTown, labelOf, readUncoded, type Town, type UncodedLine } from "./uncoded-line.ts";

/**
 * What names a town without a code, the surest first: the first kind of evidence that speaks is believed. Some is only
 * looked for in lines that bear one of the marks beside it.
 */
const evidence: readonly { find: (line: UncodedLine) => Town | null; needs?: number }[] = [
  { find: townInHongKong, needs: Mark.comma },
  { find: townOfArgentinasCapital, needs: Mark.comma | Mark.stop | Mark.dash },
  { find: knownCityByStreet },
  { find: knownCityInItsCountry },
  { find: cityBeforeLetters, needs: Mark.comma },
  { find: cityBelowLabel },
  { find: townBeforeCountry, needs: Mark.comma | Mark.dash | Mark.bar | Mark.beyondAscii },
  { find: townBeforeRegion, needs: Mark.comma | Mark.dash },
  { find: townAndProvince, needs: Mark.bracket },
  { find: townAfterStreet },
  { find: townBeforeStreet, needs: Mark.comma },
  { find: knownTownByNamedStreet, needs: Mark.comma },
  { find: cityByContact, needs: Mark.comma },
  { find: statedSeat },
  { find: townOfHouse },
  { find: pinnedTown },
];

/** The town of a line without a postal code, if anything in it proves one. */
export function withoutCode(view: PageView, index: number, hints: readonly string[]): Candidate[] {
  const read = readUncoded(view, index, hints);
  if (read === null) return [];
  const { marks } = read.line;
  for (const { find, needs } of evidence) {
    if (needs !== undefined && (marks & needs) === 0) continue;
    const town = find(read);
    if (!town) continue;
    if (tellsDay(read.text)) return [];
    const listed = othersListed(view, index);
    const found = candidatesOf(town, view);
    return listed === null ? found : found.map((one) => ({ ...one, refused: listed }));
  }
  return [];
}

export function candidatesOf(
  { city, country, region, quote, weight, countryWeight, street }: Town,
  view: PageView,
  method: FactMethod = "text",
): Candidate[] {
  const from = { view, method, quote, weight };
  const out: Candidate[] = [
    { ...from, field: "country", value: country, key: country, weight: countryWeight },
  ];
  if (city !== undefined)
    out.unshift({ ...from, field: "city", value: city, key: letterKey(city) });
  if (region !== undefined)
    out.push({
      ...from,
      field: "region",
      value: region,
      key: letterKey((country === "US" && usStates[region]) || region),
    });
  if (street !== undefined) {
    // "Rua X, 10 - Penha - Rio de Janeiro": the street ends where its town begins.
    const whole = fromStreet(street);
    const at = city === undefined ? -1 : whole.lastIndexOf(city);
    const value = (at > 5 ? whole.slice(0, at) : whole)
      .slice(0, 160)
      .replace(/[\s,;(|·•–—-]+$/, "");
    const key = letterKey(value).slice(0, 60);
    out.push({ ...from, field: "address", value, key, quote: value, weight: 0.7 });
  }
  return out;
}

/** A part of a line as it may name a town. */
function partOf(part: string, streetInLine: boolean): string {
  const name = part.trim().replace(/\s+D\.?\s?[CF]\.?$/, "");
  // "Calle 72 No. 10-34 Oficina 201 Bogotá": the street runs into the city.
  return bareTown(streetInLine ? name.replace(/^.*\d\S*\s+(?=\p{Lu})/u, "") : name);
}

/** "Olmo 345, Antofagasta." in a footer or over a telephone, where no word says street. */
function isUnannouncedStreet(read: UncodedLine): boolean {
  const { text, hints, view, index } = read;
  if (!unannounced.has(hints[0] ?? "") || text.length > 90) return false;
  const label = labelOf(text);
  const [first = ""] = text.slice(label.length).split(/,|\s[–|•·-]\s/);
  return nameAndNumber.test(first) && (read.framed || label !== "" || besideContact(view, index));
}

const isProvince = (part: string, country: string) =>
  country === "IT" ? provinceNames.has(part) : isRegion(part, country) && namedAfterCapital(part);
/** Cities whose quarters are known by their names. */
const quartered =
  /^(?:Roma|Milano|Napoli|Torino|Genova|Palermo|Firenze|Bologna|Venezia|Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Bilbao|Las Palmas)$/u;

/** A city that everybody knows, or in a short line a town of the house's own country. */
const countryOfPart = (part: string, { text, hints }: UncodedLine): string | undefined =>
  countryOfCity(part, hints) ??
  (text.length < 140 && isTownOf(part, hints[0]) ? hints[0] : undefined);

/** "Rua X, 10" above "Penha - Rio de Janeiro": a street beside a city that everybody knows needs no code. */
function knownCityByStreet(read: UncodedLine): Town | null {
  const { view, index, text, line } = read;
  if (text.length >= 300) return null;
  // A street is dearer to look for than what ends in a town. "Lima-Peru" does so when the two are read apart.
  const isJoined = () => (line.marks & Mark.dash) !== 0 && countriesOfLine(view, index).length > 0;
  if (!mayEndInTown(text) && !isJoined()) return null;
  const { streetInLine } = read;
  const street = read.street ?? (isUnannouncedStreet(read) ? text : null);
  if (street === null || thirdParty(view, index)) return null;
  const parts = apartFromCountry(text, countriesOfLine(view, index))
    .split(/\s*[,;|/()–—]\s*|\s[-•·]\s/)
    .map((part) => partOf(part, streetInLine))
    .reverse();
  for (const [at, part] of parts.entries()) {
    const country = countryOfPart(part, read);
    if (!country) continue;
    const before = parts[at + 1];
    // "Saint-Sauveur, Québec": the province, unless nothing stands before it.
    if (country === "CA" && /^qu[ée]bec$/i.test(part) && before !== undefined) continue;
    if (guestSigns(view, index, text.indexOf(part))) return null;
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
    // "Villarroya (Sevilla)": in brackets stands the province.
    if (text.includes(`(${part})`)) {
      // "… en la calle Larca 3 de Larcobendas (Madrid)".
      const town =
        before && (/\d (?:de|en|a|in|em|à) (\p{Lu}[^\d]+)$/u.exec(before)?.[1] ?? before);
      if (isTownPart(town, country)) return { ...found, city: town, region: part, weight: 0.72 };
    }
    // "Carretera federal km 12, San Lucero, Puebla": outside the towns the city's name is its state's.
    if (
      isTownPart(before, country) &&
      before !== part &&
      isRegion(part, country) &&
      /(?<!\p{L})km\.? ?\d/iu.test(text)
    )
      return { ...found, city: before, region: part, weight: 0.72 };
    // "Via dei Pini 5, Larvara, Bergamo": before a province's capital stands a town, before the largest of them a quarter.
    if (
      (country === "IT" || country === "ES") &&
      !quartered.test(part) &&
      isProvince(part, country) &&
      isTownPart(before, country) &&
      !/^(?:centro|casco|zona|barrio|piano|scala|interno|bajo|local)(?!\p{L})/iu.test(before)
    )
      return { ...found, city: before, region: part, weight: 0.66 };
    // "Campinas, São Paulo": of two cities the second is the state.
    if (
      before !== undefined &&
      isRegion(part, country) &&
      before !== part &&
      isTownOf(before, country)
    )
      return { ...found, city: before, region: part, weight: 0.72 };
    return { ...found, city: part, weight: 0.72 };
  }
  return null;
}
