import { describe, expect, test } from "vitest";
import { cue, cuesOf, firstCueOf } from "./cues.ts";

const leading = cue("führt leads");
const kin = cue("son wife");

describe("a text gives a cue", () => {
  test.for([
    ["Ann Voss führt das Haus", leading],
    ["Führte", leading],
    ["FÜHRT", leading],
    ["(leads)", leading],
    ["d’leads", leading],
    ["the son,", kin],
    ["his wife leads", leading | kin],
  ] as const)("by a word that begins as one of its own: %s", ([text, cues]) => {
    expect(cuesOf(text) & (leading | kin)).toBe(cues);
  });

  test.for(["verführt", "misleads", "sons", "lea", ""])("by no other word: %s", (text) => {
    expect(cuesOf(text) & (leading | kin)).toBe(0);
  });

  test("of its first word alone where only that is asked", () => {
    expect(firstCueOf("Wife of Paul, leads") & (leading | kin)).toBe(kin);
  });
});
