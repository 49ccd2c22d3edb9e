import type { FactMethod } from "@leadstream/contract";
import type { Candidate } from "../../candidate.ts";
import { Mark } from "../../line-marks.ts";
import type { Line, PageView } from "../../page-view.ts";
import { isOneOfAreas } from "./areas.ts";
import { letterKey } from "../name-key.ts";
import { othersSpeak } from "../strangers.ts";
import { thirdParty } from "../third-party.ts";
import { acrossLines } from "./across-lines.ts";
import { beforeCountry, turnedBeforeCountry } from "./before-country.ts";
import { findPlaces } from "./find-places.ts";
import { belowLocation } from "./below-location.ts";
import { belowStreet } from "./below-street.ts";
import { belowHeading } from "./below-heading.ts";
import { betweenBars } from "./between-bars.ts";
import { townsOfBranches } from "./branches.ts";
import { codeAfterCountry } from "./code-after-country.ts";
import { hintsNearby } from "./hints-nearby.ts";
import { grammars, stateOnly } from "./grammars.ts";
import type { ParsedPlace } from "./parsed-place.ts";
import { placed } from "./placed.ts";
import { besideContact, hasStreet, isFramed, streetNear, withoutContact } from "./street.ts";
import { isNoTown } from "./town-name.ts";
import { inPieces } from "./in-pieces.ts";
import { withoutUnfilled } from "./unfilled.ts";
import { labelledCode } from "./labelled-code.ts";
import { tellsDay } from "./others-listed.ts";
import { townOfHeading } from "./village-heading.ts";
import { withoutCode } from "./without-code.ts";

/** The addresses that a page's lines print, each line by the first way of writing that fits it. */
export function inLines(
  view: PageView,
  ofSite: readonly string[],
  isHomeKnown: boolean,
): Candidate[] {
  const out: Candidate[] = [];
  for (let index = 0; index < view.lines.length; index += 1) {
    const line = view.lines[index] as Line;
    if (line.text.length > 2500 || isMenuEntry(line)) continue;
    const { marks } = line;
    const hints = isHomeKnown ? ofSite : hintsNearby(view, index, ofSite);
    for (const { read, needs } of (marks & Mark.digit) !== 0 ? numbered : wordsOnly) {
      if (needs !== undefined && (marks & needs) === 0) continue;
      const found = read(view, index, hints);
      if (found.length === 0) continue;
      const refused = isOneOfAreas(view, index) ? served : undefined;
      const kept = withoutUnfilled([...found, ...labelledCode(view, index, found)], view, index);
      for (const candidate of kept) out.push(refused ? { ...candidate, refused } : candidate);
      out.push(...townOfHeading(view, index, kept));
      break;
    }
  }
  return out;
}

const served = "is one of a list of towns that the house serves";

/** A link without a number, a comma or a province in brackets leads somewhere and is no address. */
const isMenuEntry = ({ region, text, href, marks }: Line) =>
  (region === "nav" && text.length < 12) ||
  (href !== null && (marks & (Mark.digit | Mark.comma)) === 0 && !text.includes("("));

interface Way {
  read: (view: PageView, index: number, hints: readonly string[]) => Candidate[];
  /** Of these marks the line must bear one. */
  needs?: number;
}

const inBars: Way = { read: betweenBars, needs: Mark.bar | Mark.slash | Mark.beyondAscii };
const aState: Way = { read: beforeState, needs: Mark.comma | Mark.bracket };

/** Of lines with a number in them. */
const numbered: readonly Way[] = [
  { read: beforeCountry },
  { read: inOneLine },
  inBars,
  { read: acrossLines },
  { read: turnedBeforeCountry },
  aState,
  { read: aboveCounty },
  { read: withoutState, needs: Mark.fourDigits },
  { read: codeAfterCountry, needs: Mark.fourDigits },
  { read: withoutCode },
  { read: codeBehindLabel },
  { read: belowHeading, needs: Mark.fourDigits },
];

