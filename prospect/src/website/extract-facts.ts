import type { Candidate } from "./candidate.ts";
import { letterKey, nameKey } from "./facts/name-key.ts";
import { fieldReaders } from "./facts/readers.ts";
import { pageWarnings } from "./page-warnings.ts";
import { viewOf, type PageView } from "./page-view.ts";
import { quoteStands } from "./quote-gate.ts";
import { resolve, type Reading } from "./resolve.ts";
import { readSignals } from "./signals.ts";
import { readSite, type Site } from "./site.ts";
import type { Extraction, PageWarning, SavedPage } from "./types.ts";

export interface ExtractOptions {
  baseUrl: string;
  now: Date;
  /** What the finder called the company; it helps to tell its name from others on the page, and is no fact itself. */
  companyName?: string;
}

const maxQuote = 400;

/** Everything the pages prove about the company, with what was found and refused. Pure: no clock, no network. */
export function extractFacts(
  pages: readonly SavedPage[],
  { baseUrl, now, companyName }: ExtractOptions,
): Extraction {
  const views = pages.map(viewOf);
  const site = readSite(views, baseUrl, now, companyName);
  const found: Candidate[] = [];
  for (const read of fieldReaders)
    for (const candidate of fewPerPlace(read(site, found))) found.push(candidate);
  const { facts, rejected } = resolve(found.map(gate));
  const signals = readSignals(site)
    .filter(({ view, signal }) => quoteStands(view, signal.quote))
    .map(({ signal }) => signal);
  const hiring = facts.find(({ field }) => field === "hiring");
  // A door to jobs is a signal too, without a date.
  if (hiring && !signals.some(({ kind }) => kind === "hiring"))
    signals.push({
      kind: "hiring",
      text: hiring.quote,
      date: null,
      source_url: hiring.source_url,
      quote: hiring.quote,
    });
  return {
    facts,
    rejected,
    signals,
    warnings: [...views.flatMap(pageWarnings), ...missingName(site)],
  };
}

const enough = 4;

/** The same value from the same kind of place on the same page proves nothing more the fifth time. */
function fewPerPlace(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= enough) return candidates;
  const counts = new Map<PageView, Map<string, number>>();
  return candidates.filter(({ field, key, method, view, refused }) => {
    let ofView = counts.get(view);
    if (!ofView) counts.set(view, (ofView = new Map()));
    const place = `${field} ${key} ${method} ${refused ?? ""}`;
    const count = (ofView.get(place) ?? 0) + 1;
    ofView.set(place, count);
    return count <= enough;
  });
}

/** Right facts on the wrong company: a name that the finder gave and that stands nowhere on the site is worth a look. */
function missingName(site: Site): PageWarning[] {
  const key = nameKey(site.givenName ?? "");
  const first = site.views[0];
  if (
    key.length < 3 ||
    !first ||
    site.label.includes(key) ||
    key.includes(site.label.replace(/[^a-z0-9]/g, "") || "-")
  )
    return [];
  if (site.views.some((view) => letterKey(`${view.title} ${view.text}`).includes(key))) return [];
  return [
    {
      kind: "name_not_found",
      text: `The name "${site.givenName}" does not stand on this website: it may belong to another company.`,
      source_url: first.page.url,
    },
  ];
}

/** No value without its words: a quote that does not stand in the page it cites refuses the value. */
function gate(candidate: Candidate): Reading {
  const { field, value, key, view, method, weight } = candidate;
  const quote =
    candidate.quote.length > maxQuote ? candidate.quote.slice(0, maxQuote) : candidate.quote;
  const refused =
    candidate.refused ??
    (quoteStands(view, quote) ? undefined : "its quote is not found on the page");
  return {
    field,
    value,
    key,
    source_url: view.page.url,
    quote,
    method,
    weight,
    observed_at: view.page.fetched_at,
    ...(refused ? { refused } : {}),
  };
}
