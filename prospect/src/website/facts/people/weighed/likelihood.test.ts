import { describe, expect, it } from "vitest";
import { likelihood } from "./likelihood.ts";

describe("the likelihood of a name", () => {
  it("is the logistic function of what its signs weigh", () => {
    expect(likelihood([], {})).toBe(0.5);
    expect(likelihood(["a", "b", "unheard of"], { always: -1, a: 2, b: 1 })).toBeCloseTo(
      1 / (1 + Math.exp(-2)),
    );
  });
});