/** Both lines are short in a block. */
function codeAbove({ lines }: PageView, index: number): boolean {
  const above = lines[index - 1];
  return (
    above !== undefined &&
    (above.marks & Mark.fourDigits) !== 0 &&
    above.text.length <= 45 &&
    (lines[index]?.text.length ?? 0) <= 45
  );
}

/** Of the others; a town alone on its line ends the code above it. */
const wordsOnly: readonly Way[] = [
  { read: (view, index, hints) => (codeAbove(view, index) ? acrossLines(view, index, hints) : []) },
  { read: inOneLine },
  { read: belowStreet, needs: Mark.bracket },
  inBars,
  { read: (view, index, hints) => (codeAbove(view, index) ? [] : acrossLines(view, index, hints)) },
  { read: inPieces, needs: Mark.comma },
  aState,
  { read: aboveCounty },
  { read: townsOfBranches, needs: Mark.comma | Mark.ampersand | Mark.space },
  { read: withoutCode },
  { read: belowLocation },
];

function inOneLine(view: PageView, index: number, hints: readonly string[]): Candidate[] {
  const line = view.lines[index] as Line;
  const coded = (line.marks & Mark.digit) !== 0;
  // "Recife/PE" filling its line or standing in the frame; inside a sentence it may be a customer's.
  if (!coded && !(hints.includes("BR") && line.text.length < 70)) return [];
  const places = findPlaces(line.text, grammars, hints);
  if (places.length === 0)
    return (line.marks & Mark.comma) !== 0 && line.text.includes(" ,")
      ? apartFromComma(view, index, hints)
      : [];
  const next = view.lines[index + 1]?.text ?? "";
  const above = view.lines[index - 1]?.text ?? "";
  // "Bairro Freixo - Larópolis - PI" between its street and its code.
  const between = /^CEP\b/.test(next) || (above.length < 120 && hasStreet(above));
  return places
    .filter(
      ({ quote, postalCode }) =>
        postalCode !== null ||
        between ||
        isFramed(line) ||
        // "Fazenda Larca, Zona Rural, Larvália - MG".
        (line.text.length < 90 && hasStreet(line.text.split(",", 1)[0] ?? "")) ||
        line.text.length - quote.length < (coded ? 25 : 5) ||
        (coded && hasStreet(line.text)),
    )
    .filter(({ postalCode }) => postalCode !== null || !tellsDay(line.text))
    .flatMap((place) => placed(view, place, index, hints));
}

/** "Larkton , OH 44999": a span of its own for each part leaves spaces before the commas. */
function apartFromComma(view: PageView, index: number, hints: readonly string[]): Candidate[] {
  const { text } = view.lines[index] as Line;
  const read = text.replaceAll(" ,", ",");
  return findPlaces(read, grammars, hints).flatMap((place) =>
    placed(view, place, index, hints)
      .map((one) => ({
        ...one,
        quote:
          one.field === "address"
            ? one.quote
            : one.field === "city"
              ? place.city
              : (place.postalCode ?? place.city),
      }))
      .filter(({ quote }) => text.includes(quote)),
  );
}

/** "Springfield, Illinois" nearly filling its line. */
function beforeState(view: PageView, index: number, hints: readonly string[]): Candidate[] {
  const line = view.lines[index] as Line;
  if (line.text.length >= 70 || tellsDay(line.text)) return [];
  // "Nave industrial en Larcena (Sevilla)" in a list of works: brackets alone count where addresses stand.
  if (
    (line.marks & Mark.comma) === 0 &&
    (line.href !== null || !(isFramed(line) || besideContact(view, index, 0)))
  )
    return [];
  const text = withoutContact(line.text, line.marks);
  return findPlaces(text, stateOnly, hints, line.tag)
    .filter(({ quote, before }) => text.length - quote.length < 25 && !worksAt.test(before))
    .filter(() => isFramed(line) || !besidePrice(view, index))
    .map(firstOfTwo)
    .flatMap((place) => placed(view, place, index, hints));
}

/** "9 years at Acme Alder, CA": whom somebody works for; "Offices at Alder, CA" are the house's. */
const worksAt =
  /(?<!\b(?:located|offices?|based|shop|store|studio)\s)\b(?:at|for|with|joined|from)\s$/i;

