import type { Candidate } from "./candidate.ts";
import { fieldReaders } from "./facts/readers.ts";
import { pageWarnings } from "./page-warnings.ts";
import { viewOf } from "./page-view.ts";
import { quoteStands } from "./quote-gate.ts";
import { resolve, type Reading } from "./resolve.ts";
import { readSignals } from "./signals.ts";
import { readSite } from "./site.ts";
import type { Extraction, SavedPage } from "./types.ts";

export interface ExtractOptions {
  baseUrl: string;
  now: Date;
  /** What the finder called the company; it helps to tell its name from others on the page, and is no fact itself. */
  companyName?: string;
}

const maxQuote = 400;

/** Everything the pages prove about the company, with what was found and refused. Pure: no clock, no network. */
export function extractFacts(pages: readonly SavedPage[], { baseUrl, now, companyName }: ExtractOptions): Extraction {
  const views = pages.map(viewOf);
  const site = readSite(views, baseUrl, now, companyName);
  const found: Candidate[] = [];
  for (const read of fieldReaders) found.push(...read(site, found));
  const gated = found.map(gate);
  const { facts, rejected } = resolve(gated);
  return { facts, rejected, signals: readSignals(site).filter(({ view, signal }) => quoteStands(view, signal.quote)).map(({ signal }) => signal), warnings: views.flatMap(pageWarnings) };
}

/** No value without its words: a quote that does not stand in the page it cites refuses the value. */
function gate(candidate: Candidate): Reading {
  const { field, value, key, view, method, weight } = candidate;
  const quote = candidate.quote.length > maxQuote ? candidate.quote.slice(0, maxQuote) : candidate.quote;
  const refused = candidate.refused ?? (quoteStands(view, quote) ? undefined : "its quote is not found on the page");
  return { field, value, key, source_url: view.page.url, quote, method, weight, observed_at: view.page.fetched_at, ...(refused ? { refused } : {}) };
}
