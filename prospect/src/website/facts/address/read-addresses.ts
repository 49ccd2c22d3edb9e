import { textOfValue, type Candidate } from "../../candidate.ts";
import type { PageView } from "../../page-view.ts";
import { fold } from "../../clean-text.ts";
import type { Site } from "../../site.ts";
import { organisations } from "../../structured.ts";
import { countryHints } from "../country-hints.ts";
import { countryOfDomain } from "../places.ts";
import { addressInOneText, belongsTo, declaredAddress } from "./declared.ts";
import { hintsOfTaxes } from "./hints-nearby.ts";
import { inHcard } from "./in-hcard.ts";
import { inHead } from "./in-head.ts";
import { inName } from "./in-name.ts";
import { inMetas } from "./in-metas.ts";
import { inMaps } from "./in-maps.ts";
import { inLines } from "./in-lines.ts";
import { inLabels } from "./labelled.ts";
import { liftedWhereAlone } from "./where-alone.ts";

/** Street, city, region and code from structured data, labelled parts, address blocks and the lines of text. */
export function readAddresses(site: Site): Candidate[] {
  const homes = new Set(organisations(site.items));
  const home = countryOfDomain(new URL(site.baseUrl).hostname);
  const hints = home === null ? hintsOfTaxes(site.views, countryHints(site)) : countryHints(site);
  const candidates = [
    ...site.items
      .filter(
        (item) =>
          item.types.includes("PostalAddress") && (item.parent === null || belongsTo(item, homes)),
      )
      .flatMap((item) => declaredAddress(item, hints)),
    ...[...homes].flatMap((home) => addressInOneText(home, hints)),
    ...site.views.flatMap((view) => [
      ...inHcard(view),
      ...inMetas(view),
      ...inLines(view, hints, home !== null),
      ...inLabels(view, hints),
    ]),
  ];
  const kept = liftedWhereAlone(withoutDistrict(withoutSecondTown(oneTownPerCode(candidates))));
  // The head of a page speaks only where no page prints an address: it names what is served as often.
  const printed = kept.some(
    ({ field, refused, weight }) => field === "city" && !refused && weight >= 0.45,
  );
  return homeFirst(
    printed
      ? kept
      : [
          ...kept,
          ...firstSpeaking(
            () => inMaps(site, hints),
            () => inHead(site, hints),
            () => inName(site, hints),
          ),
        ],
    home,
  );
}

/**
 * "88471 Laupheim Neuer Glanz": what follows a town may look like more of its name. Where the same code ends a line
 * with a shorter name, that is the town.
 */
function oneTownPerCode(candidates: readonly Candidate[]): Candidate[] {
  const towns = new Map<string, Set<string>>();
  const codes = new Map<PageView, Map<string, string>>();
  for (const { field, view, quote, key } of candidates) {
    if (field !== "postal_code") continue;
    let ofView = codes.get(view);
    if (!ofView) codes.set(view, (ofView = new Map()));
    ofView.set(quote, key);
  }
  const codeOf = ({ view, quote }: Candidate) => codes.get(view)?.get(quote);
  const cities = candidates.filter(({ field, method }) => field === "city" && method === "text");
  for (const city of cities) {
    const code = codeOf(city);
    if (code === undefined || !city.view.lines.some(({ text }) => text.endsWith(city.quote)))
      continue;
    towns.set(code, (towns.get(code) ?? new Set()).add(textOfValue(city.value)));
  }
  const tooLong = new Set(
    cities.filter((city) => {
      const name = textOfValue(city.value);
      return [...(towns.get(codeOf(city) ?? "") ?? [])].some(
        (town) => name.startsWith(`${town} `) && /^ \p{Lu}/u.test(name.slice(town.length)),
      );
    }),
  );
  return candidates.filter((one) => !tooLong.has(one) && !isShortened(one));

  /** "4500-102 V.N. Lousa" beside "4500-102 Vila Nova de Lousa": one code, two spellings; the fuller one stands. */
  function isShortened(city: Candidate): boolean {
    const key = city.field === "city" ? codeOf(city) : undefined;
    if (key === undefined) return false;
    return cities.some(
      (other) =>
        codeOf(other) === key && shortens(textOfValue(city.value), textOfValue(other.value)),
    );
  }
}

/** "V.N. Lousa" shortens "Vila Nova de Lousa", "Sta. Comba" "Santa Comba". */
function shortens(short: string, long: string): boolean {
  if (!/\./.test(short) || long.length <= short.length || long.includes(".")) return false;
  const pieces = fold(short).split(/[\s.]+/);
  const words = fold(long).split(/[\s-]+/);
  let at = 0;
  for (const piece of pieces.filter((one) => one !== "")) {
    while (at < words.length && !abbreviates(piece, words[at] ?? "")) at += 1;
    if (at === words.length) return false;
    at += 1;
  }
  return at === words.length;
}

const abbreviates = (piece: string, word: string) =>
  piece === word ||
  (word.startsWith(piece.charAt(0)) && word.endsWith(piece.slice(1)) && piece.length < 4);

function firstSpeaking(...readers: readonly (() => Candidate[])[]): Candidate[] {
  for (const read of readers) {
    const found = read();
    if (found.length > 0) return found;
  }
  return [];
}

/** "Newport / Middletown, Rhode Island" says less than the one town that structured data declares. */
function withoutSecondTown(candidates: readonly Candidate[]): Candidate[] {
  const declared = new Set(
    candidates
      .filter(({ field, method }) => field === "city" && method !== "text")
      .map(({ key }) => key),
  );
  return candidates.filter(
    ({ field, method, key, quote }) =>
      field !== "city" ||
      method !== "text" ||
      declared.size === 0 ||
      declared.has(key) ||
      !/^[^/,\d]{3,40}\/[^/,\d]{3,40}, /.test(quote),
  );
}

/** "Larkwood Alderton/CE" where the site also says "Larkwood, Alderton": a quarter that ran into its town. */
function withoutDistrict(candidates: readonly Candidate[]): Candidate[] {
  const cities = candidates.filter(({ field, method }) => field === "city" && method === "text");
  const towns = [...new Set(cities.map(({ value }) => textOfValue(value)))];
  const views = [...new Set(candidates.map(({ view }) => view))];
  const tooLong = new Set(
    towns.flatMap((name) => {
      const town = towns.find((other) => name.endsWith(` ${other}`));
      if (town === undefined) return [];
      const quarter = name.slice(0, -town.length - 1);
      const apart = [", ", " - ", " – ", " • ", " · ", " | "].map(
        (between) => `${quarter}${between}${town}`,
      );
      return views.some(({ text }) => apart.some((words) => text.includes(words))) ? [name] : [];
    }),
  );
  return candidates.filter((one) => one.field !== "city" || !tooLong.has(textOfValue(one.value)));
}

/** Of offices in several countries, the one of the domain's is the seat. */
function homeFirst(candidates: readonly Candidate[], home: string | null): Candidate[] {
  if (
    home === null ||
    !candidates.some(({ field, value }) => field === "country" && value === home)
  )
    return [...candidates];
  return candidates.map((one) =>
    one.field === "country" && one.value !== home ? { ...one, weight: one.weight * 0.7 } : one,
  );
}
