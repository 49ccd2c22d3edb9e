import { companyKey } from "../company-key.ts";
import type { Wait } from "../ask-provider.ts";
import { pagesInTurn } from "./search/pages-in-turn.ts";
import { planQueries } from "./search/plan-queries.ts";
import type { SearchEngine } from "./search/engine.ts";
import { siftResult } from "./search/sift-result.ts";
import { defineSource } from "../source.ts";
import type { Source } from "../source.ts";

interface WebSearchParts {
  /** Undefined when no provider is configured. */
  engine: SearchEngine | undefined;
  /** What is lacking then. */
  missing: readonly string[];
  allowHosts: readonly string[];
  wait?: Wait;
}

/** The open web through one search provider. Keeps companies' own sites and says of everything else what it is. */
export function webSearchSource({ engine, missing, allowHosts, wait }: WebSearchParts): Source {
  return defineSource({
    name: "web_search",
    description:
      engine === undefined
        ? "Web search through Tavily, Brave, Serper or your own SearXNG"
        : `Web search through ${engine.provider.title}`,
    missing: () => missing,
    async *find({ profile, query, limit, signal }) {
      if (engine === undefined) throw new Error("Web search was asked for without a provider");
      const planned = planQueries(query, profile);
      yield {
        kind: "status",
        message: `Asking ${engine.provider.title} for ${planned.map((one) => `“${one.query}”`).join(", ")}.`,
      };
      const seen = new Set<string>();
      let found = 0;
      let considered = 0;
      for await (const step of pagesInTurn(engine, planned, signal, wait)) {
        if (step.kind === "waiting") {
          yield { kind: "status", message: step.message };
          continue;
        }
        for (const result of step.results) {
          signal.throwIfAborted();
          // Several queries bring the same page; it is considered once.
          const sifted = siftResult(result, allowHosts);
          const key = sifted.kind === "find" ? companyKey(sifted.find.website) : result.url;
          if (seen.has(key)) continue;
          seen.add(key);
          considered += 1;
          yield sifted;
          if (sifted.kind === "find") found += 1;
          if (found >= limit) return;
        }
      }
      yield {
        kind: "status",
        message: `${engine.provider.title} has no more: ${considered} results considered, ${found} of them companies' own sites.`,
      };
    },
  });
}
