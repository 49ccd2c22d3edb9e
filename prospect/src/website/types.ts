import type { Fact, Failure, RejectedFact, Signal } from "@leadstream/contract";

/** A page as it came through the one door out; `html` is decoded text, never executed, never shown as HTML. */
export interface SavedPage {
  /** Final address after redirects; what quotes cite. */
  url: string;
  requested_url: string;
  status: number;
  /** Lower-case names. `set-cookie` is dropped before anyone sees it. */
  headers: Record<string, string>;
  html: string;
  /** Hex SHA-256 of the bytes as received (after decompression). */
  sha256: string;
  title: string;
  /** Cleaned, visible text. */
  text: string;
  /** ISO 8601 UTC. */
  fetched_at: string;
}

/** Something on the pages a person must know of, such as text that tries to instruct the reader. */
export interface PageWarning {
  kind: string;
  text: string;
  source_url: string;
}

export interface Extraction {
  facts: Fact[];
  rejected: RejectedFact[];
  signals: Signal[];
  warnings: PageWarning[];
}

/** The answer of a crawl: pages, or the failure that ends the lead. */
export type CrawlOutcome =
  | { ok: true; baseUrl: string; domain: string; pages: SavedPage[]; warnings: PageWarning[] }
  | { ok: false; failure: Failure };
