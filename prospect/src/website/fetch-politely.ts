import type { Failure } from "@leadstream/contract";
import type { SavedPage } from "./types.ts";

export type FetchOutcome = { ok: true; page: SavedPage } | { ok: false; failure: Failure };

/** The one door out: guarded, paced per host, robots-aware. Never throws for what the outside does. */
export type FetchPolitely = (url: string, options?: { signal?: AbortSignal; accept?: "html" | "text" | "json" | "xml" }) => Promise<FetchOutcome>;
