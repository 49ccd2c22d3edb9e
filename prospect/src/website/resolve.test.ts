import { describe, expect, it } from "vitest";
import { resolve, type Reading } from "./resolve.ts";

const reading = (over: Partial<Reading>): Reading => ({
  field: "city",
  value: "Leeds",
  key: "leeds",
  source_url: "https://a.com/",
  quote: "Leeds",
  method: "text",
  weight: 0.8,
  observed_at: "2026-11-22T00:00:00.000Z",
  ...over,
});

describe("resolving readings", () => {
  it("makes one fact of several that say the same, surer than each, with the best quote", () => {
    const { facts } = resolve([
      reading({ weight: 0.6, quote: "in Leeds" }),
      reading({ weight: 0.8, quote: "Leeds LS1", source_url: "https://a.com/contact" }),
    ]);
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ quote: "Leeds LS1", source_url: "https://a.com/contact" });
    expect(facts[0]?.confidence).toBeGreaterThan(0.8);
  });

  it("counts a place once, however often it repeats itself", () => {
    const once = resolve([reading({})]).facts[0]?.confidence;
    expect(resolve(Array.from({ length: 50 }, () => reading({}))).facts[0]?.confidence).toBe(once);
  });

  it("shows a contradiction of nearly the same weight beside the winner", () => {
    const { facts } = resolve([
      reading({ field: "founded_year", value: 1987, key: "1987", weight: 0.86 }),
      reading({ field: "founded_year", value: 1990, key: "1990", weight: 0.8 }),
    ]);
    expect(facts.map(({ value, status }) => [value, status])).toEqual([
      [1987, "verified"],
      [1990, "conflicting"],
    ]);
  });

  it("rejects the clearly weaker value of a single field and says why", () => {
    const { facts, rejected } = resolve([
      reading({ field: "country", value: "GB", key: "GB", weight: 0.9 }),
      reading({ field: "country", value: "US", key: "US", weight: 0.3 }),
    ]);
    expect(facts.map(({ value }) => value)).toEqual(["GB"]);
    expect(rejected).toMatchObject([
      { value: "US", status: "rejected", reason: expect.stringContaining("stronger proof") },
    ]);
  });

  it("keeps every city that stands, the best first, and none that is too weak", () => {
    const { facts, rejected } = resolve([
      reading({ weight: 0.7 }),
      reading({ value: "York", key: "york", weight: 0.9 }),
      reading({ value: "Bath", key: "bath", weight: 0.2 }),
    ]);
    expect(facts.map(({ value }) => value)).toEqual(["York", "Leeds"]);
    expect(rejected).toMatchObject([{ value: "Bath", reason: "the proof is too weak" }]);
  });

  it("never lets a refused reading support or become a fact", () => {
    const { facts, rejected } = resolve([
      reading({ refused: "a fax number" }),
      reading({ refused: "a fax number" }),
    ]);
    expect(facts).toEqual([]);
    expect(rejected).toHaveLength(1);
  });

  it("does not depend on the order of its readings", () => {
    const readings = [
      reading({ weight: 0.7 }),
      reading({ value: "York", key: "york", weight: 0.7 }),
      reading({ quote: "other", weight: 0.7 }),
    ];
    expect(resolve([...readings].reverse()).facts).toEqual(resolve(readings).facts);
  });
});
