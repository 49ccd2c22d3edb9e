import { expect, it } from "vitest";
import { weightChoice, weightChoices, weightOf } from "./weight-choices.ts";

it("gives back the word for every weight it gives", () => {
  for (const choice of weightChoices)
    expect(weightChoice(weightOf(choice) ?? undefined)).toBe(choice);
});

it("finds the nearest word for a weight set elsewhere", () => {
  expect([1, 4, 7, 9.5].map(weightChoice)).toEqual(["low", "normal", "high", "decisive"]);
});
