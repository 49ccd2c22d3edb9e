import { z } from "zod";
import { askProvider, endpoint } from "../../ask-provider.ts";
import { outOfCredits } from "../../fault.ts";
import type { SearchEngine } from "./engine.ts";

const Answer = z.object({
  results: z.array(
    z.object({ title: z.string().nullish(), url: z.string(), content: z.string().nullish() }),
  ),
});
const most = 20;

/** Tavily has no pages: one call brings at most twenty results. */
export function tavily({
  apiKey,
  baseUrl = "https://api.tavily.com",
}: {
  apiKey: string;
  baseUrl?: string | undefined;
}): SearchEngine {
  const provider = { title: "Tavily", setting: "TAVILY_API_KEY" };
  return {
    provider,
    async search({ query, page, country, signal, onWait, wait }) {
      if (page > 1) return { results: [], more: false };
      const { results } = await askProvider({
        provider,
        url: endpoint(baseUrl, "/search"),
        method: "POST",
        headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
        body: JSON.stringify({
          query: query.slice(0, 400),
          max_results: most,
          search_depth: "basic",
          ...(country === undefined ? {} : { country: englishName(country) }),
        }),
        answer: Answer,
        signal,
        onWait,
        ...(wait === undefined ? {} : { wait }),
        // Two codes of its own: the plan's limit and the pay-as-you-go limit.
        faultOf: (status) =>
          status === 432 || status === 433 ? outOfCredits(provider) : undefined,
      });
      return {
        results: results.map(({ title, url, content }) => ({
          title: title ?? "",
          url,
          snippet: content ?? "",
        })),
        more: false,
      };
    },
  };
}

function englishName(country: string): string {
  return (new Intl.DisplayNames(["en"], { type: "region" }).of(country) ?? country).toLowerCase();
}
