import { countryNames, largeCities } from "../places.ts";
import { isTownOf } from "./known-towns.ts";
import { elsewhere, price } from "./telling-words.ts";
import { isRegion, namedAfterCapital } from "./regions.ts";
import { besideContact, hasStreet, streetNear, withoutContact } from "./street.ts";
import { endsLikeStreet, isNoTown } from "./town-name.ts";
import {
  addressLabel,
  bareTown,
  labelOf,
  speaksOfOthers,
  type Town,
  type UncodedLine,
} from "./uncoded-line.ts";

/** "Lima-Peru" read as "Lima, Peru". */
export function apartFromCountry(
  text: string,
  countries: readonly { code: string; name: string }[],
): string {
  let apart = text;
  for (const { name } of countries) apart = apart.replace(`-${name}`, `, ${name}`);
  return apart;
}

/** "Médina, Dakar - Sénégal": a city that everybody knows beside its own country needs neither street nor code. */
export function knownCityInItsCountry(read: UncodedLine): Town | null {
  const { view, index, line, text, countries } = read;
  if (countries.length === 0) return null;
  const codes = new Set(countries.map(({ code }) => code));
  const [country] = codes;
  if (
    codes.size !== 1 ||
    country === undefined ||
    text.length > 130 ||
    line.region === "nav" ||
    elsewhere.test(text) ||
    /[.!?] \p{Lu}.{25}/u.test(text)
  )
    return null;
  const parts = apartFromCountry(text, countries)
    .split(/\s*[,;:|/()–—•·]\s*|\s-\s/)
    .map((part) => bareTown(part.replace(/^(?:[\p{L}.]{1,4} )?\d+\s+/u, "")));
  // "Kumasi, Accra Ashanti": of two known towns neither is sure.
  const cities = parts.filter((part) =>
    part.split(" ").some((_, count, words) => {
      const start = words
        .slice(0, count + 1)
        .join(" ")
        .toLowerCase();
      return largeCities.get(start) === country || isTownOf(part, country);
    }),
  );
  const city = cities[0];
  if (
    city === undefined ||
    cities.some((other) => other !== city) ||
    !isTownOf(city, country) ||
    speaksOfOthers(read, Math.max(0, text.indexOf(city)))
  )
    return null;
  // A list of projects names cities and countries too.
  const placed =
    read.framed ||
    /\d/.test(text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, "")) ||
    labelOf(text) !== "" ||
    addressLabel.test(text) ||
    addressLabel.test(view.lines[index - 1]?.text ?? "");
  return placed ? { city, country, quote: text, weight: 0.68, countryWeight: 0.7 } : null;
}

const townAtEnd =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]+(?: (?:(?:de|del|da|do|el|la|le|los|las|of|am|an der) )?\p{Lu}[\p{L}'’-]+){0,3})$/u;
const wholeTown =
  /^\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|del|da|do|dos|di|nel|el|la|le|les|los|las|of|am|an|der|upon|sur) ){0,2}(?:(?:d|l|dell|nell|sull|all)['’])?\p{Lu}[\p{L}'’-]+){0,3}$/u;

/** A part of an address that can be a town by itself. */
export function isTownPart(part: string | undefined, country: string): part is string {
  return (
    part !== undefined &&
    wholeTown.test(part) &&
    !hasStreet(part) &&
    !endsLikeStreet(part, country) &&
    !isNoTown(part) &&
    !isRegion(part, country) &&
    // America has a Lebanon and a Mexico in several states.
    (country === "US" || !countryNames.has(part.toLowerCase()))
  );
}

