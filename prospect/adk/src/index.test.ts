import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createSources } from "../../src/harvest/sources/index.ts";
import type { FakeProviders } from "../../src/harvest/testing/fake-providers.ts";
import { fakeKey, startFakeProviders } from "../../src/harvest/testing/fake-providers.ts";
import {
  collect,
  discardsOf,
  findsOf,
  keepsTheSourcePromises,
} from "../../src/harvest/testing/source-suite.ts";
import { harvestWithAdk } from "./index.ts";

let fake: FakeProviders;
beforeAll(async () => {
  fake = await startFakeProviders();
});
afterEach(() => fake.reset());
afterAll(() => fake.stop());

const core = (braveApiKey = fakeKey) =>
  createSources(
    {
      allowHosts: [],
      braveApiKey,
      braveBaseUrl: fake.url("brave"),
      overpassUrl: fake.url("overpass"),
      wikidataUrl: fake.url("wikidata"),
    },
    { wait: () => Promise.resolve() },
  );
const adk = (braveApiKey?: string) => harvestWithAdk(core(braveApiKey));

const rows = ["first.example", "second.example", "third.example", "not a website"].map(
  (website) => ({ website }),
);
keepsTheSourcePromises("list worked by an agent", {
  source: () => adk().get("list")!,
  fruitful: { list: rows },
  barren: {},
});
keepsTheSourcePromises("directory worked by an agent", {
  source: () => adk().get("directory")!,
  fruitful: { query: "dental clinics in Brazil" },
  barren: { query: "quantum submarine leasing" },
});
keepsTheSourcePromises("web_search worked by an agent", {
  source: () => adk().get("web_search")!,
  fruitful: { query: "dental clinics in Leeds" },
  barren: { query: "nothing anywhere" },
});
keepsTheSourcePromises("openstreetmap worked by an agent", {
  source: () => adk().get("openstreetmap")!,
  fruitful: { query: "dentists in Bristol" },
  barren: { query: "dentists in Nowhereville" },
});
keepsTheSourcePromises("wikidata worked by an agent", {
  source: () => adk().get("wikidata")!,
  fruitful: { query: "banks in Brazil" },
  barren: { query: "unheard-of things in Brazil" },
});
keepsTheSourcePromises("auto worked by an agent", {
  source: () => adk().get("auto")!,
  fruitful: { query: "dentists in Bristol" },
  barren: { query: "nothing unheard-of" },
});

describe("the harvester as an agent, without a model", () => {
  it("finds exactly what the source finds by itself", async () => {
    const request = { query: "dental clinics in Leeds", limit: 30 };
    expect(await collect(adk().get("web_search")!, request)).toEqual(
      await collect(core().get("web_search")!, request),
    );
  });

  it("accounts for every row of a list, even where two rows are one company", async () => {
    const list = [
      { website: "one.example" },
      { website: "one.example" },
      { website: "two.example" },
      { website: "three.example" },
    ];
    const yields = await collect(adk().get("list")!, { list, limit: 2 });
    expect(findsOf(yields)).toHaveLength(2);
    expect(discardsOf(yields)).toHaveLength(2);
  });

  it("hands on a provider's fault as it is", async () => {
    await expect(
      collect(adk("wrong").get("web_search")!, { query: "dentists" }),
    ).rejects.toMatchObject({ failure: { code: "provider_auth" } });
  });

  it("reads its source no further than somebody reads", async () => {
    for await (const one of adk()
      .get("web_search")!
      .find({ ...(await request()), limit: 100 }))
      if (one.kind === "find") break;
    expect(fake.asked).toHaveLength(1);
  });
});

async function request() {
  const { requestWith } = await import("../../src/harvest/testing/source-suite.ts");
  return requestWith({ query: "dental clinics in Leeds" });
}
