import type { Quota } from "@leadstream/contract/quota";
import { expect, it } from "vitest";
import { quotaLevel, quotaShare } from "./quota-level.ts";

const quota = (limit: number | null, used: number, held: number): Quota => ({
  plan: "pro",
  period: "day",
  limit,
  used,
  held,
  remaining: limit === null ? null : limit - used - held,
  resets_at: "2026-11-23T00:00:00.000Z",
});

it.each([
  [quota(100, 0, 0), 0, "fine"],
  [quota(100, 70, 9), 0.79, "fine"],
  [quota(100, 70, 10), 0.8, "almost"],
  [quota(100, 90, 10), 1, "exhausted"],
  [quota(10, 12, 0), 1, "exhausted"],
  [quota(0, 0, 0), 1, "exhausted"],
  [quota(null, 5000, 10), 0, "fine"],
] as const)("%j fills %d of the meter and is %s", (given, share, level) => {
  expect(quotaShare(given)).toBe(share);
  expect(quotaLevel(given)).toBe(level);
});
