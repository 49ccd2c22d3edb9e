import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { FakeProviders } from "../testing/fake-providers.ts";
import { fakeKey, startFakeProviders } from "../testing/fake-providers.ts";
import type { SourceSettings } from "../settings.ts";
import { collect, findsOf, keepsTheSourcePromises, statusesOf } from "../testing/source-suite.ts";
import { autoSource } from "./auto.ts";
import { createSources } from "./index.ts";
import { directorySource } from "./directory.ts";
import { listSource } from "./list.ts";
import { openstreetmapSource } from "./openstreetmap.ts";

let fake: FakeProviders;
beforeAll(async () => {
  fake = await startFakeProviders();
});
afterEach(() => fake.reset());
afterAll(() => fake.stop());

const auto = (settings: Partial<SourceSettings> = {}) =>
  createSources(
    {
      allowHosts: [],
      overpassUrl: fake.url("overpass"),
      wikidataUrl: fake.url("wikidata"),
      ...settings,
    },
    { wait: () => Promise.resolve() },
  ).get("auto")!;
const withBrave = () => ({ braveApiKey: fakeKey, braveBaseUrl: fake.url("brave") });

keepsTheSourcePromises("auto", {
  source: () => auto(withBrave()),
  fruitful: { query: "dentists in Bristol" },
  barren: { query: "nothing unheard-of" },
});

describe("choosing a source by itself", () => {
  it("takes the person's own list first, and nothing else", async () => {
    const finds = findsOf(await collect(auto(), { list: [{ website: "mine.example" }] }));
    expect(finds.map((find) => find.website)).toEqual(["https://mine.example/"]);
    expect(fake.asked).toEqual([]);
  });

  it("searches the web, then the map, then Wikidata, until there is enough", async () => {
    const finds = findsOf(
      await collect(auto(withBrave()), { query: "dentists in Bristol", limit: 60 }),
    );
    expect(finds).toHaveLength(60);
    expect(new Set(fake.asked.map((one) => one.provider))).toEqual(
      new Set(["brave", "overpass", "wikidata"]),
    );
  });

  it("names the source of each, whichever was asked", async () => {
    const yields = await collect(auto(withBrave()), { query: "dentists in Bristol", limit: 60 });
    expect(new Set(findsOf(yields).map((find) => find.source))).toEqual(
      new Set(["web_search", "openstreetmap", "wikidata"]),
    );
    const dropped = yields.flatMap((one) => (one.kind === "discard" ? [one.source] : []));
    expect(dropped).toContain("web_search");
    const listed = await collect(auto(), { list: [{ website: "mine.example" }] });
    expect(findsOf(listed)).toMatchObject([{ source: "list" }]);
  });

  it("passes over what is not configured", async () => {
    await collect(auto(), { query: "dentists in Bristol", limit: 2 });
    expect(fake.asked.map((one) => one.provider)).toEqual(["overpass"]);
  });

  it("goes on with the next source when one fails, and says so", async () => {
    const yields = await collect(auto({ ...withBrave(), braveApiKey: "wrong" }), {
      query: "dentists in Bristol",
      limit: 3,
    });
    expect(findsOf(yields)).toHaveLength(3);
    expect(statusesOf(yields).join()).toContain("BRAVE_API_KEY");
  });

  it("fails with the first fault when every source fails", async () => {
    fake.script("overpass", { status: 403 });
    fake.script("wikidata", { status: 403 });
    await expect(
      collect(auto({ ...withBrave(), braveApiKey: "wrong" }), { query: "dentists in Bristol" }),
    ).rejects.toMatchObject({ failure: { code: "provider_auth" } });
  });

  it("turns to the fictional directory only where nothing is configured and no network is there", async () => {
    const unreachable = openstreetmapSource({
      url: "http://127.0.0.1:1/",
      allowHosts: [],
      wait: () => Promise.resolve(),
    });
    const parts = {
      list: listSource({ allowHosts: [] }),
      real: [unreachable],
      directory: directorySource(),
    };
    const yields = await collect(autoSource({ ...parts, configured: () => false }), {
      query: "dentists in Bristol",
    });
    expect(statusesOf(yields).join()).toContain("fictional");
    expect(findsOf(yields).length).toBeGreaterThan(0);
    await expect(
      collect(autoSource({ ...parts, configured: () => true }), { query: "dentists in Bristol" }),
    ).rejects.toMatchObject({ failure: { code: "provider_unavailable" } });
  });
});
