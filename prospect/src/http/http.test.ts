import { get } from "node:http";
import { PipelineEvent } from "@leadstream/contract";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defineSource } from "../harvest/source.ts";
import { fakeAgents, outcomeOf } from "../pipeline/testing/fake-agents.ts";
import { fakeSources, find } from "../pipeline/testing/fake-source.ts";
import {
  createProspectDatabase,
  sampleProfile,
  startService,
  testToken,
  type TestService,
} from "../pipeline/testing/start-service.ts";

let database: TestDatabase;
let service: TestService;
const held = new Map<string, PromiseWithResolvers<void>>();

beforeAll(async () => {
  database = await createProspectDatabase();
  const { agents } = fakeAgents({
    website_research: async ({ query }) => {
      await held.get(query)?.promise;
      const page = {
        url: "http://one.example/",
        requested_url: "http://one.example/",
        status: 200,
        headers: {},
        html: "<p>We \u0000 are One</p>",
        sha256: "ab",
        title: "One",
        text: "We \u0000 are One",
        fetched_at: "2026-11-22T10:00:00.000Z",
      };
      return { ...outcomeOf("website_research"), pages: [page] };
    },
  });
  const needsKey = defineSource({
    name: "web_search",
    description: "Searches the web.",
    missing: () => ["TAVILY_API_KEY"],
    async *find() {},
  });
  service = await startService(database, {
    agents,
    sources: new Map([...fakeSources([find("One")]), ["web_search", needsKey]]),
  });
});
afterAll(async () => {
  await service.stop();
  await database.drop();
});

const start = (body: unknown) => service.send("POST", "/api/v2/execute_streaming_prospect", body);
const body = (extra: object = {}) => ({
  business_context: sampleProfile,
  user_id: "user-1",
  source: "directory",
  ...extra,
});

describe("who may ask", () => {
  it("lets nobody in without a token, on every address but health", async () => {
    const addresses = [
      "/api/v2/agents",
      "/api/v2/sources",
      "/api/v2/deliveries",
      "/api/v2/jobs/x",
      "/api/v2/jobs/x/events",
      "/api/v2/jobs/x/discards",
      "/api/v2/jobs/x/leads/y/pages",
    ];
    for (const address of addresses)
      for (const authorization of [
        undefined,
        "Bearer wrong",
        `Basic ${testToken}`,
        `Bearer ${testToken}x`,
      ]) {
        const response = await fetch(service.address + address, {
          headers: authorization === undefined ? {} : { authorization },
        });
        expect([address, response.status, await response.json()]).toMatchObject([
          address,
          401,
          { error: { code: "unauthenticated" } },
        ]);
        expect(response.headers.get("www-authenticate")).toBe("Bearer");
      }
    for (const address of [
      "/api/v2/execute_streaming_prospect",
      "/api/v2/jobs/x/cancel",
      "/api/v2/jobs/x/leads/y/retry",
    ])
      expect((await fetch(service.address + address, { method: "POST" })).status).toBe(401);
    for (const address of ["/health", "/ready", "/metrics"])
      expect((await fetch(service.address + address)).status).toBe(200);
  });
});

