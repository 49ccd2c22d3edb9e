import { describe, expect, it } from "vitest";
import { countryCode, countryOfDomain, localityKey, namesLocality, readPlace } from "./places.ts";

describe("reading where somebody looks", () => {
  it.each([
    ["Portugal", "PT"],
    ["Deutschland", "DE"],
    ["Alemanha", "DE"],
    ["Allemagne", "DE"],
    ["Países Bajos", "NL"],
    ["UK", "GB"],
    ["United States", "US"],
    ["EUA", "US"],
    ["Brasil", "BR"],
    ["GB", "GB"],
  ])("knows %s as %s", (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it.each([["Lisbon"], ["Atlantis"], [""], ["the north"]])("takes %s for no country", (name) => {
    expect(countryCode(name)).toBeNull();
  });

  it("reads groups of countries", () => {
    expect([...readPlace("DACH").countries].toSorted()).toEqual(["AT", "CH", "DE", "LI"]);
    expect(readPlace("Europe").countries.has("PT")).toBe(true);
    expect(readPlace("Europe").countries.has("BR")).toBe(false);
  });

  it("reads a wish to leave a place out", () => {
    expect(readPlace("not Germany")).toMatchObject({ excluded: true, wording: "Germany" });
    expect(readPlace("exceto Espanha")).toMatchObject({ excluded: true, wording: "Espanha" });
    expect(readPlace("Norway")).toMatchObject({ excluded: false, wording: "Norway" });
  });

  it("reads a town with its country as the town", () => {
    const place = readPlace("Lisbon, Portugal");
    expect(place.locality).toBe(localityKey("Lisboa"));
    expect([...place.countries]).toEqual(["PT"]);
  });

  it("finds a town in an address under another language's name", () => {
    expect(namesLocality("Rua Augusta 5, 1100-048 Lisboa", localityKey("Lisbon"))).toBe(true);
    expect(namesLocality("Leopoldstraße 1, 80802 München", localityKey("Munich"))).toBe(true);
    expect(namesLocality("Lisbonne Street, Porto", localityKey("Porto Alegre"))).toBe(false);
  });

  it("takes endings that are sold to everybody for no hint", () => {
    expect([
      countryOfDomain("a.pt"),
      countryOfDomain("a.co.uk"),
      countryOfDomain("a.io"),
      countryOfDomain("a.com"),
      countryOfDomain("a.example"),
    ]).toEqual(["PT", "GB", null, null, null]);
  });
});
