import type { Lead, LeadStage, Tier } from "@leadstream/contract/lead";
import { type Sort, sorts } from "./lead-order.ts";
import { stageOrder } from "./stages.ts";

export const tierOrder = ["high", "medium", "low", "unknown"] as const satisfies readonly Tier[];

export interface LeadFilter {
  q: string;
  stages: readonly LeadStage[];
  tiers: readonly Tier[];
  minScore: number | null;
  industry: string | null;
  country: string | null;
  source: string | null;
  job: string | null;
  hasEmail: boolean | null;
  /** A failure's code, or "any". */
  failed: string | null;
  sort: Sort;
}

export const noFilter: LeadFilter = {
  q: "",
  stages: [],
  tiers: [],
  minScore: null,
  industry: null,
  country: null,
  source: null,
  job: null,
  hasEmail: null,
  failed: null,
  sort: "newest",
};

/** Whether anything is left out; sorting leaves nothing out. */
export function isFiltering(filter: LeadFilter): boolean {
  return toParams({ ...filter, sort: "newest" }).size > 0;
}

export function fromParams(params: URLSearchParams): LeadFilter {
  const many = <T extends string>(name: string, allowed: readonly T[]) => {
    const given = (params.get(name) ?? "").split(",");
    return allowed.filter((value) => given.includes(value));
  };
  const minScore = Number(params.get("minScore") ?? Number.NaN);
  const sort = sorts.find((one) => one === params.get("sort")) ?? "newest";
  return {
    q: params.get("q") ?? "",
    stages: many("stage", stageOrder),
    tiers: many("tier", tierOrder),
    minScore: Number.isFinite(minScore) && minScore > 0 ? Math.min(100, minScore) : null,
    industry: params.get("industry"),
    country: params.get("country"),
    source: params.get("source"),
    job: params.get("job"),
    hasEmail: params.get("email") === "1" ? true : params.get("email") === "0" ? false : null,
    failed: params.get("failed"),
    sort,
  };
}

export function toParams(filter: LeadFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.q !== "") params.set("q", filter.q);
  if (filter.stages.length > 0) params.set("stage", filter.stages.join(","));
  if (filter.tiers.length > 0) params.set("tier", filter.tiers.join(","));
  if (filter.minScore !== null) params.set("minScore", String(filter.minScore));
  for (const name of ["industry", "country", "source", "job", "failed"] as const) {
    const value = filter[name];
    if (value !== null && value !== "") params.set(name, value);
  }
  if (filter.hasEmail !== null) params.set("email", filter.hasEmail ? "1" : "0");
  if (filter.sort !== "newest") params.set("sort", filter.sort);
  return params;
}

/** Lower case without accents, so that "logistica" finds "Logística". */
export function plain(text: string): string {
  // Most names are plain already, and taking letters apart is what costs.
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

export type Matches = (lead: Lead) => boolean;

/** A test for one filter. `haystack` is asked for a lead's searchable text, so that its owner may keep it. */
export function compileFilter(filter: LeadFilter, haystack: (lead: Lead) => string): Matches {
  if (!isFiltering(filter)) return () => true;
  const words = plain(filter.q)
    .split(/\s+/)
    .filter((word) => word !== "");
  const { minScore, hasEmail, failed } = filter;
  return (lead) => {
    if (filter.stages.length > 0 && !filter.stages.includes(lead.stage)) return false;
    if (filter.tiers.length > 0 && (lead.tier === null || !filter.tiers.includes(lead.tier)))
      return false;
    if (minScore !== null && (lead.score === null || lead.score < minScore)) return false;
    if (filter.industry !== null && lead.industry !== filter.industry) return false;
    if (filter.country !== null && lead.country !== filter.country) return false;
    if (filter.source !== null && lead.source !== filter.source) return false;
    if (filter.job !== null && lead.job_id !== filter.job) return false;
    if (hasEmail !== null && lead.has_email !== hasEmail) return false;
    if (
      failed !== null &&
      (lead.error === null || (failed !== "any" && lead.error.code !== failed))
    )
      return false;
    if (words.length === 0) return true;
    const text = haystack(lead);
    return words.every((word) => text.includes(word));
  };
}
