import { describe, expect, it } from "vitest";
import { niceTicks, pickLabels } from "./scale.ts";

describe("the scale of a chart", () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 0.25, 0.5, 0.75, 1]],
    [7, [0, 2, 4, 6, 8]],
    [100, [0, 25, 50, 75, 100]],
    [0.03, [0, 0.01, 0.02, 0.03]],
    [1234, [0, 500, 1000, 1500]],
  ])("for a highest value of %d it is %j", (max, ticks) => {
    expect(niceTicks(max)).toEqual(ticks);
  });

  it("labels no more points than fit, always the first and the last", () => {
    expect(pickLabels(3, 6)).toEqual([0, 1, 2]);
    expect(pickLabels(100, 5)).toEqual([0, 25, 50, 74, 99]);
  });
});
