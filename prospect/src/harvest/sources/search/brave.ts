import { z } from "zod";
import { askProvider, endpoint } from "../../ask-provider.ts";
import { outOfCredits, rateLimited, wrongKey } from "../../fault.ts";
import type { SearchEngine } from "./engine.ts";

const Answer = z.object({
  query: z.object({ more_results_available: z.boolean().optional() }).optional(),
  web: z
    .object({
      results: z.array(
        z.object({
          title: z.string().nullish(),
          url: z.string(),
          description: z.string().nullish(),
        }),
      ),
    })
    .nullish(),
});
const Refusal = z.object({ error: z.object({ code: z.string() }) });
const pageSize = 20;
const lastOffset = 9;

export function brave({
  apiKey,
  baseUrl = "https://api.search.brave.com",
}: {
  apiKey: string;
  baseUrl?: string | undefined;
}): SearchEngine {
  const provider = { title: "Brave Search", setting: "BRAVE_API_KEY" };
  return {
    provider,
    async search({ query, page, country, language, signal, onWait, wait }) {
      const url = endpoint(baseUrl, "/res/v1/web/search");
      url.searchParams.set("q", query.slice(0, 400));
      url.searchParams.set("count", String(pageSize));
      // Counted in pages, not in results.
      url.searchParams.set("offset", String(page - 1));
      url.searchParams.set("result_filter", "web");
      url.searchParams.set("text_decorations", "false");
      if (country !== undefined && countries.has(country)) url.searchParams.set("country", country);
      if (language !== undefined && languages[language] !== undefined)
        url.searchParams.set("search_lang", languages[language]);
      const answer = await askProvider({
        provider,
        url,
        headers: { "x-subscription-token": apiKey },
        answer: Answer,
        signal,
        onWait,
        ...(wait === undefined ? {} : { wait }),
        faultOf(status, body, headers) {
          const code = codeOf(body);
          // A key that it does not know is an invalid parameter to it, status 422.
          if (code?.startsWith("SUBSCRIPTION_TOKEN")) return wrongKey(provider);
          if (status !== 429) return undefined;
          if (code === "QUOTA_LIMITED") return outOfCredits(provider);
          return rateLimited(
            provider,
            Number(
              headers["retry-after"] ?? headers["x-ratelimit-reset"]?.split(",")[0] ?? Number.NaN,
            ) || undefined,
          );
        },
      });
      const results = answer.web?.results ?? [];
      const more =
        (answer.query?.more_results_available ?? results.length === pageSize) && page <= lastOffset;
      return {
        results: results.map(({ title, url: address, description }) => ({
          title: title ?? "",
          url: address,
          snippet: description ?? "",
        })),
        more,
      };
    },
  };
}

function codeOf(body: string): string | undefined {
  try {
    return Refusal.safeParse(JSON.parse(body)).data?.error.code;
  } catch {
    return undefined;
  }
}

/** It refuses other values, so the narrower search is left out rather than failed. */
const countries = new Set(
  "AR AU AT BE BR CA CL DK FI FR DE GR HK IN ID IT JP KR MY MX NL NZ NO CN PL PT PH RU SA ZA ES SE CH TW TR GB US".split(
    " ",
  ),
);
const languages: Record<string, string> = {
  en: "en",
  pt: "pt-br",
  es: "es",
  de: "de",
  fr: "fr",
  it: "it",
  nl: "nl",
  pl: "pl",
  sv: "sv",
  da: "da",
  fi: "fi",
};
