import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { FakeProviders } from "../testing/fake-providers.ts";
import { startFakeProviders } from "../testing/fake-providers.ts";
import {
  collect,
  discardsOf,
  findsOf,
  keepsTheSourcePromises,
  someProfile,
  statusesOf,
} from "../testing/source-suite.ts";
import { createSources } from "./index.ts";

let fake: FakeProviders;
const waited: number[] = [];
beforeAll(async () => {
  fake = await startFakeProviders();
});
afterEach(() => {
  fake.reset();
  waited.length = 0;
});
afterAll(() => fake.stop());

const source = () =>
  createSources(
    { allowHosts: [], overpassUrl: fake.url("overpass") },
    { wait: (ms) => (waited.push(ms), Promise.resolve()) },
  ).get("openstreetmap")!;
const queryOf = (index: number) => new URLSearchParams(fake.asked[index]!.body).get("data")!;

keepsTheSourcePromises("openstreetmap", {
  source,
  fruitful: { query: "dentists in Bristol" },
  barren: { query: "dentists in Nowhereville" },
});

describe("looking on OpenStreetMap", () => {
  it("reads name, website, phones, e-mail, town and country from the tags", async () => {
    const finds = findsOf(await collect(source(), { query: "dentists in Bristol" }));
    expect(finds[0]).toEqual({
      source: "openstreetmap",
      company_name: "Harbour Smiles",
      website: "https://www.harboursmiles.example/",
      industry: "Dental clinic",
      country: "GB",
      city: "Bristol",
      contact_emails: ["desk@harboursmiles.example"],
      contact_phones: ["+44 117 496 0101", "+44 117 496 0102"],
      source_url: "https://www.openstreetmap.org/node/1",
    });
    expect(finds.map((find) => find.website)).toEqual([
      "https://www.harboursmiles.example/",
      "https://cliftonteeth.example/",
      "http://one.two-sites.example/",
      "https://redland-dental.example/home",
    ]);
  });

  it("says of what it cannot use what is written there", async () => {
    expect(discardsOf(await collect(source(), { query: "dentists in Bristol" }))).toMatchObject([
      { company_name: "No Such Site", reason_code: "invalid_website" },
    ]);
  });

  it("asks for the tags of the trade in the place", async () => {
    await collect(source(), { query: "find 20 law firms in São Paulo" });
    expect(queryOf(0)).toContain('["office"="lawyer"]');
    expect(queryOf(0)).toContain('area["boundary"="administrative"]["name"="São Paulo"]');
  });

  it("knows a country by its code, and a town inside it", async () => {
    await collect(source(), { query: "hotéis no Brasil" });
    expect(queryOf(0)).toContain('area["ISO3166-1"="BR"]["admin_level"="2"]->.place');
    await collect(source(), { query: "bakeries in Campinas, Brazil" });
    expect(queryOf(1)).toContain(
      'rel(area.country)["boundary"="administrative"]["name"="Campinas"]',
    );
  });

  it("takes trade and place from the profile when nothing was asked", async () => {
    await collect(source(), { query: "" });
    expect(queryOf(0)).toContain('["amenity"="dentist"]');
    expect(queryOf(0)).toContain('"BR"');
  });

  it("cannot be made to run another query by the name of a place", async () => {
    await collect(source(), {
      query: "",
      profile: { ...someProfile, geographic_focus: ['X"];node(1);out;["y'] },
    });
    expect(queryOf(0)).toContain('"X\\"];node(1);out;[\\"y"');
  });

  it("says what a request lacks instead of searching for something else", async () => {
    expect(
      statusesOf(await collect(source(), { query: "zeppelin moorings in Bristol" })).join(),
    ).toContain("no trade that the map knows");
    expect(
      statusesOf(
        await collect(source(), {
          query: "dentists",
          profile: { ...someProfile, geographic_focus: [] },
        }),
      ).join(),
    ).toContain("no place");
    expect(fake.asked).toEqual([]);
  });

  it("waits when all slots are taken and goes on", async () => {
    fake.script(
      "overpass",
      { status: 429, headers: { "retry-after": "3" } },
      { status: 504, body: "<html>The server is probably too busy</html>" },
    );
    expect(findsOf(await collect(source(), { query: "dentists in Bristol" }))).toHaveLength(4);
    expect(waited).toEqual([3000, 15_000]);
  });

  it.each([
    [
      "gives up half-way",
      { body: { elements: [], remark: 'runtime error: Query timed out in "query" at line 3' } },
      true,
    ],
    ["blocks us", { status: 403 }, false],
    ["sends broken JSON", { body: '{"elements": [' }, true],
  ])("is not taken for empty when it %s", async (_, answer, retryable) => {
    fake.script("overpass", answer, answer, answer);
    await expect(collect(source(), { query: "dentists in Bristol" })).rejects.toMatchObject({
      failure: { code: "provider_unavailable", retryable },
    });
  });
});