/** A card of a list of offers: the price stands above or below the town. */
function besidePrice(view: PageView, index: number): boolean {
  return [-2, -1, 1, 2].some((by) => {
    const text = view.lines[index + by]?.text ?? "";
    return text.length < 24 && /^\D{0,12}[€$£]\s?\d[\d.,]{3,}/.test(text);
  });
}

/** "Newport / Middletown, Rhode Island": of two towns the first is the seat. */
function firstOfTwo(place: ParsedPlace): ParsedPlace {
  const first = /(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3})\s?\/\s?$/u.exec(place.before);
  if (!first?.[1] || isNoTown(first[1])) return place;
  return { ...place, city: first[1], quote: `${first[0]}${place.quote}` };
}

const countyAlone = /^(?:Co\.?|County) \p{Lu}[\p{L}’'-]+\.?(?:,? Ireland)?$/u;

/** "Ennis" above "Co. Clare" above "Ireland": the county's town stands over it. */
function aboveCounty(view: PageView, index: number, hints: readonly string[]): Candidate[] {
  const line = view.lines[index] as Line;
  if (!line.text.startsWith("Co") || !countyAlone.test(line.text)) return [];
  const town = (view.lines[index - 1]?.text ?? "").replace(/[\s,]+$/, "");
  if (town.length > 40 || /\d/.test(town)) return [];
  const framed =
    isFramed(line) ||
    // "Larkbeg," above "Larkmore," above "Co. Mayo": the lines of one address.
    [1, 2].every((back) => view.lines[index - back]?.text.endsWith(",")) ||
    streetNear(view, index - 1, "") !== null ||
    /^(?:(?:Republic of )?Ireland|Éire)\W*$/.test(view.lines[index + 1]?.text ?? "");
  if (!framed) return [];
  return findPlaces(`${town}, ${line.text}`, stateOnly, hints).flatMap((place) =>
    placed(view, place, index, hints).map((candidate) =>
      candidate.field === "city"
        ? { ...candidate, quote: town }
        : { ...candidate, quote: line.text },
    ),
  );
}

const streetAndTown =
  /^\d{1,6} .{2,50}?\b(?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Blvd|Boulevard|Ln|Lane|Hwy|Highway|Pkwy|Way)\b\.?,?\s(?<city>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}),? (?<zip>\d{5})(?:-\d{4})?$/u;

/** "415 Juniper St. Alder 78602": a whole line of an American address that leaves the state out. */
function withoutState(view: PageView, index: number): Candidate[] {
  const line = view.lines[index] as Line;
  const { city, zip } = streetAndTown.exec(line.text)?.groups ?? {};
  if (!city || !zip || isNoTown(city) || othersSpeak(line.element) || thirdParty(view, index))
    return [];
  const from = { view, method: "text" as FactMethod, quote: line.text, weight: 0.8 };
  return [
    { ...from, field: "city", value: city, key: letterKey(city) },
    { ...from, field: "postal_code", value: zip, key: zip },
    { ...from, field: "country", value: "US", key: "US", weight: 0.7 },
  ];
}

/** "… Caminho das Flores CEP: 41.830-020": no town, but a label and a shape that only one country's codes have. */
function codeBehindLabel(view: PageView, index: number): Candidate[] {
  const line = view.lines[index] as Line;
  if (!line.text.includes("CEP") || line.text.length > 400) return [];
  const zip = /\bCEP\b\.?\s?:?\s?(\d{2}\.?\d{3}-\d{3})(?!\d)/.exec(line.text)?.[1];
  if (zip === undefined || othersSpeak(line.element) || thirdParty(view, index)) return [];
  if (!hasStreet(line.text) && streetNear(view, index, "") === null && !isFramed(line)) return [];
  const from = { view, method: "text" as FactMethod, quote: zip };
  return [
    { ...from, field: "postal_code", value: zip, key: letterKey(zip), weight: 0.82 },
    { ...from, field: "country", value: "BR", key: "BR", weight: 0.76 },
  ];
}
