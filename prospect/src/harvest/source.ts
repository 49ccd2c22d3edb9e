import type { BusinessContext, DiscardReason, ListRow, SourceName } from "@leadstream/contract";
import type { FetchPolitely } from "../website/fetch-politely.ts";

/** A company that a source found: what it says of itself, and where it was found. Nothing here is invented. */
export interface Find {
  company_name: string;
  website: string;
  description?: string;
  industry?: string;
  country?: string;
  city?: string;
  contact_emails?: string[];
  contact_phones?: string[];
  /** Address of the record or page that named the company. */
  source_url: string;
  /** Who found it; `defineSource` says so where the source itself does not. */
  source?: SourceName;
}

/** Something considered and dropped by the source itself, such as a directory page among search results. */
export interface Discard {
  company_name: string;
  website: string;
  reason_code: DiscardReason;
  reason: string;
}

export type SourceYield =
  | { kind: "find"; find: Find }
  | { kind: "discard"; discard: Discard; source?: SourceName }
  | { kind: "status"; message: string };

export interface SourceRequest {
  profile: BusinessContext;
  query: string;
  /** How many finds are wanted at most; a source may stop earlier, never later. */
  limit: number;
  list: readonly ListRow[];
  fetchPolitely: FetchPolitely;
  signal: AbortSignal;
}

/** What every source promises; `testing/source-suite.ts` holds each to it. */
export interface Source {
  name: SourceName;
  /** Shown to a person choosing a source. */
  description: string;
  /** Settings it needs and lacks; empty when it can run. */
  missing(): readonly string[];
  /** Yields as it finds. Provider faults are thrown as SourceFault, never an empty result. */
  find(request: SourceRequest): AsyncIterable<SourceYield>;
}

/** What a source finds bears its name; what it hands on from another keeps that one's. */
export function defineSource(source: Source): Source {
  return { ...source, find: (request) => signed(source.name, source.find(request)) };
}

async function* signed(
  source: SourceName,
  items: AsyncIterable<SourceYield>,
): AsyncGenerator<SourceYield> {
  for await (const item of items)
    switch (item.kind) {
      case "find":
        yield { ...item, find: { source, ...item.find } };
        break;
      case "discard":
        yield { source, ...item };
        break;
      case "status":
        yield item;
        break;
    }
}
