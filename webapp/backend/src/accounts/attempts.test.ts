import { expect, it } from "vitest";
import { Attempts } from "./attempts.ts";

it("refuses the attempt after the last allowed one until the window ends, for each key apart", () => {
  let now = 0;
  const attempts = new Attempts({ max: 2, windowMs: 60_000, now: () => now });
  expect([attempts.take("a"), attempts.take("a")]).toEqual([null, null]);
  now = 15_000;
  expect([attempts.take("a"), attempts.take("b")]).toEqual([45, null]);
  now = 60_000;
  expect(attempts.take("a")).toBeNull();
});

it("does not count what was given back", () => {
  const attempts = new Attempts({ max: 1, windowMs: 60_000, now: () => 0 });
  for (let i = 0; i < 5; i += 1) {
    expect(attempts.take("a")).toBeNull();
    attempts.giveBack("a");
  }
});
