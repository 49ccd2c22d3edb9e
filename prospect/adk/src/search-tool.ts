import { FunctionTool } from "@google/adk";
import { z } from "zod";
import { companyKey } from "../../src/harvest/company-key.ts";
import { SourceFault } from "../../src/harvest/fault.ts";
import type { Source, SourceRequest, SourceYield } from "../../src/harvest/source.ts";

/** What one run of the agent has found so far, and what may still be looked for. */
export interface Harvest {
  request: SourceRequest;
  seen: Set<string>;
  /** Takes what was found; resolves when more is wanted. */
  give: (item: SourceYield) => Promise<void>;
  /** Ends the run: the provider's fault is the run's. */
  fail: (fault: SourceFault) => void;
}

export interface SearchReport {
  found: number;
  found_so_far: number;
  still_wanted: number;
  dropped: number;
  told: string[];
  error?: string;
}

/**
 * A source as a function tool. The model is told numbers and the source's own words, never a name or a snippet from
 * outside: what strangers write has no business in a conversation that has tools.
 */
export function searchTool(source: Source, harvest: Harvest): FunctionTool {
  return new FunctionTool({
    name: `search_${source.name}`,
    description: `Looks for companies. ${source.description}. Whatever it finds is kept; answers with how much that was.`,
    parameters: z.object({
      query: z
        .string()
        .max(1000)
        .describe(
          "What kind of company and where, in a few words, such as “dental clinics in Bristol”",
        ),
      limit: z.number().int().min(1).max(10_000).describe("How many are wanted at most"),
    }),
    execute: ({ query, limit }: { query: string; limit: number }) =>
      search(source, harvest, query, limit),
  }) as FunctionTool;
}

async function search(
  source: Source,
  { request, seen, give, fail }: Harvest,
  query: string,
  limit: number,
): Promise<SearchReport> {
  const wanted = Math.min(limit, request.limit - seen.size);
  const report: SearchReport = {
    found: 0,
    found_so_far: seen.size,
    still_wanted: request.limit - seen.size,
    dropped: 0,
    told: [],
  };
  if (wanted <= 0) return report;
  try {
    for await (const one of source.find({ ...request, query, limit: wanted })) {
      if (one.kind === "find") {
        const key = companyKey(one.find.website);
        // A list says what is in it, twice if it is there twice; searches repeat themselves.
        if (source.name !== "list" && seen.has(key)) continue;
        seen.add(source.name === "list" ? `${key} ${report.found}` : key);
        report.found += 1;
      }
      if (one.kind === "discard") report.dropped += 1;
      if (one.kind === "status") report.told.push(one.message);
      await give(one);
    }
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    fail(error);
    report.error = error.failure.message;
  }
  return { ...report, found_so_far: seen.size, still_wanted: request.limit - seen.size };
}
