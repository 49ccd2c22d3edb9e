import { z } from "zod";
import { askProvider, endpoint } from "../../ask-provider.ts";
import { outOfCredits } from "../../fault.ts";
import type { SearchEngine } from "./engine.ts";

const Answer = z.object({
  organic: z
    .array(
      z.object({ title: z.string().nullish(), link: z.string(), snippet: z.string().nullish() }),
    )
    .default([]),
});
const pageSize = 10;
const lastPage = 10;

export function serper({
  apiKey,
  baseUrl = "https://google.serper.dev",
}: {
  apiKey: string;
  baseUrl?: string | undefined;
}): SearchEngine {
  const provider = { title: "Serper", setting: "SERPER_API_KEY" };
  return {
    provider,
    async search({ query, page, country, language, signal, onWait, wait }) {
      const { organic } = await askProvider({
        provider,
        url: endpoint(baseUrl, "/search"),
        method: "POST",
        headers: { "x-api-key": apiKey, "content-type": "application/json" },
        body: JSON.stringify({
          q: query,
          page,
          num: pageSize,
          ...(country === undefined ? {} : { gl: country.toLowerCase() }),
          ...(language === undefined ? {} : { hl: language }),
        }),
        answer: Answer,
        signal,
        onWait,
        ...(wait === undefined ? {} : { wait }),
        // An empty account is a bad request to it, told apart by its words alone.
        faultOf: (status, body) =>
          status >= 400 && /not enough credits/i.test(body) ? outOfCredits(provider) : undefined,
      });
      return {
        results: organic.map(({ title, link, snippet }) => ({
          title: title ?? "",
          url: link,
          snippet: snippet ?? "",
        })),
        more: organic.length > 0 && page < lastPage,
      };
    },
  };
}
