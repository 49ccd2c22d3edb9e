import { describe, expect, it } from "vitest";
import { evidenceInput, fact, research } from "../testing/run-agents.ts";
import { bookingSeller } from "../testing/profiles.ts";
import { knowLead } from "../known-lead.ts";
import { companyIndustry } from "./company-industry.ts";
import { readIndustry } from "./industries.ts";

describe("reading a trade", () => {
  it.each([
    ["dental clinics", "dental"],
    ["Zahnarztpraxen", "dental"],
    ["escritórios de advogados", "law"],
    ["Steuerberater", "accounting"],
    ["boulangeries", "cafe"],
    ["metalworking shops", "metal"],
    ["agências imobiliárias", "real_estate"],
    ["SaaS companies", "software"],
    ["loodgieters", "trades"],
    ["palestre", "fitness"],
  ])("knows %s", (wording, niche) => {
    expect([...readIndustry(wording).niches]).toContain(niche);
  });

  it("reads veterinary clinics as that trade alone", () => {
    expect([...readIndustry("veterinary clinics").niches]).toEqual(["veterinary"]);
  });

  it.each(["metal manufacturers", "indústria metalúrgica", "metal industry"])(
    "reads %s as that trade alone",
    (wording) => {
      expect([...readIndustry(wording).niches]).toEqual(["metal"]);
    },
  );

  it("reads a sector without a trade", () => {
    const read = readIndustry("finance");
    expect([...read.sectors]).toContain("finance-insurance");
    expect(read.niches.size).toBe(0);
  });

  it("reads nothing where no trade is named", () => {
    expect(readIndustry("companies that care")).toEqual({ niches: new Set(), sectors: new Set() });
  });
});

describe("the trade of a company", () => {
  const url = "https://a.example/";
  const company = (text: string, title: string, facts: ReturnType<typeof fact>[] = []) =>
    companyIndustry(
      knowLead(
        evidenceInput(
          research({ domain: "a.example", texts: [{ url, title, text }], facts }),
          bookingSeller,
        ),
      ),
    );

  it("follows the words of titles and text where no label is given, and quotes them", () => {
    const found = company(
      "Ihr Zahnarzt in Kassel.\nImplantate und Kieferorthopädie für die ganze Familie.",
      "Zahnarztpraxis Beispiel",
    );
    expect(found).toMatchObject({ niche: "dental", sector: "healthcare" });
    expect(found.proof?.source_url).toBe(url);
  });

  it("stays unknown where the text gives nothing", () => {
    expect(company("We care about what matters.", "Northgate One")).toEqual({
      niche: null,
      sector: null,
      proof: null,
    });
  });

  it("stays within the sector that a fact states", () => {
    const label = fact("industry", { label: "Agency", sector: "marketing-design" }, "Agency", url);
    expect(
      company(
        "Marketing agency for restaurants.\nWe photograph the menu and the chef.",
        "Agency for restaurants",
        [label],
      ).niche,
    ).toBe("agency");
  });
});
