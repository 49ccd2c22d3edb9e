import { Mark } from "../line-marks.ts";
import type { PageView } from "../page-view.ts";
import type { Site } from "../site.ts";

/** Numbers for value added tax begin with their country; these are of a shape that nothing else has. */
const shapes =
  /(?<![\p{L}\p{N}-])(?:(?<BE>BE ?[01]?\d{3}[ .]\d{3}[ .]\d{3}|BE ?0\d{9})|(?<AT>ATU ?\d{8})|(?<CH>CHE[- ]?\d{3}[. ]?\d{3}[. ]?\d{3})|(?<NL>NL ?\d{9} ?B ?\d{2})|(?<FR>FR ?\d{2} ?\d{3} ?\d{3} ?\d{3}))(?![\p{L}\p{N}])/u;
/** Bare digits behind two letters need a label before them. */
const labelled =
  /(?:\bVAT\b|\bTVA\b|\bBTW\b|\bIVA\b|USt|UID|MwSt|Umsatzsteuer|NIF|CIF|NIPC)[^:\d]{0,40}[:\s]\s*(?<number>(?<code>DE|GB|IT|LU|PT|ES|IE|PL|SE|DK|FI) ?[A-Z]?[\d .]{7,14}[A-Z]{0,2})(?![\p{L}\p{N}])/u;
const longest = 400;

export interface TaxNumber {
  country: string;
  view: PageView;
  quote: string;
}

const known = new WeakMap<Site, TaxNumber | null>();

/** The tax number that a site prints, if all that it prints are of one country: of several, some are a host's or a maker's. */
export function taxNumberOf(site: Site): TaxNumber | null {
  let found = known.get(site);
  if (found === undefined) known.set(site, (found = findNumber(site)));
  return found;
}

function findNumber(site: Site): TaxNumber | null {
  let found: TaxNumber | null = null;
  for (const view of site.views)
    for (const { text, marks } of view.lines) {
      if ((marks & Mark.capitals) === 0 || (marks & Mark.digit) === 0 || text.length > longest)
        continue;
      const one = numberIn(text);
      if (one === null) continue;
      if (found !== null && found.country !== one.country) return null;
      found ??= { ...one, view };
    }
  return found;
}

/** Both hold one of these, which few lines do. */
const mayBe =
  /BE ?[01]|ATU|CHE[- ]?\d|NL ?\d{9}|FR ?\d\d|(?:DE|GB|IT|LU|PT|ES|IE|PL|SE|DK|FI) ?[A-Z]?\d{2}/;

function numberIn(text: string): { country: string; quote: string } | null {
  if (!mayBe.test(text)) return null;
  const match = shapes.exec(text);
  if (match) {
    const [country] = Object.entries(match.groups ?? {}).find(([, value]) => value) ?? [];
    return country === undefined ? null : { country, quote: match[0] };
  }
  const { code, number } = labelled.exec(text)?.groups ?? {};
  return code === undefined || number === undefined
    ? null
    : { country: code, quote: number.trim() };
}
