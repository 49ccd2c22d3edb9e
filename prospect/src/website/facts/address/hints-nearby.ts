import type { PageView } from "../../page-view.ts";
import { remember } from "../../remember.ts";
import { countryNames } from "../places.ts";
import { isTownOf } from "./known-towns.ts";
import { countriesOfRegion } from "./regions.ts";

/**
 * On a domain that says nothing the page's language names the likeliest country, whose kin write in it too: what stands in
 * or around an address may tell that it is one of theirs.
 */
const kin: Record<string, readonly string[]> = {
  ES: ["MX", "AR", "CO", "CL", "PE", "UY", "EC"],
  BR: ["PT"],
};

/** What only one of them writes in an address. */
const telling: readonly { country: string; pattern: RegExp }[] = [
  {
    country: "MX",
    pattern:
      /(?<!\p{L})(?:(?:Col|Fracc|Jal|N\.L|Tamps|Qro|Gto|Mich|Yuc|Chih|Coah|Hgo|Ags|Chis|S\.L\.P)\.|CDMX|Edo\. de M)/u,
  },
  {
    country: "AR",
    pattern: /(?<!\p{L})(?:CABA|C\.A\.B\.A|Capital Federal|Bs\.? ?As|Pcia\. de)(?!\p{L})/u,
  },
];
const mayTell = /\.|CDMX|CABA|Capital F|Bs ?As/;

/** Numbers for taxes that a kin's houses print at the foot of their pages. */
const taxes: readonly { country: string; pattern: RegExp }[] = [
  { country: "AR", pattern: /(?<!\p{L})CUIT(?!\p{L})/u },
  { country: "MX", pattern: /(?<!\p{L})RFC\s?:?\s?[A-ZÑ&]{3,4}\d{6}/u },
  { country: "CO", pattern: /(?<!\p{L})NIT\.?\s?:?\s?[89]\d{2}[. ]?\d{3}[. ]?\d{3}/u },
  {
    country: "CL",
    pattern: /(?<!\p{L})R\.?U\.?T\.?\s?:?\s?\d{1,2}\.?\d{3}\.?\d{3}-[\dkK](?![\p{L}\d])/u,
  },
  { country: "PE", pattern: /(?<!\p{L})RUC\s?:?\s?[12]0\d{9}(?!\d)/u },
];

const longest = 160;
/** Lines of a block are short. */
const longestOfBlock = 90;

const signsOf = new Map<string, (text: string) => string | null>();

/** The country that a line's words are of; null where they tell nothing. */
function signOf(text: string, home: string): string | null {
  let read = signsOf.get(home);
  if (!read)
    signsOf.set(home, (read = remember(20_000, (line) => readSign(line, home, kin[home] ?? []))));
  return text.length > longest || text.length < 3 ? null : read(text);
}

function readSign(text: string, home: string, others: readonly string[]): string | null {
  if (home === "ES" && mayTell.test(text))
    for (const { country, pattern } of telling) if (pattern.test(text)) return country;
  const parts = text
    .split(/\s*[,;|()•·–—]\s*|\s-\s|\.\s/)
    .map((part) =>
      part
        .replace(/^(?:C\.?P\.?:?\s?)?[A-Z]?\d{4,5}\s+|\s+(?:C\.?P\.?:?\s?)?\d{4,5}$/g, "")
        .replace(/[.\s]+$/, ""),
    )
    .filter((part) => part.length > 2 && part.length < 40 && /^\p{Lu}/u.test(part));
  // "Guadalajara, Jalisco": the last region is the one of the address.
  for (const part of parts.toReversed()) {
    const countries = countriesOfRegion(part);
    if (countries.includes(home)) return home;
    const [other, ...more] = others.filter((code) => countries.includes(code));
    if (other !== undefined && more.length === 0 && !isTownOf(part, home)) return other;
  }
  if (parts.some((part) => isTownOf(part, home))) return home;
  const towns = new Set(
    parts.flatMap((part) => others.filter((code) => isTownOf(part, code)).slice(0, 1)),
  );
  const [town] = towns;
  return town !== undefined && towns.size === 1 ? town : null;
}

const moved = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/** The hints with one country first: the same list each time, since readers keep what they know of it. */
export function withFirst(hints: readonly string[], country: string): readonly string[] {
  if (hints[0] === country) return hints;
  let ofHints = moved.get(hints);
  if (!ofHints) moved.set(hints, (ofHints = new Map()));
  let list = ofHints.get(country);
  if (!list) ofHints.set(country, (list = [country, ...hints.filter((code) => code !== country)]));
  return list;
}

/** The countries in which a line's address may be read, the likeliest first. */
export function hintsNearby(
  view: PageView,
  index: number,
  hints: readonly string[],
): readonly string[] {
  const [home] = hints;
  if (home === undefined) return hints;
  const { lines } = view;
  const next = lines[index + 1]?.text.replace(/[.\s]+$/, "") ?? "";
  // "1999 Larquey" over "Suisse".
  const below = next.length < 30 ? countryNames.get(next.toLowerCase()) : undefined;
  if (below !== undefined && hints.includes(below)) return withFirst(hints, below);
  if (kin[home] === undefined) return hints;
  for (const by of [0, 1, -1, 2, -2]) {
    const text = lines[index + by]?.text ?? "";
    if (by !== 0 && text.length > longestOfBlock) continue;
    const country = signOf(text, home);
    if (country !== null) return withFirst(hints, country);
  }
  return hints;
}

/** The hints of a site, with the country first whose tax numbers it prints. */
export function hintsOfTaxes(
  views: readonly PageView[],
  hints: readonly string[],
): readonly string[] {
  if (hints[0] !== "ES") return hints;
  const found = taxes.filter(({ pattern }) => views.some(({ text }) => pattern.test(text)));
  const [one, ...more] = found;
  return one !== undefined && more.length === 0 ? withFirst(hints, one.country) : hints;
}
