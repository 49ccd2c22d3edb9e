import { directoryEntries } from "../../demo-web/companies.ts";
import type { DirectoryEntry } from "../../demo-web/companies.ts";
import { createDirectorySearch } from "../search-directory.ts";
import { defineSource } from "../source.ts";
import type { Source } from "../source.ts";

/** The fictional companies of the demo, searched by relevance; their sites are served by the product itself. */
export function directorySource(entries: readonly DirectoryEntry[] = directoryEntries): Source {
  const search = createDirectorySearch(entries);
  return defineSource({
    name: "directory",
    description: "Demo directory: fictional companies, no network and no key needed",
    missing: () => [],
    async *find({ profile, query, limit, signal }) {
      const result = search.search(query, profile);
      yield { kind: "status", message: result.told };
      for (const entry of result.entries.slice(0, limit)) {
        signal.throwIfAborted();
        yield {
          kind: "find",
          find: {
            company_name: entry.name,
            website: entry.website,
            description: entry.description,
            industry: entry.industry,
            country: entry.country,
            city: entry.city,
            source_url: entry.url,
          },
        };
      }
    },
  });
}
