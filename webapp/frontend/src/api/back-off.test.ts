import { describe, expect, it } from "vitest";
import { backOffMs } from "./back-off.ts";

describe("pauses between attempts", () => {
  it("grow from half a second to ten, and stay there", () => {
    expect([0, 1, 2, 3, 4, 5, 50].map((attempt) => backOffMs(attempt, () => 1))).toEqual([
      500, 1000, 2000, 4000, 8000, 10_000, 10_000,
    ]);
  });

  it("never let a crowd return in the same instant", () => {
    expect(backOffMs(5, () => 0)).toBe(5000);
    expect(backOffMs(5, () => 0.5)).toBe(7500);
  });
});
