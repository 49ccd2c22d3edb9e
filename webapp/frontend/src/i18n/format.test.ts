import { describe, expect, it } from "vitest";
import { createFormat } from "./format.ts";
import { plural } from "./plural.ts";

const en = createFormat("en");
const pt = createFormat("pt-BR");
/** Locale data separates with various spaces; they all look alike. */
const plain = (text: string) => text.replaceAll(/\s/gu, " ");

describe("what is unknown", () => {
  it("is a dash and never a zero", () => {
    for (const write of [
      en.number,
      en.percent,
      en.money,
      en.date,
      en.time,
      en.duration,
      en.ago,
      en.bytes,
    ])
      expect(write(null)).toBe("–");
  });
});

describe("a span of time", () => {
  it.each([
    [-0, "0s"],
    [0.25, "250 ms"],
    [8.42, "8.4s"],
    [38.4, "38s"],
    [60, "1m"],
    [95, "1m 35s"],
    [3600, "1h 0m"],
    [7500, "2h 5m"],
  ])("of %d seconds is %s", (seconds, text) => {
    expect(en.duration(seconds)).toBe(text);
  });
});

describe("numbers", () => {
  it("follow the locale", () => {
    expect(en.number(12_345.6)).toBe("12,345.6");
    expect(pt.number(12_345.6)).toBe("12.345,6");
  });

  it("show the thousandths of a cheap model", () => {
    expect(en.money(0.0012)).toBe("$0.0012");
    expect(en.money(0)).toBe("$0.00");
    expect(plain(pt.money(1234.5))).toBe("US$ 1.234,50");
  });

  it("count in the forms of the language", () => {
    const forms = { one: "# lead", other: "# leads" };
    expect([0, 1, 2, 1500].map((count) => plural("en", count, forms))).toEqual([
      "0 leads",
      "1 lead",
      "2 leads",
      "1,500 leads",
    ]);
    expect(plural("pt-BR", 0, forms)).toBe("0 lead");
  });
});

it("says how long ago in the nearest unit", () => {
  const now = Date.parse("2026-11-22T12:00:00Z");
  expect(en.ago("2026-11-22T11:59:30Z", now)).toBe("30 sec. ago");
  expect(en.ago("2026-11-22T09:00:00Z", now)).toBe("3 hr. ago");
  expect(en.ago("2026-11-20T12:00:00Z", now)).toBe("2 days ago");
});

it("names a day of the server's calendar, wherever the reader is", () => {
  expect(en.day("2026-11-28T00:00:00.000Z")).toBe("Nov 28, 2026");
});
