import { describe, expect, it } from "vitest";
import { directoryEntries } from "../../demo-web/companies.ts";
import {
  collect,
  findsOf,
  keepsTheSourcePromises,
  someProfile,
  statusesOf,
} from "../testing/source-suite.ts";
import { directorySource } from "./directory.ts";

const directory = directorySource();
const search = async (query: string, profile = someProfile) => {
  const yields = await collect(directory, { query, profile, limit: 500 });
  return { finds: findsOf(yields), told: statusesOf(yields).join(" ") };
};

const hires = (name: string) =>
  directoryEntries.some((entry) => entry.name === name && entry.notes.includes("hiring"));

keepsTheSourcePromises("directory", {
  source: () => directory,
  fruitful: { query: "dental clinics in Brazil" },
  barren: { query: "quantum submarine leasing" },
});

describe("searching the demo directory", () => {
  it("keeps to the trade and the country that were asked for", async () => {
    const { finds } = await search("dental clinics in Brazil");
    expect(finds.length).toBeGreaterThan(3);
    expect(new Set(finds.map((find) => `${find.industry} ${find.country}`))).toEqual(
      new Set(["Dental clinic BR"]),
    );
  });

  it("understands the same request in Portuguese, with or without accents", async () => {
    const accented = await search("clínicas odontológicas no Brasil");
    const plain = await search("clinicas odontologicas no brasil");
    expect(new Set(accented.finds.map((find) => find.industry))).toEqual(
      new Set(["Dental clinic"]),
    );
    expect(plain.finds).toEqual(accented.finds);
  });

  it("answers each part of a request that names several trades", async () => {
    const { finds } = await search("law firms and hotels in the UK");
    expect(new Set(finds.map((find) => find.industry))).toEqual(new Set(["Law firm", "Hotel"]));
    expect(new Set(finds.map((find) => find.country))).toEqual(new Set(["GB"]));
  });

  it("looks for who has a need, not for what they need", async () => {
    const { finds } = await search("dental clinics that need scheduling software");
    expect(new Set(finds.map((find) => find.industry))).toEqual(new Set(["Dental clinic"]));
  });

  it("goes by the profile when nothing was asked", async () => {
    const { finds } = await search("");
    expect(new Set(finds.map((find) => find.industry))).toEqual(new Set(["Dental clinic"]));
    expect(finds[0]!.country).toBe("BR");
  });

  it("never replaces an unanswerable request by the profile", async () => {
    const { finds, told } = await search("zeppelin mooring contractors' guild of Ganymede");
    expect(finds.every((find) => find.industry === "Construction company")).toBe(true);
    expect((await search("zeppelin moorings")).finds).toEqual([]);
    expect(told).toContain("Searched");
  });

  it("names the town in which it has nobody", async () => {
    const { finds, told } = await search("dentists in Tokyo");
    expect(finds).toEqual([]);
    expect(told).toContain("no company in Tokyo");
  });

  it("finds companies by what they offer and by whom they are hiring", async () => {
    const { finds } = await search("implants");
    expect(new Set(finds.map((find) => find.industry))).toEqual(new Set(["Dental clinic"]));
    expect(
      (await search("companies hiring a site manager")).finds.some(
        (find) => find.industry === "Construction company",
      ),
    ).toBe(true);
  });

  it.each(["hiring", "companies that are hiring"])(
    "takes “%s” for a request for whoever hires",
    async (query) => {
      const { finds } = await search(query);
      expect(finds.length).toBeGreaterThan(20);
      expect(finds.every((find) => hires(find.company_name))).toBe(true);
    },
  );

  it.each(["dental clinics hiring", "hiring dental clinics", "clínicas contratando"])(
    "puts those that hire before those that do not for “%s”",
    async (query) => {
      const { finds } = await search(query, { ...someProfile, geographic_focus: [] });
      const seen = finds.map((find) => hires(find.company_name));
      expect(seen.slice(0, 3)).toEqual([true, true, true]);
      expect(seen).toContain(false);
      expect(seen).toEqual(seen.toSorted((a, b) => Number(b) - Number(a)));
      expect(new Set(finds.map((find) => find.industry))).toEqual(new Set(["Dental clinic"]));
    },
  );

  it("never returns everything", async () => {
    for (const query of [
      "companies",
      "small businesses",
      "software",
      "services",
      "a",
      "the best in Brazil",
      "technology companies in Europe",
    ]) {
      expect((await search(query)).finds.length, query).toBeLessThan(directoryEntries.length / 3);
    }
  });

  it("does not take us for the United States", async () => {
    const { finds } = await search("logistics companies that buy from us");
    expect(new Set(finds.map((find) => find.country)).size).toBeGreaterThan(1);
    expect(
      new Set((await search("logistics companies in the US")).finds.map((find) => find.country)),
    ).toEqual(new Set(["US"]));
  });
});