/** What stands right before a country: the town, or a region and the town before that. */
function townAndRegion(parts: readonly string[], country: string): Pick<Town, "city" | "region"> {
  const last = (parts.at(-1) ?? "").trim();
  const over = parts
    .at(-2)
    ?.trim()
    .replace(/^(?:At |A\/p\.? |At\/)?(?:Post|Village|Vill\.) (?=\p{Lu})/u, "");
  // "Larvália, SP, Brazil": no town is called by two capitals.
  if (/^[A-Z]{2}$/.test(last)) return isTownPart(over, country) ? { city: over, region: last } : {};
  if (!isRegion(last, country)) {
    const city = townAtEnd.exec(last)?.[1];
    return city === undefined ? {} : isRegion(city, country) ? { region: city } : { city };
  }
  const isCapital = namedAfterCapital(last);
  // "Puebla, Pue.": the capital before its own state.
  if (over !== undefined && over !== last && last.endsWith(".") && namedAfterCapital(over))
    return { city: over, region: last };
  const known = (name: string) => largeCities.get(name.toLowerCase()) === country;
  // "Pinheiros, São Paulo": before a large city stands its quarter, unless that is a city too.
  if (isTownPart(over, country) && !(isCapital && known(last) && !known(over)))
    return { city: over, region: last };
  return isCapital ? { city: last } : { region: last };
}

/** "Vlei Road" of a farm or a lodge bears no number. */
const isUnnumberedStreet = (part: string) =>
  /^\s*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}$/u.test(part) &&
  endsLikeStreet(part.trim(), "US");

