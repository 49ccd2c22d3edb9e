import { expect, test } from "vitest";
import { Mark, marksOf } from "./line-marks.ts";

const named = (text: string) =>
  Object.entries(Mark)
    .filter(([, bit]) => (marksOf(text) & bit) !== 0)
    .map(([name]) => name)
    .join(" ");

test.for([
  ["", ""],
  ["abc", "lower"],
  ["Ana Ruiz", "lower capital space"],
  ["NIF 123", "digit capital capitals space"],
  ["1 23 456", "digit space"],
  ["a 1234", "digit fourDigits lower space"],
  ["ÉA – Élan’s", "dash apostrophe beyondAscii lower capital capitals space smallWord joined"],
  [
    "a@b.c: (d) [e], f/g; h|i & j",
    "at colon comma stop semicolon bracket slash bar ampersand lower space smallWord",
  ],
  ["© “oui” +1!", "digit beyondAscii lower space cry plus quote copyright smallWord"],
  ["Łódź", "beyondAscii lower capital"],
  ["Ana née Ruiz", "beyondAscii lower capital space smallWord"],
  ["AnaRuiz", "lower capital joined"],
  ["\u{1d400}\u{1d401}", "beyondAscii capital capitals joined"],
  ["RenéRuiz", "beyondAscii lower capital joined"],
] as const)("%s holds %s", ([text, holds]) => {
  expect(named(text).split(" ").toSorted()).toEqual(holds.split(" ").toSorted());
});
