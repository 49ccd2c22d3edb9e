import type { FactMethod } from "@leadstream/contract";
import type { Candidate } from "../../candidate.ts";
import type { Line, PageView } from "../../page-view.ts";
import { isTownOf } from "./known-towns.ts";
import { letterKey } from "../name-key.ts";
import { largeCities, usStates } from "../places.ts";
import { thirdParty } from "../third-party.ts";
import type { ParsedPlace } from "./parsed-place.ts";
import { guestSigns } from "./guests.ts";
import { belowInstitution, isInstitutions } from "./institutions.ts";
import { othersListed } from "./others-listed.ts";
import {
  besideContact,
  fromStreet,
  hasStreet,
  isFramed,
  standsByStreet,
  streetNear,
} from "./street.ts";
import { ordinaryCase } from "./town-name.ts";
import { labelOf } from "./uncoded-line.ts";

/** "Valve B2K 3X8", "Serie B1999 Plus": letters and digits of a code are a part's as often where the house is not at home. */
const isModel = ({ country, region, postalCode, city }: ParsedPlace, hints: readonly string[]) =>
  region === null &&
  /^[A-Z]\d/.test(postalCode ?? "") &&
  (country === "CA" || country === "AR") &&
  (country === "AR"
    ? !(hints[0] === country && isTownOf(city, country))
    : !hints.includes(country)) &&
  largeCities.get(city.toLowerCase()) !== country;

/** "Benito Juárez, 03999": a borough of Mexico's capital, whose codes begin so; some bear names that towns of the country bear too. */
const isBorough = ({ country, postalCode, city }: ParsedPlace) =>
  country === "MX" && /^(?:0[1-9]|1[0-6])/.test(postalCode ?? "") && boroughs.test(city);
const boroughs =
  /^(?:Álvaro Obregón|Azcapotzalco|Benito Juárez|Coyoacán|Cuajimalpa(?: de Morelos)?|Cuauhtémoc|Gustavo A\. Madero|Iztacalco|Iztapalapa|(?:La )?Magdalena Contreras|Miguel Hidalgo|Milpa Alta|Tláhuac|Tlalpan|Venustiano Carranza|Xochimilco)$/iu;

/** "Mesa 28999 Roble": a number between two words of a short line is an article's. */
const isMadeUp = ({ before, postalCode, quote }: ParsedPlace) =>
  /^\d{5}$/.test(postalCode ?? "") &&
  quote.startsWith(postalCode ?? " ") &&
  /(?<!C\.?\s?P\.?|CAP|[Pp]ostal|PLZ)\p{L}\s$/u.test(before);

const isYear = (code: string) => /^(?:199|20[0-3])\d$/.test(code);

/** "8765 Larkegem" over a tax number or a telephone at the foot of a page: a code and its town, unless the code is a year. */
const isWholeLine = (view: PageView, place: ParsedPlace, index: number) =>
  (view.lines[index]?.text ?? "").replace(/ \([A-Z]{2}\)$/, "").length - place.quote.length < 3 &&
  !isYear(place.postalCode ?? "") &&
  !hasStreet(place.quote) &&
  (isTownOf(place.city, place.country ?? undefined)
    ? besideContact(view, index)
    : [1, 2, -1].some((by) => taxNumber.test(view.lines[index + by]?.text ?? "")));

/** Numbers of customers or products may stand over a telephone, but hardly over these. */
const taxNumber = /^(?:(?:btw|tva|uid|vat|mwst|kbo|bce)\b.{0,20}\d|BE ?0\d{3}|ATU ?\d|CHE-)/i;

/** What a place read from a line is worth where it stands, taken apart into its fields. */
export function placed(
  view: PageView,
  place: ParsedPlace,
  index: number,
  hints: readonly string[],
): Candidate[] {
  const line = view.lines[index] as Line;
  const street = streetNear(view, index, place.before);
  const framed = isFramed(line) || labelOf(line.text) !== "";
  const short = line.text.length < 60;
  let weight = place.weight;
  if (!place.known) {
    // A number and a capitalised word are an address only where a street, or the country and a place for addresses, say so.
    const fits = place.country !== null;
    if (!street && !(fits && (framed || (short && !isMadeUp(place)) || place.region))) return [];
    if (!fits) weight -= 0.15;
    if (
      /^\d{4}$/.test(place.postalCode ?? "") &&
      !(
        fits &&
        (standsByStreet(view, place, index) ||
          place.region ||
          (largeCities.get(place.city.toLowerCase()) === place.country &&
            (street !== null ||
              (short && hints[0] === place.country && !isYear(place.postalCode ?? "")))) ||
          (framed &&
            (largeCities.get(place.city.toLowerCase()) === place.country ||
              isWholeLine(view, place, index))))
      )
    )
      return [];
  } else if (!street && !framed && isModel(place, hints) && !besideContact(view, index)) return [];
  else if (!street && !framed && !short) weight -= 0.12;
  else if (
    !street &&
    hints.length > 0 &&
    place.country !== null &&
    !hints.includes(place.country) &&
    place.country !== "US"
  )
    weight -= 0.25;
  if (street) weight += 0.04;
  const listed = othersListed(view, index);
  const refused = thirdParty(view, index, place.at)
    ? { refused: "stands in a part of the page about another company" }
    : guestSigns(view, index, place.at)
      ? { refused: "is where somebody comes from who praises the house" }
      : listed !== null
        ? { refused: listed }
        : isInstitutions(view, index)
          ? { refused: belowInstitution }
          : {};
  const from = {
    view,
    method: "text" as FactMethod,
    quote: place.quote,
    weight: Math.max(0.05, Math.min(0.95, weight)),
    ...refused,
  };
  const city = ordinaryCase(place.city);
  const out: Candidate[] = isBorough(place)
    ? []
    : [{ ...from, field: "city", value: city, key: letterKey(city) }];
  if (place.postalCode)
    out.push({
      ...from,
      field: "postal_code",
      value: place.postalCode,
      key: letterKey(place.postalCode),
    });
  if (place.region)
    out.push({
      ...from,
      field: "region",
      value: place.region,
      key: letterKey((place.country === "US" && usStates[place.region]) || place.region),
    });
  if (place.country)
    out.push({
      ...from,
      field: "country",
      value: place.country,
      key: place.country,
      weight: Math.max(0.05, weight - (place.known ? 0.02 : 0.08)),
    });
  if (street) {
    const text = fromStreet(street)
      .trim()
      .replace(
        /^.*?(?:address|adres|adresse|anschrift|endereço|dirección|indirizzo|sede)\s*[:)]\s*/i,
        "",
      )
      .replace(/,?\s*(?:C\.?P\.?|CEP|CAP|PLZ|Postcode|ZIP)\.?\s*:?\s*$/i, "")
      .replace(/,\s(?:a|in|te|à|en|em|at)$/, "")
      .replace(/[,;(|·•/\s–—-]+$/, "")
      .slice(-160);
    if (text.length >= 5)
      out.push({
        ...from,
        field: "address",
        value: text,
        key: letterKey(text).slice(-60),
        quote: text,
      });
  }
  return out;
}
