import type { Quota } from "@leadstream/contract/quota";

/** Used and held units as a share of the limit; an unlimited plan has none. */
export function quotaShare(quota: Quota): number {
  if (quota.limit === null) return 0;
  if (quota.limit === 0) return 1;
  return Math.min(1, (quota.used + quota.held) / quota.limit);
}

export function quotaLevel(quota: Quota): "fine" | "almost" | "exhausted" {
  const share = quotaShare(quota);
  if (quota.limit !== null && share >= 1) return "exhausted";
  return share >= 0.8 ? "almost" : "fine";
}
