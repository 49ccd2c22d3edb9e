import { describe, expect, it } from "vitest";
import { readSize, readSizeWish, sizeFit } from "./company-size.ts";

describe("company size", () => {
  it.each([
    ["Practices with 5 to 50 employees", { from: 5, to: 50 }],
    ["Empresas com mais de 20 colaboradores", { from: 20, to: null }],
    ["Betriebe bis zu 250 Mitarbeiter", { from: 1, to: 250 }],
    ["250+ people", { from: 250, to: null }],
    ["10-49 Beschäftigte", { from: 10, to: 49 }],
    ["companies of 1,000 to 5,000 employees", { from: 1000, to: 5000 }],
    ["SMEs in the north", { from: 5, to: 250 }],
    ["pequenas empresas", { from: 1, to: 50 }],
  ])("reads the wish in %s", (text, range) => {
    expect(readSizeWish(text)).toEqual(range);
  });

  it.each([["Dental practices in Portugal"], ["Open 24 hours, 7 days"], ["since 1974"]])(
    "reads no wish in %s",
    (text) => {
      expect(readSizeWish(text)).toBeNull();
    },
  );

  it.each([
    ["14", { from: 14, to: 14 }],
    ["11-50", { from: 11, to: 50 }],
    ["more than 200", { from: 200, to: 400 }],
    [45, { from: 45, to: 45 }],
  ])("reads the fact %s", (value, range) => {
    expect(readSize(value)).toEqual(range);
  });

  it("reads nothing from a fact without a number", () => {
    expect(readSize("a growing team")).toBeNull();
  });

  it("falls from one to nothing as a company leaves the range", () => {
    const wanted = { from: 10, to: 50 };
    expect(sizeFit({ from: 30, to: 30 }, wanted)).toBe(1);
    expect(sizeFit({ from: 75, to: 75 }, wanted)).toBeGreaterThan(
      sizeFit({ from: 120, to: 120 }, wanted),
    );
    expect(sizeFit({ from: 500, to: 500 }, wanted)).toBe(0);
    expect(sizeFit({ from: 2, to: 2 }, wanted)).toBe(0);
  });
});
