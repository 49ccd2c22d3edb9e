import { describe, expect, it } from "vitest";
import { someProfile } from "../../testing/source-suite.ts";
import { planQueries } from "./plan-queries.ts";

describe("planning queries", () => {
  it("starts with the request as it was written", () => {
    expect(planQueries("dental clinics in Leeds", someProfile)[0]).toMatchObject({
      query: "dental clinics in Leeds",
    });
  });

  it("asks in the terms of the profile when nothing was asked, and in the words of the place", () => {
    const planned = planQueries("", {
      ...someProfile,
      industry_focus: ["dental clinics", "physiotherapists"],
      geographic_focus: ["Brazil", "Portugal"],
    });
    expect(planned[0]).toEqual({
      query: "clínica odontológica Brasil",
      country: "BR",
      language: "pt",
    });
    expect(planned.map((one) => one.query)).toContain("clínica de fisioterapia Portugal");
    expect(planned.map((one) => one.query)).toContain("dental clinics Brasil");
  });

  it("asks more than one query, none twice, and not too many", () => {
    const planned = planQueries(
      "dentists, hotels, bakeries and law firms in Leeds, York and Hull",
      someProfile,
    ).map((one) => one.query);
    expect(planned.length).toBeGreaterThan(2);
    expect(planned.length).toBeLessThanOrEqual(8);
    expect(new Set(planned).size).toBe(planned.length);
  });

  it("speaks the language of the country that is searched", () => {
    expect(planQueries("dentists in Germany", someProfile).map((one) => one.query)).toEqual([
      "dentists in Germany",
      "Zahnarztpraxis Deutschland",
      "dentists Deutschland",
      "Zahnarztpraxis Deutschland über uns Kontakt",
    ]);
  });

  it("keeps to the words of the request where no country is known", () => {
    expect(planQueries("dentists in Bristol", someProfile).map((one) => one.query)).toEqual([
      "dentists in Bristol",
      "dentists Bristol about us contact",
    ]);
  });
});
