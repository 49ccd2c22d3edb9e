import { CriterionName, type BusinessContext } from "@leadstream/contract";
import { describe, expect, it } from "vitest";
import { decide, tierOf } from "./lead-qualification.ts";
import { bookingSeller, maintenanceSeller } from "./testing/profiles.ts";
import { evidenceInput, fact, research, runAll } from "./testing/run-agents.ts";
import { bakeryEn, dentalPracticePt, metalworksDe, silentSite } from "./testing/sites.ts";

const url = "https://a.example/";
const qualify = (
  site: Parameters<typeof evidenceInput>[0],
  profile: BusinessContext,
  corrections = {},
) => runAll(evidenceInput(site, profile, { corrections }), "lead_qualification").lead_qualification;
const scoreOf = (result: ReturnType<typeof qualify>, name: string) =>
  result.criteria.find((one) => one.criterion === name)?.score;

describe("the fit score", () => {
  it("rates a company that was looked for high, and quotes why", () => {
    const result = qualify(dentalPracticePt, bookingSeller);
    expect(result.tier).toBe("high");
    for (const name of ["industry", "geography", "size", "pains"])
      expect(result.criteria.find((one) => one.criterion === name)?.evidence[0]).toMatchObject({
        quote: expect.any(String),
        source_url: expect.stringContaining("https://clinica-alvorada.example/"),
      });
  });

  it("rates a company of another trade in another country low", () => {
    const result = qualify(bakeryEn, bookingSeller);
    expect(result.tier).toBe("low");
    expect([scoreOf(result, "industry"), scoreOf(result, "geography")]).toEqual([0, 0]);
  });

  it("takes every trade of a sector where the profile names the sector", () => {
    const builder = research({
      domain: "a.example",
      facts: [
        fact("industry", { label: "Machinery", sector: "manufacturing-industrial" }, "A", url),
      ],
    });
    const wanting = (...industry_focus: string[]) =>
      scoreOf(qualify(builder, { ...maintenanceSeller, industry_focus }), "industry");
    expect(wanting("metalworking", "manufacturing")).toBe(0.9);
    expect(wanting("metalworking")).toBe(0.5);
  });

  it("asks the source for the trade where the site's own words leave it open", () => {
    const says = "Clínica que planeja implantes e alinhadores com escaneamento 3D.";
    const site = research({
      domain: "a.example",
      texts: [{ url, title: "Flor", text: says }],
      facts: [
        fact("description", says, says, url),
        fact("industry", { label: "Medical practice", sector: "healthcare" }, "Flor", url),
      ],
    });
    const input = evidenceInput(site, bookingSeller);
    const listed = { ...input, lead: { ...input.lead, industry: "Dental clinic" } };
    const industryOf = (given: typeof input) =>
      scoreOf(runAll(given, "lead_qualification").lead_qualification, "industry");
    expect(industryOf(input)).toBe(0.5);
    expect(industryOf(listed)).toBe(1);
    // What a person wrote outranks the source.
    expect(industryOf({ ...listed, corrections: { industry: "Medical practice" } })).toBe(0.5);
  });

  it("works across the languages of profile and site", () => {
    expect(qualify(metalworksDe, maintenanceSeller).tier).toBe("high");
  });

  it("says unknown where a page says next to nothing, and gives no score for it", () => {
    const result = qualify(silentSite, bookingSeller);
    expect(result.tier).toBe("unknown");
    expect(result.criteria.filter((one) => one.score === null).map((one) => one.criterion)).toEqual(
      ["industry", "geography", "size", "pains", "offer_fit"],
    );
    expect(result.criteria.every((one) => one.evidence.length > 0)).toBe(true);
  });

  it("leaves the score alone when something is unknown and lowers the confidence", () => {
    const known = [
      { criterion: "industry", weight: 3, score: 1, evidence: [] },
      { criterion: "geography", weight: 1, score: 0.5, evidence: [] },
    ];
    const whole = decide(known);
    const part = decide([...known, { criterion: "size", weight: 4, score: null, evidence: [] }]);
    expect([whole.score, whole.confidence, part.score, part.confidence]).toEqual([88, 1, 88, 0.5]);
  });

  it("lets nothing make up for the wrong trade or the wrong region, unless the criterion is switched off", () => {
    const others = [{ criterion: "pains", weight: 9, score: 1, evidence: [] }];
    const missing = (criterion: string, weight: number) =>
      decide([{ criterion, weight, score: 0, evidence: [] }, ...others]);
    expect(missing("industry", 1)).toMatchObject({
      tier: "low",
      score: 44,
      summary: expect.stringContaining("another trade"),
    });
    expect(missing("geography", 1)).toMatchObject({
      tier: "medium",
      score: 69,
      summary: expect.stringContaining("outside of the regions"),
    });
    expect(missing("geography", 0)).toMatchObject({ tier: "high", score: 100 });
  });

  it("has no score at all when nothing is known", () => {
    expect(decide([{ criterion: "size", weight: 4, score: null, evidence: [] }])).toMatchObject({
      score: null,
      confidence: 0,
      tier: "unknown",
    });
  });

  it.each([
    [70, 1, "high"],
    [69, 1, "medium"],
    [45, 1, "medium"],
    [44, 1, "low"],
    [90, 0.39, "unknown"],
    [null, 1, "unknown"],
  ] as const)("puts %s at confidence %s into %s", (score, confidence, tier) => {
    expect(tierOf(score, confidence)).toBe(tier);
  });

  it("follows the weights of the profile, and zero switches a criterion off", () => {
    const reachOnly = Object.fromEntries(
      CriterionName.options.map((name) => [name, name === "reachability" ? 5 : 0]),
    );
    const result = qualify(bakeryEn, { ...bookingSeller, criteria_weights: reachOnly });
    expect(result.score).toBe(80);
    expect(result.criteria.find((one) => one.criterion === "industry")?.weight).toBe(0);
  });

  it("does not count what the profile does not ask for", () => {
    const result = qualify(bakeryEn, {
      ...bookingSeller,
      geographic_focus: [],
      pain_points: [],
      ideal_customer: undefined,
      target_market: "Bakeries",
      industry_focus: ["bakeries"],
    });
    expect(result.criteria.filter((one) => one.weight === 0).map((one) => one.criterion)).toEqual([
      "geography",
      "size",
      "pains",
    ]);
    expect(scoreOf(result, "industry")).toBe(1);
  });

  it("rules out a country, a trade and a domain that the profile excludes, whatever the score", () => {
    expect(
      qualify(dentalPracticePt, { ...bookingSeller, geographic_focus: ["Europe", "not Portugal"] }),
    ).toMatchObject({ tier: "low", summary: expect.stringContaining("place ruled out") });
    expect(
      qualify(dentalPracticePt, {
        ...bookingSeller,
        industry_focus: ["healthcare", "not dental clinics"],
      }),
    ).toMatchObject({ tier: "low", summary: expect.stringContaining("trade ruled out") });
    expect(
      qualify(dentalPracticePt, {
        ...bookingSeller,
        exclude_domains: ["www.clinica-alvorada.example"],
      }),
    ).toMatchObject({ tier: "low", summary: expect.stringContaining("exclusion list") });
  });

  it("gives half for a neighbour in the same sector", () => {
    expect(
      scoreOf(
        qualify(dentalPracticePt, { ...bookingSeller, industry_focus: ["veterinary clinics"] }),
        "industry",
      ),
    ).toBe(0.5);
  });

  it("believes the person who corrected a field", () => {
    const result = qualify(bakeryEn, bookingSeller, {
      country: "Portugal",
      industry: "Dental clinic",
    });
    expect([scoreOf(result, "industry"), scoreOf(result, "geography")]).toEqual([1, 1]);
  });

  it("takes a country's own domain ending for a hint and no more", () => {
    const result = qualify(research({ domain: "a.pt", texts: [] }), bookingSeller);
    expect(scoreOf(result, "geography")).toBe(0.8);
  });

  it("finds a town that the profile asks for under another name", () => {
    const site = research({
      domain: "a.example",
      facts: [fact("city", "Lisboa", "1100-048 Lisboa", "https://a.example/")],
    });
    expect(
      scoreOf(qualify(site, { ...bookingSeller, geographic_focus: ["Lisbon"] }), "geography"),
    ).toBe(1);
  });
});
