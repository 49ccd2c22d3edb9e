export const searchProviders = ["tavily", "brave", "serper", "searxng"] as const;
export type SearchProvider = (typeof searchProviders)[number];

/** What sources need of the settings (contract, section 2); a source lacking its part says so in `missing`. */
export interface SourceSettings {
  /** `host[:port]` that an operator vouches for. */
  allowHosts: readonly string[];
  searchProvider?: SearchProvider | undefined;
  tavilyApiKey?: string | undefined;
  braveApiKey?: string | undefined;
  serperApiKey?: string | undefined;
  searxngUrl?: string | undefined;
  tavilyBaseUrl?: string | undefined;
  braveBaseUrl?: string | undefined;
  serperBaseUrl?: string | undefined;
  overpassUrl?: string | undefined;
  wikidataUrl?: string | undefined;
}
