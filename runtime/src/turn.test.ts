import { describe, expect, it } from "vitest";
import { turn } from "./turn.ts";

describe("turns of the event loop", () => {
  it("are given one at a time, in the order of asking, with the loop going round in between", async () => {
    const told: string[] = [];
    const look = () => {
      told.push("others");
      if (told.length < 12) setImmediate(look);
    };
    setImmediate(look);
    await Promise.all(["a", "b", "c"].map((name) => turn().then(() => told.push(name))));
    expect(told.filter((one) => one !== "others")).toEqual(["a", "b", "c"]);
    for (const [before, after] of [
      ["a", "b"],
      ["b", "c"],
    ] as const)
      expect(told.slice(told.indexOf(before), told.indexOf(after))).toContain("others");
  });
});
