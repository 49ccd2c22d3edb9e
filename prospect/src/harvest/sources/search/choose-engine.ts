import type { SearchProvider, SourceSettings } from "../../settings.ts";
import { searchProviders } from "../../settings.ts";
import { brave } from "./brave.ts";
import type { SearchEngine } from "./engine.ts";
import { searxng } from "./searxng.ts";
import { serper } from "./serper.ts";
import { tavily } from "./tavily.ts";

/** The provider that the settings name, else the first that has what it needs. */
export function chooseEngine(settings: SourceSettings): {
  engine: SearchEngine | undefined;
  missing: readonly string[];
} {
  const named = settings.searchProvider;
  if (named !== undefined) {
    const engine = build(named, settings);
    return { engine, missing: engine === undefined ? [needed[named]] : [] };
  }
  for (const provider of searchProviders) {
    const engine = build(provider, settings);
    if (engine !== undefined) return { engine, missing: [] };
  }
  return { engine: undefined, missing: [`one of ${Object.values(needed).join(", ")}`] };
}

const needed: Record<SearchProvider, string> = {
  tavily: "TAVILY_API_KEY",
  brave: "BRAVE_API_KEY",
  serper: "SERPER_API_KEY",
  searxng: "SEARXNG_URL",
};

function build(provider: SearchProvider, settings: SourceSettings): SearchEngine | undefined {
  switch (provider) {
    case "tavily":
      return settings.tavilyApiKey
        ? tavily({ apiKey: settings.tavilyApiKey, baseUrl: settings.tavilyBaseUrl })
        : undefined;
    case "brave":
      return settings.braveApiKey
        ? brave({ apiKey: settings.braveApiKey, baseUrl: settings.braveBaseUrl })
        : undefined;
    case "serper":
      return settings.serperApiKey
        ? serper({ apiKey: settings.serperApiKey, baseUrl: settings.serperBaseUrl })
        : undefined;
    case "searxng":
      return settings.searxngUrl ? searxng({ baseUrl: settings.searxngUrl }) : undefined;
  }
}
