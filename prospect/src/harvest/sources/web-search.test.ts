import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { SourceFault } from "../fault.ts";
import type { SourceSettings } from "../settings.ts";
import type { FakeProviders, ProviderName, Scripted } from "../testing/fake-providers.ts";
import { fakeKey, startFakeProviders } from "../testing/fake-providers.ts";
import {
  collect,
  discardsOf,
  findsOf,
  keepsTheSourcePromises,
  requestWith,
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

const settingsOf: Record<string, (key: string) => Partial<SourceSettings>> = {
  tavily: (tavilyApiKey) => ({ tavilyApiKey, tavilyBaseUrl: fake.url("tavily") }),
  brave: (braveApiKey) => ({ braveApiKey, braveBaseUrl: fake.url("brave") }),
  serper: (serperApiKey) => ({ serperApiKey, serperBaseUrl: fake.url("serper") }),
  searxng: () => ({ searxngUrl: fake.url("searxng") }),
};
const engines = ["tavily", "brave", "serper", "searxng"] as const;

function webSearch(engine: string, key = fakeKey) {
  const wait = (ms: number) => {
    waited.push(ms);
    return Promise.resolve();
  };
  return createSources({ allowHosts: [], ...settingsOf[engine]!(key) }, { wait }).get(
    "web_search",
  )!;
}

const request = { query: "dental clinics in Leeds" };

async function faultOf(
  engine: ProviderName,
  answers: Scripted[],
  key?: string,
): Promise<SourceFault> {
  fake.script(engine, ...answers);
  try {
    await collect(webSearch(engine, key), request);
  } catch (error) {
    return error as SourceFault;
  }
  throw new Error("The search ended without a fault");
}

for (const engine of engines)
  keepsTheSourcePromises(`web_search over ${engine}`, {
    source: () => webSearch(engine),
    fruitful: request,
    barren: { query: "nothing anywhere" },
  });

describe.each(engines)("searching the web through %s", (engine) => {
  it("asks several queries and keeps the companies' own sites, once each", async () => {
    const yields = await collect(webSearch(engine), { ...request, limit: 200 });
    const websites = findsOf(yields).map((find) => find.website);
    expect(new Set(websites).size).toBe(websites.length);
    expect(websites).toContain("https://www.clinic-0.example/");
    expect(findsOf(yields)[0]).toEqual({
      source: "web_search",
      company_name: "Clinic 0",
      website: "https://www.clinic-0.example/",
      description: "Clinic 0 looks after teeth.",
      source_url: "https://www.clinic-0.example/services?page=0",
    });
    expect(fake.asked.length).toBeGreaterThan(1);
  });

  it("pages until nothing is left where the provider has pages", async () => {
    const yields = await collect(webSearch(engine), { ...request, limit: 200 });
    expect(findsOf(yields)).toHaveLength(engine === "tavily" ? 13 : 31);
  });

  it("drops lists and directories with a reason", async () => {
    const discards = discardsOf(await collect(webSearch(engine), { ...request, limit: 200 }));
    expect(new Set(discards.map((one) => one.reason_code))).toEqual(new Set(["directory_page"]));
    expect(discards.map((one) => one.reason).join("\n")).toContain(
      "yelp.com is a business directory, not a company's own site.",
    );
    expect(discards.map((one) => one.reason).join("\n")).toContain("is a list of companies");
  });

  it("asks no further once there is enough", async () => {
    await collect(webSearch(engine), { ...request, limit: 3 });
    expect(fake.asked).toHaveLength(1);
  });

  it("says when the credits are used up", async () => {
    const { failure } = await faultOf(engine, [{ status: 402 }]);
    expect(failure).toMatchObject({ code: "provider_out_of_credits", retryable: false });
    expect(failure.action).toContain("Top it up");
    expect(fake.asked).toHaveLength(1);
  });

  it("waits as long as it is asked to and then goes on", async () => {
    fake.script(engine, { status: 429, headers: { "retry-after": "7" } });
    const yields = await collect(webSearch(engine), { ...request, limit: 3 });
    expect(waited).toEqual([7000]);
    expect(findsOf(yields)).toHaveLength(3);
    expect(statusesOf(yields).join(" ")).toContain("asks us to wait. Trying again in 7 s.");
  });

  it("does not sit out an hour, and says how long it would have been", async () => {
    const fault = await faultOf(engine, [{ status: 429, headers: { "retry-after": "3600" } }]);
    expect(fault.failure).toMatchObject({ code: "provider_rate_limited", retryable: true });
    expect(fault.retryAfterSeconds).toBe(3600);
    expect(fault.failure.action).toContain("60 minutes");
    expect(waited).toEqual([]);
  });

  it("gives up on a provider that only ever asks to wait", async () => {
    const limited = { status: 429, headers: { "retry-after": "1" } };
    expect(
      (await faultOf(engine, [limited, limited, limited, limited, limited])).failure.code,
    ).toBe("provider_rate_limited");
    expect(waited).toEqual([1000, 1000, 1000]);
  });

  it("tries again when the provider stumbles", async () => {
    fake.script(engine, { status: 503 }, { reset: true });
    expect(findsOf(await collect(webSearch(engine), { ...request, limit: 3 }))).toHaveLength(3);
    expect(waited).toEqual([500, 2000]);
  });

  it.each([
    ["errors of its own", { status: 500 }],
    ["broken JSON", { body: '{"results": [{"title": "x", ' }],
    ["an answer in HTML", { body: "<html>maintenance</html>" }],
  ])("calls %s the provider's fault, never an empty result", async (_, answer) => {
    const { failure } = await faultOf(engine, [answer, answer, answer, answer]);
    expect(failure).toMatchObject({ code: "provider_unavailable", retryable: true });
  });

  it("calls an answer of another shape the provider's fault, at once", async () => {
    const { failure } = await faultOf(engine, [
      { body: { results: "none", web: "none", organic: "none" } },
    ]);
    expect(failure).toMatchObject({ code: "provider_unavailable", retryable: false });
    expect(fake.asked).toHaveLength(1);
  });

  it("keeps what it found when the provider fails later", async () => {
    const seen: string[] = [];
    const source = webSearch(engine);
    const running = (async () => {
      for await (const one of source.find(requestWith({ ...request, limit: 200 }))) {
        if (one.kind !== "find") continue;
        if (seen.length === 0) fake.script(engine, { status: 402 });
        seen.push(one.find.website);
      }
    })();
    await expect(running).rejects.toMatchObject({ failure: { code: "provider_out_of_credits" } });
    expect(seen.length).toBeGreaterThan(5);
  });
});

describe("each provider's own ways", () => {
  it.each(["tavily", "brave", "serper"] as const)(
    "%s with a wrong key says which setting to check and never shows the key",
    async (engine) => {
      const fault = await faultOf(engine, [], "another-key");
      expect(fault.failure).toMatchObject({ code: "provider_auth", retryable: false });
      expect(fault.failure.action).toContain(`${engine.toUpperCase()}_API_KEY`);
      expect(JSON.stringify(fault.failure)).not.toContain("another-key");
    },
  );

  it("Tavily's plan limits are credits", async () => {
    for (const status of [432, 433])
      expect(
        (await faultOf("tavily", [{ status, body: { detail: { error: "usage limit" } } }])).failure
          .code,
      ).toBe("provider_out_of_credits");
  });

  it("Serper's empty account is a bad request", async () => {
    expect(
      (
        await faultOf("serper", [
          { status: 400, body: { message: "Not enough credits", statusCode: 400 } },
        ])
      ).failure.code,
    ).toBe("provider_out_of_credits");
  });

  it("Brave tells its monthly quota from its pace", async () => {
    expect(
      (await faultOf("brave", [{ status: 429, body: { error: { code: "QUOTA_LIMITED" } } }]))
        .failure.code,
    ).toBe("provider_out_of_credits");
    fake.script("brave", {
      status: 429,
      headers: { "x-ratelimit-reset": "2, 1500000" },
      body: { error: { code: "RATE_LIMITED" } },
    });
    await collect(webSearch("brave"), { ...request, limit: 1 });
    expect(waited).toEqual([2000]);
  });

  it("SearXNG without JSON says what its settings lack", async () => {
    expect(
      (await faultOf("searxng", [{ status: 403, body: "Forbidden" }])).failure.message,
    ).toContain("search.formats");
  });

  it("SearXNG at an address that is only a page names the setting that may be wrong", async () => {
    const page = { body: "<!doctype html><title>Search</title>" };
    expect((await faultOf("searxng", [page, page, page])).failure.message).toContain(
      "a web page instead of data, as a wrong address in SEARXNG_URL",
    );
  });

  it("SearXNG whose engines are silent has not found nothing", async () => {
    const silent = { body: { results: [], unresponsive_engines: [["google", "timeout"]] } };
    expect((await faultOf("searxng", [silent])).failure.code).toBe("provider_unavailable");
  });

  it("sends each what its protocol asks for", async () => {
    await collect(webSearch("brave"), { query: "clínicas em Campinas", limit: 1 });
    expect(Object.fromEntries(fake.asked[0]!.query)).toMatchObject({
      q: "clínicas em Campinas",
      count: "20",
      offset: "0",
    });
    await collect(webSearch("serper"), { query: "dental clinics in Brazil", limit: 1 });
    expect(JSON.parse(fake.asked[1]!.body)).toMatchObject({
      q: "dental clinics in Brazil",
      gl: "br",
      hl: "pt",
      page: 1,
    });
  });
});

describe("choosing a search provider", () => {
  const missingOf = (settings: Partial<SourceSettings>) =>
    createSources({ allowHosts: [], ...settings })
      .get("web_search")!
      .missing();

  it("lacks a key when there is none, and names the settings", () => {
    expect(missingOf({}).join()).toContain("TAVILY_API_KEY");
    expect(missingOf({ searchProvider: "brave", tavilyApiKey: "x" })).toEqual(["BRAVE_API_KEY"]);
  });

  it("takes the first with a key unless one is named", async () => {
    const both = {
      allowHosts: [],
      ...settingsOf["brave"]!(fakeKey),
      ...settingsOf["serper"]!(fakeKey),
    };
    await collect(createSources(both).get("web_search")!, { ...request, limit: 1 });
    await collect(createSources({ ...both, searchProvider: "serper" }).get("web_search")!, {
      ...request,
      limit: 1,
    });
    expect(fake.asked.map((one) => one.provider)).toEqual(["brave", "serper"]);
  });
});
