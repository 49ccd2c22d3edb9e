import { MockLanguageModelV4 } from "ai/test";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createSources } from "../../src/harvest/sources/index.ts";
import type { FakeProviders } from "../../src/harvest/testing/fake-providers.ts";
import { fakeKey, startFakeProviders } from "../../src/harvest/testing/fake-providers.ts";
import { collect, findsOf, statusesOf } from "../../src/harvest/testing/source-suite.ts";
import { harvestWithAdk } from "./index.ts";

let fake: FakeProviders;
beforeAll(async () => {
  fake = await startFakeProviders();
});
afterEach(() => fake.reset());
afterAll(() => fake.stop());

type Reply = Awaited<ReturnType<MockLanguageModelV4["doGenerate"]>>;

const usage = {
  inputTokens: { total: 10, noCache: 10, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 5, text: 5, reasoning: 0 },
};
const searches = (...calls: { tool?: string; query: string; limit: number }[]): Reply => ({
  content: calls.map(({ tool = "search_web_search", ...input }, index) => ({
    type: "tool-call",
    toolCallId: `call-${index}`,
    toolName: tool,
    input: JSON.stringify(input),
  })),
  finishReason: { unified: "tool-calls", raw: undefined },
  usage,
  warnings: [],
});
const says = (text: string): Reply => ({
  content: [{ type: "text", text }],
  finishReason: { unified: "stop", raw: undefined },
  usage,
  warnings: [],
});

function harvester(
  replies: Reply[] | (() => Promise<Reply>),
  source: "web_search" | "auto" | "list" = "web_search",
) {
  const model = new MockLanguageModelV4({ doGenerate: replies });
  const sources = createSources(
    {
      allowHosts: [],
      braveApiKey: fakeKey,
      braveBaseUrl: fake.url("brave"),
      overpassUrl: fake.url("overpass"),
      wikidataUrl: fake.url("wikidata"),
    },
    { wait: () => Promise.resolve() },
  );
  return { model, source: harvestWithAdk(sources, { model }).get(source)! };
}

describe("the harvester as an agent with a model", () => {
  it("searches with the words of the model and keeps what the source finds", async () => {
    const { source } = harvester([
      searches({ query: "dentistas em Leeds", limit: 5 }),
      says("Done."),
    ]);
    const yields = await collect(source, { query: "dental clinics in Leeds", limit: 5 });
    expect(findsOf(yields)).toHaveLength(5);
    expect(fake.asked[0]!.query.get("q")).toBe("dentistas em Leeds");
  });

  it("never keeps more than was asked for, however often the model searches", async () => {
    const many = searches(
      { query: "dentists in Leeds", limit: 500 },
      { query: "orthodontists in Leeds", limit: 500 },
    );
    const { source } = harvester([many, many, says("Done.")]);
    expect(findsOf(await collect(source, { query: "dental clinics", limit: 7 }))).toHaveLength(7);
  });

  it("tells the model numbers, and nothing that strangers wrote", async () => {
    const { model, source } = harvester([
      searches({ query: "dentists in Leeds", limit: 5 }),
      says("Done."),
    ]);
    await collect(source, { query: "dental clinics in Leeds", limit: 5 });
    const told = JSON.stringify(model.doGenerateCalls[1]!.prompt);
    expect(told).toContain("found_so_far");
    expect(told).not.toContain("clinic-0.example");
    expect(told).not.toContain("looks after teeth");
  });

  it("offers every configured source when none is chosen", async () => {
    const { model, source } = harvester(
      [
        searches({ tool: "search_openstreetmap", query: "dentists in Bristol", limit: 3 }),
        says("Done."),
      ],
      "auto",
    );
    expect(findsOf(await collect(source, { query: "dentists", limit: 3 }))).toHaveLength(3);
    expect(model.doGenerateCalls[0]!.tools!.map((one) => one.name)).toEqual([
      "search_web_search",
      "search_openstreetmap",
      "search_wikidata",
    ]);
    expect(fake.asked.map((one) => one.provider)).toEqual(["overpass"]);
  });

  it("describes its tools in the usual dialect", async () => {
    const { model, source } = harvester([says("Done.")]);
    await collect(source, { query: "dentists", limit: 3 });
    expect(model.doGenerateCalls[0]!.tools![0]).toMatchObject({
      inputSchema: {
        type: "object",
        properties: { query: { type: "string" }, limit: { type: "integer" } },
      },
    });
  });

  it("goes on without the model when it does not answer, and says so", async () => {
    const { source } = harvester(() => Promise.reject(new Error("no")));
    const yields = await collect(source, { query: "dental clinics in Leeds", limit: 4 });
    expect(findsOf(yields)).toHaveLength(4);
    expect(statusesOf(yields).join()).toContain("goes on without it");
  });

  it("hands on the provider's fault, not the model's opinion of it", async () => {
    fake.script("brave", { status: 402 });
    const { source } = harvester([
      searches({ query: "dentists", limit: 3 }),
      says("There are no dentists."),
    ]);
    await expect(collect(source, { query: "dentists", limit: 3 })).rejects.toMatchObject({
      failure: { code: "provider_out_of_credits" },
    });
  });

  it("asks no model about a list", async () => {
    const { model, source } = harvester([says("Done.")], "list");
    expect(findsOf(await collect(source, { list: [{ website: "one.example" }] }))).toHaveLength(1);
    expect(model.doGenerateCalls).toEqual([]);
  });
});
