import { afterEach, describe, expect, it } from "vitest";
import { Load } from "./load.ts";

let load: Load;
afterEach(() => load.stop());

describe("the shed level", () => {
  it("rises at once with the fullest queue or with a stalled event loop", () => {
    load = new Load();
    let fill = 0;
    load.watch(() => 0.1);
    load.watch(() => fill);
    for (const [given, stallMs, level, gatherMs] of [
      [0, 0, 0, 50],
      [0.5, 0, 1, 75],
      [0.8, 0, 2, 150],
      [0.95, 0, 3, 300],
      [0, 2_500, 3, 300],
    ] as const) {
      fill = given;
      load.sample(stallMs, 0);
      load.sample(stallMs, 0);
      expect([load.level, load.gatherMs]).toEqual([level, gatherMs]);
    }
  });

  it("falls a step at a time after calm, so that it does not flutter", () => {
    load = new Load();
    load.sample(2_500, 0);
    expect(load.level).toBe(0);
    load.sample(2_500, 0);
    load.sample(0, 1_000);
    load.sample(0, 2_900);
    expect(load.level).toBe(3);
    load.sample(0, 3_000);
    expect(load.level).toBe(2);
    load.sample(2_500, 3_100);
    load.sample(2_500, 3_150);
    load.sample(0, 3_200);
    load.sample(0, 5_200);
    load.sample(0, 7_200);
    load.sample(0, 9_200);
    expect(load.level).toBe(0);
  });
});
