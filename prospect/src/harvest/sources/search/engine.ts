import type { Wait } from "../../ask-provider.ts";
import type { Provider } from "../../fault.ts";

export interface SearchResult {
  title: string;
  url: string;
  snippet: string;
}

interface SearchQuestion {
  query: string;
  /** From 1. */
  page: number;
  /** ISO 3166-1 alpha-2, where the search is about one country. */
  country: string | undefined;
  language: string | undefined;
  signal: AbortSignal;
  onWait: (seconds: number, why: string) => void;
  wait?: Wait;
}

interface SearchPage {
  results: SearchResult[];
  /** Whether asking for the next page may bring more. */
  more: boolean;
}

/** One search protocol. Each is a file; which one is spoken is a setting. */
export interface SearchEngine {
  provider: Provider;
  search: (question: SearchQuestion) => Promise<SearchPage>;
}