/** "Los Olmos 456", "Olmo #345": where streets are mostly printed without a word for street. */
export const unannounced: ReadonlySet<string> = new Set(
  "AR BO CL CO EC ES MX PE PY UY VE".split(" "),
);
export const nameAndNumber =
  /^\s*\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,4},? (?:#|[Nn][º°.o]*)? ?(?!(?:19|20)\d\d\s*$)\d{1,5}\s*$/u;
/** Before a country stands a comma, or a state in short: "Larcopan, Jal. México". */
const commaLast = /,\s?$|,\s?\p{Lu}[\p{L}.]{1,6}\.\s$/u;

/** "Larkha, Tq. Larkha, Dist. Alder, Maharashtra": what stands between a town of the subcontinent and its state. */
const district =
  /^\s*(?:Distt?|District|Tq|Tal|Taluka|Tehsil|Teh|Thana|Upazila)\b\.?(?:\s?[-:])?\s/i;

/** "Accra, Ghana" filling its line or ending an address: a town and its country need no code. */
export function townBeforeCountry(read: UncodedLine): Town | null {
  const { text, countries } = read;
  if (countries.length === 0) return null;
  const label = labelOf(text);
  for (const { code, name } of countries) {
    const at = text.indexOf(name);
    const before = text.slice(label.length, at);
    const dashed = / [–|•·-] $/.test(before);
    if (at < label.length || !(dashed || commaLast.test(before))) continue;
    const parts = before
      .replace(/(?:,| [–|•·-])\s?$/, "")
      .split(dashed ? /,| [–|•·-] / : ",")
      .filter((part) => !district.test(part));
    const { city, region } = townAndRegion(parts, code);
    const first = city ?? region;
    if (first === undefined || speaksOfOthers(read, at - first.length - 2)) continue;
    const from = text.lastIndexOf(first, at);
    const quote = text.slice(Math.max(0, from), at + name.length).trim();
    const found = { country: code, quote, ...(region === undefined ? {} : { region }) };
    if (city === undefined) {
      // "US Office: Kentucky, United States" names no town.
      if (label !== "") return { ...found, weight: 0.6, countryWeight: 0.72 };
      continue;
    }
    if (isNoTown(city) || countryNames.has(city.toLowerCase())) continue;
    if (elsewhere.test(text.slice(0, Math.max(0, from)))) continue;
    const street =
      hasStreet(before) ||
      parts.some(isUnnumberedStreet) ||
      (unannounced.has(code) && parts.some((part) => nameAndNumber.test(part)));
    // "Larkmill - Chile" is a name.
    if (dashed && !street) continue;
    const alone = text.length - label.length - quote.length < 6;
    if (!street && !((read.framed || alone) && !price.test(text))) continue;
    const weight = street ? 0.76 : label !== "" ? 0.68 : alone ? 0.6 : 0.55;
    return { ...found, city, weight, countryWeight: weight };
  }
  return null;
}

/** "Brandwater, Western Cape": a town and the region of a country in which the site is at home, or which the next line names. */
export function townBeforeRegion(read: UncodedLine): Town | null {
  const { view, index, hints } = read;
  if (read.text.length >= 110) return null;
  const text = withoutContact(read.text, read.line.marks);
  // "Larquara - Ceará": Brazil writes a dash.
  const dashed = hints[0] === "BR" && text.length < 50 && / [-–] /.test(text);
  if (!(dashed || text.includes(","))) return null;
  const next = view.lines[index + 1]?.text ?? "";
  const named = countryNames.get(next.replace(/[.\s]+$/, "").toLowerCase());
  const country = named ?? hints[0];
  if (country === undefined || !isRegionPart(partAtEnd(text, dashed), country)) return null;
  const label = labelOf(text);
  const parts = text
    .slice(label.length)
    .replace(/\.$/, "")
    .split(dashed ? /,| [-–] / : ",")
    .map((part) => part.trim())
    .filter((part) => !/^(?:©|copyright)/i.test(part));
  const [over, last] = [parts.at(-2), parts.at(-1)];
  if (over === undefined || last === undefined) return null;
  if (!isRegionPart(last, country)) return null;
  // "Querétaro, Qro.": the capital before its own state.
  const isCapital = !isRegion(last, country) && namedAfterCapital(over);
  if (!isCapital && !isTownPart(over, country)) return null;
  const street =
    hasStreet(text.slice(0, text.lastIndexOf(over))) ||
    read.street !== null ||
    (dashed && streetNear(view, index, "") !== null) ||
    parts.some(isUnnumberedStreet);
  const alone = parts.length === 2;
  const contact = text !== read.text || besideContact(view, index);
  const addressed =
    read.framed ||
    label !== "" ||
    named !== undefined ||
    // "Ana Braga, Porto" over a telephone is somebody's name and city.
    (contact && !namedAfterCapital(last));
  if (!(street || (alone && addressed))) return null;
  if (price.test(text) || speaksOfOthers(read, text.lastIndexOf(over))) return null;
  const quote = text.slice(text.lastIndexOf(over, text.lastIndexOf(last)));
  return { city: over, region: last, country, quote, weight: 0.66, countryWeight: 0.62 };
}

/** The full stop of "Qro." was taken for the sentence's. */
const isRegionPart = (part: string, country: string) =>
  isRegion(part, country) || isRegion(`${part}.`, country);

/** What stands behind the last comma, or dash. */
function partAtEnd(text: string, dashed: boolean): string {
  const end = dashed
    ? (text.split(/,| [-–] /).at(-1) ?? "")
    : text.slice(text.lastIndexOf(",") + 1);
  return end.replace(/\.$/, "").trim();
}

const inHongKong =
  /(?:^|,)\s*(?<city>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}),\s*(?<region>N\.\s?T\.|NT|New Territories|KLN\.?|Kln\.?|Kowloon),?\s*(?:Hong ?Kong|H\.\s?K\.|HK)(?!\p{L})/u;

/** "Tsuen Wan, N.T., HK": Hong Kong's towns stand before their territory, and its two letters name no other country there. */
export function townInHongKong(read: UncodedLine): Town | null {
  if (!read.text.includes("K") || !read.text.includes(",") || read.text.length > 220) return null;
  const match = inHongKong.exec(read.text);
  const { city, region } = match?.groups ?? {};
  if (!match || !city || !region || !isTownPart(city, "HK")) return null;
  const street = hasStreet(read.text.slice(0, match.index));
  if (!street && !read.framed) return null;
  if (speaksOfOthers(read, match.index)) return null;
  const quote = match[0].replace(/^[\s,]+/, "");
  return { city, region, country: "HK", quote, weight: 0.74, countryWeight: 0.74 };
}
