import type { StartJob } from "@leadstream/contract/http";
import type { ListRow, SourceName } from "@leadstream/contract/lead";

export interface StartForm {
  source: SourceName;
  query: string;
  maxLeads: number;
  /** Null leaves the spending to the server's own limit. */
  maxCostUsd: number | null;
  rows: readonly ListRow[];
}

export const emptyStart: StartForm = {
  source: "list",
  query: "",
  maxLeads: 25,
  maxCostUsd: null,
  rows: [],
};

/** In the order of the picker: what needs nothing comes first. */
export const sources: readonly SourceName[] = [
  "list",
  "directory",
  "auto",
  "web_search",
  "openstreetmap",
  "wikidata",
];

export function startRequest(form: StartForm): StartJob {
  const query = form.query.trim();
  return {
    source: form.source,
    max_leads: form.source === "list" ? Math.max(1, form.rows.length) : form.maxLeads,
    ...(query === "" ? {} : { user_search_query: query }),
    ...(form.source === "list" ? { list: [...form.rows] } : {}),
    ...(form.maxCostUsd === null ? {} : { max_cost_usd: form.maxCostUsd }),
  };
}

export interface StartCircumstances {
  role: "owner" | "member" | "viewer";
  missingProfile: readonly string[];
  remaining: number | null;
  /** Settings the chosen source lacks; null while that is not known. */
  sourceLacks: readonly string[] | null;
}

export type StartObstacle = "viewer" | "profile" | "quota" | "source" | "rows" | "max_leads";

/** The first thing that stands in the way of starting, or null. */
export function findObstacle(form: StartForm, now: StartCircumstances): StartObstacle | null {
  if (now.role === "viewer") return "viewer";
  if (now.missingProfile.length > 0) return "profile";
  if (now.remaining !== null && now.remaining <= 0) return "quota";
  if (now.sourceLacks !== null && now.sourceLacks.length > 0) return "source";
  if (form.source === "list" && form.rows.length === 0) return "rows";
  if (
    form.source !== "list" &&
    (!Number.isInteger(form.maxLeads) || form.maxLeads < 1 || form.maxLeads > 10_000)
  )
    return "max_leads";
  return null;
}

/** A key of this one attempt: pressing twice, or a retry after a lost answer, starts one job. */
export function newAttemptKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
