import { freeUnits } from "@leadstream/contract";
import { describe, expect, it } from "vitest";
import { describeQuota, periodEnd, periodStart, remainingUnits } from "./quota.ts";

const at = (text: string) => new Date(text);

describe("the period of a plan", () => {
  it("is the UTC day for daily plans", () => {
    expect(periodStart("pro", at("2026-11-22T23:59:59.999Z"))).toEqual(at("2026-11-22T00:00:00Z"));
    expect(periodEnd("pro", at("2026-11-22T23:59:59.999Z"))).toEqual(at("2026-11-23T00:00:00Z"));
  });
  it("is the ISO week, from Monday on, for weekly plans", () => {
    expect(periodStart("free", at("2026-11-22T12:00:00Z"))).toEqual(at("2026-11-16T00:00:00Z"));
    expect(periodStart("free", at("2026-11-23T00:00:00Z"))).toEqual(at("2026-11-23T00:00:00Z"));
    expect(periodEnd("free", at("2026-11-22T12:00:00Z"))).toEqual(at("2026-11-23T00:00:00Z"));
  });
  it("crosses the turn of the year", () => {
    expect(periodStart("free", at("2027-01-01T05:00:00Z"))).toEqual(at("2026-12-28T00:00:00Z"));
  });
});

describe("what is left", () => {
  it("subtracts used, held and reserved units", () => {
    expect(remainingUnits("free", { used: 3, held: 2, reserved: 4 })).toBe(1);
  });
  it("is shown as the limit less what is used and held, and free less what is granted", () => {
    const quota = describeQuota(
      "free",
      { used: 3, held: 2, reserved: 4 },
      at("2026-11-22T12:00:00Z"),
    );
    expect(quota).toMatchObject({ used: 3, held: 2, reserved: 4, remaining: 5 });
    expect(freeUnits(quota)).toBe(1);
  });
  it("never falls below zero after a change to a smaller plan", () => {
    expect(remainingUnits("free", { used: 80, held: 0, reserved: 0 })).toBe(0);
  });
  it("is null where the plan has no limit", () => {
    const quota = describeQuota(
      "enterprise",
      { used: 9000, held: 1, reserved: 0 },
      at("2026-11-22T12:00:00Z"),
    );
    expect(quota).toMatchObject({
      limit: null,
      remaining: null,
      used: 9000,
      resets_at: "2026-11-23T00:00:00.000Z",
    });
  });
});
