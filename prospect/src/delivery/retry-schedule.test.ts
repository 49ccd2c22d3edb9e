import { describe, expect, it } from "vitest";
import { retryAfterMs, retryDelayMs } from "./retry-schedule.ts";

describe("waiting between deliveries", () => {
  it("takes full jitter over 0.2, 0.5, 1, 2, 5, 10, then 15 s for ever", () => {
    const longest = [1, 2, 3, 4, 5, 6, 7, 8, 1000].map((failures) =>
      retryDelayMs(failures, () => 1),
    );
    expect(longest).toEqual([200, 500, 1000, 2000, 5000, 10_000, 15_000, 15_000, 15_000]);
    expect(retryDelayMs(7, () => 0)).toBe(0);
    expect(retryDelayMs(7, () => 0.5)).toBe(7500);
  });

  it("reads Retry-After as seconds and as a date, and believes at most an hour", () => {
    const now = new Date("2026-11-22T10:00:00Z");
    expect(retryAfterMs("3", now)).toBe(3000);
    expect(retryAfterMs("Sun, 22 Nov 2026 10:00:05 GMT", now)).toBe(5000);
    expect(retryAfterMs("Sun, 22 Nov 2026 09:00:00 GMT", now)).toBe(0);
    expect(retryAfterMs("999999", now)).toBe(3_600_000);
    expect(retryAfterMs("soon", now)).toBeNull();
    expect(retryAfterMs(undefined, now)).toBeNull();
  });
});