describe("starting a job", () => {
  it("names every part that a profile lacks", async () => {
    const response = await start({
      user_id: "user-1",
      business_context: { target_market: "Clinics", value_proposition: " " },
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      {
        error: {
          code: "profile_incomplete",
          details: {
            missing: ["business_description", "product_service_description", "value_proposition"],
          },
        },
      },
    ]);
  });

  it("refuses what is no request, and says which part", async () => {
    expect(await (await start(body({ max_leads: 0 }))).json()).toMatchObject({
      error: { code: "bad_request", details: { issues: [{ path: "max_leads" }] } },
    });
    expect((await start(body({ user_id: "" }))).status).toBe(400);
    expect((await start(body({ source: "list", list: [] }))).status).toBe(400);
    const broken = await fetch(`${service.address}/api/v2/execute_streaming_prospect`, {
      method: "POST",
      headers: { authorization: `Bearer ${testToken}`, "content-type": "application/json" },
      body: "{",
    });
    expect([broken.status, await broken.json()]).toMatchObject([
      400,
      { error: { code: "bad_request" } },
    ]);
  });

  it("reads JSON and nothing else", async () => {
    const send = (type: string, text: string) =>
      fetch(`${service.address}/api/v2/execute_streaming_prospect`, {
        method: "POST",
        headers: { authorization: `Bearer ${testToken}`, "content-type": type },
        body: text,
      });
    const given = JSON.stringify(body({ max_leads: 0 }));
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/xml"]) {
      const refused = await send(type, given);
      expect([type, refused.status, await refused.json()]).toMatchObject([
        type,
        415,
        { error: { code: "unsupported_media_type" } },
      ]);
    }
    expect((await send("application/json; charset=utf-8", given)).status).toBe(400);
  });

  it("leaves out what no text can hold", async () => {
    const started = await start(
      body({ job_id: "nul", user_id: "u\u0000ser", user_search_query: "cl\u0000inics" }),
    );
    expect([started.status, await started.text()]).toEqual([
      200,
      expect.stringContaining('"initial_query":"clinics"'),
    ]);
    const address = await service.send("GET", "/api/v2/jobs/n%00l/events");
    expect([address.status, await address.json()]).toMatchObject([
      400,
      { error: { code: "bad_request" } },
    ]);
  });

  it("says what a source that is not configured needs", async () => {
    const response = await start(body({ source: "web_search" }));
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { error: { code: "source_not_configured", details: { missing: ["TAVILY_API_KEY"] } } },
    ]);
    expect((await start(body({ source: "wikidata" }))).status).toBe(400);
  });

  it("attaches to the same job, and refuses the same job_id with other input", async () => {
    const first = await start(body({ job_id: "mine", user_search_query: "clinics" }));
    const again = await start(
      body({ job_id: "mine", user_search_query: "clinics", known_domains: ["x.example"] }),
    );
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(await again.text()).toContain('"event_type":"pipeline_end"');
    await first.text();
    const other = await start(body({ job_id: "mine", user_search_query: "hotels" }));
    expect([other.status, await other.json()]).toMatchObject([
      409,
      { error: { code: "job_input_differs" } },
    ]);
    expect(await database.query("select 1 from prospect.jobs where job_id = 'mine'")).toHaveLength(
      1,
    );
  });

  it("makes one job of two equal starts that race", async () => {
    const responses = await Promise.all(
      Array.from({ length: 6 }, () => start(body({ job_id: "raced" }))),
    );
    expect(responses.map((response) => response.status)).toEqual([200, 200, 200, 200, 200, 200]);
    const texts = await Promise.all(responses.map((response) => response.text()));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]?.match(/"event_type":"pipeline_start"/g)).toHaveLength(1);
  });
});

describe("the stream of a job", () => {
  it("is server-sent events whose ids are the sequence, from the first event to the last", async () => {
    const response = await start(body());
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const messages = (await response.text()).trim().split("\n\n");
    const events = messages.map((message) => {
      const [id, data] = message.split("\n");
      const event = PipelineEvent.parse(JSON.parse(data?.slice("data: ".length) ?? ""));
      expect(id).toBe(`id: ${event.sequence}`);
      return event;
    });
    expect(events[0]).toMatchObject({ event_type: "pipeline_start", sequence: 1 });
    expect(events.at(-1)).toMatchObject({ event_type: "pipeline_end", sequence: events.length });
  });

  it("goes on after Last-Event-ID, after ?after=, and as pages of JSON", async () => {
    const jobId = await service.start();
    const all = await service.follow(jobId);
    const address = `/api/v2/jobs/${jobId}/events`;
    const headers = { authorization: `Bearer ${testToken}` };
    const resumed = await fetch(service.address + address, {
      headers: { ...headers, "last-event-id": "5" },
    });
    expect((await resumed.text()).startsWith("id: 6\n")).toBe(true);
    expect((await service.follow(jobId, () => false, 7)).map((event) => event.sequence)).toEqual(
      all.slice(7).map((event) => event.sequence),
    );
    const pages: PipelineEvent[] = [];
    for (let after = 0, ended = false; !ended;) {
      const response = await fetch(`${service.address}${address}?after=${after}&limit=10`, {
        headers: { ...headers, accept: "application/json" },
      });
      const page = (await response.json()) as {
        events: PipelineEvent[];
        next_after: number;
        ended: boolean;
      };
      pages.push(...page.events);
      ({ next_after: after, ended } = page);
    }
    expect(pages).toEqual(all);
    expect((await service.send("GET", "/api/v2/jobs/nobody/events")).status).toBe(404);
    expect((await service.send("GET", `${address}?after=x`)).status).toBe(400);
  });

  it("is only read by its reader: the job outlives the connection", async () => {
    held.set("slow", Promise.withResolvers());
    const jobId = await service.start({ user_search_query: "slow" });
    // The reader goes away in the middle of a message.
    await new Promise<void>((resume) => {
      const request = get(
        `${service.address}/api/v2/jobs/${jobId}/events`,
        { headers: { authorization: `Bearer ${testToken}` } },
        (response) => {
          response.once("data", () => {
            request.destroy();
            resume();
          });
        },
      );
      request.on("error", () => undefined);
    });
    held.get("slow")?.resolve();
    expect((await service.follow(jobId)).at(-1)).toMatchObject({
      event_type: "pipeline_end",
      leads_completed: 1,
    });
  });
});

