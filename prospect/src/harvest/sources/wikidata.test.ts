import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { FakeProviders } from "../testing/fake-providers.ts";
import { startFakeProviders } from "../testing/fake-providers.ts";
import { collect, discardsOf, findsOf, keepsTheSourcePromises } from "../testing/source-suite.ts";
import { createSources } from "./index.ts";
import { readSize } from "./wikidata/company-size.ts";

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
    { allowHosts: [], wikidataUrl: fake.url("wikidata") },
    { wait: (ms) => (waited.push(ms), Promise.resolve()) },
  ).get("wikidata")!;
const queryOf = (index: number) => fake.asked[index]!.query.get("query")!;

keepsTheSourcePromises("wikidata", {
  source,
  fruitful: { query: "machinery manufacturers in Brazil" },
  barren: { query: "unheard-of things in Brazil" },
});

describe("looking on Wikidata", () => {
  it("reads a company once, however many rows tell of it", async () => {
    const finds = findsOf(
      await collect(source(), { query: "machinery manufacturers in Brazil", limit: 3 }),
    );
    expect(finds[0]).toEqual({
      source: "wikidata",
      company_name: "Works 0",
      website: "https://works-0.example/",
      description: "maker of things",
      industry: "mechanical engineering",
      country: "BR",
      city: "Joinville",
      source_url: "https://www.wikidata.org/wiki/Q1000",
    });
    expect(finds.map((find) => find.company_name)).toEqual(["Works 0", "Works 1", "Works 2"]);
  });

  it("pages to the end", async () => {
    const yields = await collect(source(), {
      query: "machinery manufacturers in Brazil",
      limit: 500,
    });
    expect(findsOf(yields)).toHaveLength(119);
    expect(discardsOf(yields)).toMatchObject([
      { company_name: "Works 5", reason_code: "invalid_website" },
    ]);
    expect(fake.asked).toHaveLength(2);
  });

  it("is not led round in circles by a server that knows no pages", async () => {
    const bindings = Array.from({ length: 10_000 }, (_, index) => ({
      company: { value: `http://www.wikidata.org/entity/Q${index}` },
      companyLabel: { value: `Works ${index}` },
      website: { value: `https://works-${index}.example/` },
    }));
    const all = { body: { results: { bindings } } };
    fake.script("wikidata", all, all, all);
    const yields = await collect(source(), {
      query: "machinery manufacturers in Brazil",
      limit: 20_000,
    });
    expect(findsOf(yields)).toHaveLength(10_000);
    expect(fake.asked).toHaveLength(2);
  });

  it("names a company without a label by its domain", async () => {
    const finds = findsOf(
      await collect(source(), { query: "machinery manufacturers in Brazil", limit: 50 }),
    );
    expect(finds.map((find) => find.company_name)).toContain("works-7.example");
  });

  it("asks by industry, country and size", async () => {
    await collect(source(), {
      query: "software companies in Germany with more than 200 employees",
      limit: 1,
    });
    expect(queryOf(0)).toContain('"software industry"@en');
    expect(queryOf(0)).toContain('VALUES ?code { "DE" }');
    expect(queryOf(0)).toContain("?staff >= 200");
  });

  it("asks by the seat when a town is named", async () => {
    await collect(source(), { query: "insurers and banks in Curitiba", limit: 1 });
    expect(queryOf(0)).toContain('"Curitiba"@pt');
    expect(queryOf(0)).toContain("wdt:P159/wdt:P131*");
  });

  it("cannot be made to run another query by what is asked", async () => {
    await collect(source(), { query: 'x" } . ?s ?p ?o . { "y in Brazil', limit: 1 });
    expect(queryOf(0)).not.toMatch(/(?<!\\)" \} \. \?s/);
  });

  it("honours the wait it is told", async () => {
    fake.script("wikidata", { status: 429, headers: { "retry-after": "12" } });
    expect(findsOf(await collect(source(), { query: "banks in Brazil", limit: 2 }))).toHaveLength(
      2,
    );
    expect(waited).toEqual([12_000]);
  });

  it("says that a search was too large, without trying it again", async () => {
    fake.script("wikidata", { status: 500, body: "java.util.concurrent.TimeoutException at ..." });
    await expect(
      collect(source(), { query: "companies in Brazil", limit: 2 }),
    ).rejects.toMatchObject({ failure: { code: "provider_unavailable", retryable: false } });
    expect(fake.asked).toHaveLength(1);
  });
});

describe("reading a company's size", () => {
  it.each([
    ["companies with 10-50 employees", { min: 10, max: 50 }],
    ["empresas com mais de 1.000 funcionários", { min: 1000 }],
    ["fewer than 200 people", { max: 200 }],
    ["500+ employees", { min: 500 }],
    ["bis zu 80 Mitarbeitende", { max: 80 }],
    ["20 dental clinics", {}],
  ])("of “%s”", (text, size) => {
    expect(readSize(text)).toEqual(size);
  });
});
