import { describe, expect, it } from "vitest";
import { readDate } from "./read-date.ts";

describe("a date in text", () => {
  it.each([
    ["2026-03-04", "2026-03-04"],
    ["2026-03-04T10:00:00Z", "2026-03-04"],
    ["March 4, 2026", "2026-03-04"],
    ["4th of March 2026", "2026-03-04"],
    ["4 de março de 2026", "2026-03-04"],
    ["4 de marzo de 2026", "2026-03-04"],
    ["le 1er août 2026", "2026-08-01"],
    ["4. März 2026", "2026-03-04"],
    ["4 maart 2026", "2026-03-04"],
    ["4 marzo 2026", "2026-03-04"],
    ["04.03.2026", "2026-03-04"],
    ["31/12/2025", "2025-12-31"],
    ["12/31/2025", "2025-12-31"],
    ["October 2026", "2026-10"],
    ["outubro de 2026", "2026-10"],
  ])("%s is %s", (text, date) => expect(readDate(text)).toBe(date));

  it.each([
    "04/03/2026",
    "31 February 2026",
    "2026-13-01",
    "In 2026",
    "May the 4th",
    "",
    "call 555-2026-11",
  ])("«%s» is none that is sure", (text) => expect(readDate(text)).toBeNull());

  it("has its day first where that is how dates are written", () => {
    expect(readDate("04/03/2026", true)).toBe("2026-03-04");
    expect(readDate("12/31/2025", true)).toBe("2025-12-31");
  });
});