describe("what else can be asked", () => {
  it("lists the agents in order and the sources with what they lack", async () => {
    const { agents } = (await (await service.send("GET", "/api/v2/agents")).json()) as {
      agents: { name: string; stage: string; needs: string[] }[];
    };
    expect(agents).toHaveLength(14);
    expect(agents[0]).toMatchObject({ name: "website_research", stage: "analyzing", needs: [] });
    expect(await (await service.send("GET", "/api/v2/sources")).json()).toMatchObject({
      sources: [
        { name: "directory", missing: [] },
        { name: "web_search", missing: ["TAVILY_API_KEY"] },
      ],
    });
  });

  it("opens the saved text of a page, of its own lead only", async () => {
    const jobId = await service.start();
    await service.follow(jobId);
    const [lead] = await database.query<{ lead_id: string }>(
      "select lead_id from prospect.leads where job_id = $1",
      [jobId],
    );
    const pages = `/api/v2/jobs/${jobId}/leads/${lead?.lead_id}/pages`;
    expect(await (await service.send("GET", pages)).json()).toMatchObject({
      pages: [{ url: "http://one.example/", title: "One", sha256: "ab" }],
    });
    const { page } = (await (
      await service.send("GET", `${pages}?url=${encodeURIComponent("http://one.example/")}`)
    ).json()) as { page: Record<string, unknown> };
    expect(page).toMatchObject({ text: "We \uFFFD are One" });
    expect(page).not.toHaveProperty("markup");
    expect(
      await (
        await service.send(
          "GET",
          `${pages}?markup=true&url=${encodeURIComponent("http://one.example/")}`,
        )
      ).json(),
    ).toMatchObject({ page: { markup: "<p>We \uFFFD are One</p>" } });
    expect((await service.send("GET", `${pages}?url=http://two.example/`)).status).toBe(404);
    expect(
      (
        await service.send(
          "GET",
          `/api/v2/jobs/other/leads/${lead?.lead_id}/pages?url=${encodeURIComponent("http://one.example/")}`,
        )
      ).status,
    ).toBe(404);
  });

  it("takes an order without a body, whatever type it names", async () => {
    const jobId = await service.start();
    await service.follow(jobId);
    for (const headers of [{}, { "content-type": "application/json" }]) {
      const cancelled = await fetch(`${service.address}/api/v2/jobs/${jobId}/cancel`, {
        method: "POST",
        headers: { authorization: `Bearer ${testToken}`, ...headers },
      });
      expect([cancelled.status, await cancelled.json()]).toMatchObject([
        200,
        { job: { status: "completed" } },
      ]);
    }
  });

  it("answers 404 for jobs and leads that are not there", async () => {
    for (const [method, path] of [
      ["GET", "/api/v2/jobs/nobody"],
      ["POST", "/api/v2/jobs/nobody/cancel"],
      ["POST", "/api/v2/jobs/nobody/pause"],
      ["POST", "/api/v2/jobs/nobody/resume"],
      ["POST", "/api/v2/jobs/nobody/leads/nobody/retry"],
      ["POST", "/api/v2/jobs/nobody/leads/nobody/rerun"],
      ["GET", "/api/v2/nothing"],
    ] as const) {
      const response = await service.send(method, path);
      expect([path, response.status, await response.json()]).toMatchObject([
        path,
        404,
        { error: { code: "not_found" } },
      ]);
    }
  });

  it("measures itself in Prometheus text", async () => {
    const text = await (await fetch(`${service.address}/metrics`)).text();
    expect(text).toMatch(/^leadstream_leads_open \d+$/m);
    expect(text).toMatch(/^leadstream_delivery_behind_events \d+$/m);
    expect(text).toMatch(/^leadstream_leads_ended_total\{result="completed"\} [1-9]/m);
    expect(text).toMatch(
      /^leadstream_agent_seconds_count\{agent="lead_analysis",method="evidence"\} [1-9]/m,
    );
  });

  it("names the part that fails when it is not ready", async () => {
    const other = await createProspectDatabase();
    const lost = await startService(other, {
      agents: fakeAgents().agents,
      sources: fakeSources([]),
    });
    await other.drop();
    const response = await fetch(`${lost.address}/ready`);
    expect([response.status, await response.json()]).toMatchObject([
      503,
      { status: "not_ready", failing: ["database"] },
    ]);
    await lost.stop().catch(() => undefined); // its database is gone; there is nothing left to hand back to
  });
});
