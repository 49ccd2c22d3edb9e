import { z } from "zod";
import { askProvider, endpoint } from "../../ask-provider.ts";
import { unavailable } from "../../fault.ts";
import type { SearchEngine } from "./engine.ts";

const Answer = z.object({
  results: z.array(
    z.object({ title: z.string().nullish(), url: z.string(), content: z.string().nullish() }),
  ),
  unresponsive_engines: z.array(z.unknown()).optional(),
});
const lastPage = 10;

/** A SearXNG of the operator's own; public ones mostly answer no programs. */
export function searxng({ baseUrl }: { baseUrl: string }): SearchEngine {
  const provider = { title: "SearXNG", setting: "SEARXNG_URL" };
  return {
    provider,
    async search({ query, page, language, signal, onWait, wait }) {
      const url = endpoint(baseUrl, "/search");
      url.searchParams.set("q", query);
      url.searchParams.set("format", "json");
      url.searchParams.set("categories", "general");
      url.searchParams.set("pageno", String(page));
      if (language !== undefined) url.searchParams.set("language", language);
      const answer = await askProvider({
        provider,
        url,
        answer: Answer,
        signal,
        onWait,
        ...(wait === undefined ? {} : { wait }),
        // There is no key to be wrong: it forbids formats that its settings do not list.
        faultOf: (status) =>
          status === 403
            ? unavailable(
                provider,
                "does not answer programs; its settings must list json under search.formats",
                { retryable: false },
              )
            : undefined,
      });
      const silent = answer.unresponsive_engines?.length ?? 0;
      if (answer.results.length === 0 && silent > 0 && page === 1)
        throw unavailable(
          provider,
          `found nothing because ${silent} of its search engines did not answer`,
        );
      return {
        results: answer.results.map(({ title, url: address, content }) => ({
          title: title ?? "",
          url: address,
          snippet: content ?? "",
        })),
        more: answer.results.length > 0 && page < lastPage,
      };
    },
  };
}
