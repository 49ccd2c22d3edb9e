import type { EventOf, EventType, PipelineEvent } from "@leadstream/contract";
import { createLog } from "@leadstream/runtime/log";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { Registry } from "prom-client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildFinalPackage } from "../agents/final-package.ts";
import { openProspectDatabase } from "../db/client.ts";
import { Wakes } from "../journal/wake.ts";
import { Durations } from "./durations.ts";
import { createWorkMetrics } from "./metrics.ts";
import { startWorkQueue } from "./queue.ts";
import { StepWriter } from "./save-steps.ts";
import { fakeAgents, outcomeOf, type FakeAgents } from "./testing/fake-agents.ts";
import { fakeSources, find } from "./testing/fake-source.ts";
import {
  createProspectDatabase,
  startService,
  until,
  type TestService,
} from "./testing/start-service.ts";
import { Worker } from "./work.ts";

let database: TestDatabase;
const services: TestService[] = [];
beforeEach(async () => {
  database = await createProspectDatabase();
});
afterEach(async () => {
  for (const service of services.splice(0)) await service.stop();
  await database.drop();
});

async function start(fakes: FakeAgents, names: string[], concurrency = 4): Promise<TestService> {
  const service = await startService(
    database,
    { agents: fakes.agents, sources: fakeSources(names.map((name) => find(name))), graceMs: 200 },
    { concurrency },
  );
  services.push(service);
  return service;
}

function of<T extends EventType>(events: PipelineEvent[], type: T): EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.event_type === type);
}

/** Breaks the proof of life of the worker that holds a lead. */
const cutHolder = () =>
  database.query(
    `select pg_terminate_backend(l.pid) from pg_locks l
     where l.locktype = 'advisory' and l.classid = 19539 and l.objid in (select claimed_by from prospect.leads where claimed_by is not null)`,
  );

describe("a worker that is gone", () => {
  it("loses its leads to another, which repeats no finished agent, and its late save counts for nothing", async () => {
    const held = Promise.withResolvers<void>();
    const reached = Promise.withResolvers<void>();
    let tries = 0;
    const first = fakeAgents({
      lead_qualification: async () => {
        if ((tries += 1) > 1) return outcomeOf("lead_qualification");
        reached.resolve();
        await held.promise;
        return outcomeOf("lead_qualification");
      },
    });
    const second = fakeAgents();
    const one = await start(first, ["One"], 1);
    const jobId = await one.start();
    await reached.promise;
    await until("its siblings are saved", async () => {
      const rows = await database.query(
        "select 1 from prospect.agent_results where agent = 'competitor_identification'",
      );
      return rows.length === 1;
    });
    const two = await start(second, ["One"], 1);
    // Its proof of life breaks while it is stuck inside an agent.
    await cutHolder();
    const events = await two.follow(jobId);
    held.resolve();
    expect(events.at(-1)).toMatchObject({ event_type: "pipeline_end", leads_completed: 1 });
    expect(of(events, "lead_enrichment_start")).toHaveLength(1);
    const total = new Map<string, number>();
    for (const [name, count] of [...first.calls, ...second.calls])
      total.set(name, (total.get(name) ?? 0) + count);
    expect(total.get("One website_research")).toBe(1);
    expect(total.get("One competitor_identification")).toBe(1);
    expect([...total.values()].reduce((a, b) => a + b, 0)).toBe(15); // fourteen, and the one that was cut off
    expect(of(events, "agent_end")).toHaveLength(14);
    expect((await two.follow(jobId)).length).toBe(events.length);
  });

  it("gives up a lead that ends its worker every time, with words for it", async () => {
    const reached = Promise.withResolvers<void>();
    const fakes = fakeAgents({
      website_research: async ({ signal }) => (
        reached.resolve(),
        await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve())),
        outcomeOf("website_research")
      ),
    });
    const service = await start(fakes, ["One"], 1);
    const jobId = await service.start();
    await reached.promise;
    // As if eight workers had died over it before this one.
    await database.query("update prospect.leads set claims_without_progress = 9");
    await cutHolder();
    const events = await service.follow(jobId);
    expect(of(events, "lead_enrichment_end")).toMatchObject([
      { success: false, error: { code: "internal", retryable: true } },
    ]);
    expect(fakes.calls.get("One website_research")).toBe(1);
  });

  it("hands its leads back when it stops in good order, and they go on at the next start", async () => {
    const reached = Promise.withResolvers<void>();
    const first = fakeAgents({
      persona_creation: async ({ signal }) => {
        reached.resolve();
        await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
        throw new Error("aborted");
      },
    });
    const one = await start(first, ["One", "Two"], 1);
    const jobId = await one.start();
    await reached.promise;
    services.length = 0;
    await one.stop();
    const second = fakeAgents();
    const two = await start(second, ["One", "Two"], 1);
    const events = await two.follow(jobId);
    expect(events.at(-1)).toMatchObject({ leads_completed: 2, leads_failed: 0 });
    expect(of(events, "lead_enrichment_end").every((event) => event.success)).toBe(true);
    expect(second.calls.get("One website_research")).toBeUndefined();
    expect(second.calls.get("Two website_research")).toBe(1);
  }, 30_000);

  it("shares the work with others without two of them holding one lead", async () => {
    const names = Array.from({ length: 24 }, (_, i) => `Company ${i}`);
    const fakes = [fakeAgents(), fakeAgents(), fakeAgents()];
    const workers = await Promise.all(fakes.map((fake) => start(fake, names, 2)));
    const jobId = (await workers[0]?.start()) ?? "";
    const events = (await workers[1]?.follow(jobId)) ?? [];
    expect(events.at(-1)).toMatchObject({ leads_completed: 24 });
    expect(events.map((event) => event.sequence)).toEqual(events.map((_, i) => i + 1));
    const total = new Map<string, number>();
    for (const { calls } of fakes)
      for (const [name, count] of calls) total.set(name, (total.get(name) ?? 0) + count);
    expect(total.size).toBe(24 * 14);
    expect(Math.max(...total.values())).toBe(1);
  });
});

describe("a claim whose answer was lost", () => {
  it("is found again by its own worker", async () => {
    const fakes = fakeAgents();
    const front = await startService(
      database,
      { agents: fakes.agents, sources: fakeSources([]) },
      { roles: { http: true, worker: false, delivery: false } },
    );
    services.push(front);
    const jobId = await front.start();
    const log = createLog("silent", "test");
    const now = () => new Date();
    const opened = await openProspectDatabase({
      url: database.url,
      max: 6,
      onIdleError: () => undefined,
    });
    let lost = 0;
    const query = opened.pool.query.bind(opened.pool) as (...args: unknown[]) => Promise<unknown>;
    // The claim is committed; what is read right after it never comes back.
    opened.pool.query = ((...args: unknown[]) => {
      if (typeof args[0] !== "string" || !args[0].includes("i.business_context"))
        return query(...args);
      lost += 1;
      return lost === 1
        ? Promise.reject(new Error("Connection terminated unexpectedly"))
        : query(...args);
    }) as typeof opened.pool.query;
    const queue = await startWorkQueue({
      database: opened,
      backend: "postgres",
      onError: () => undefined,
    });
    const wakes = new Wakes({ url: database.url, pool: opened.pool, onError: () => undefined });
    await wakes.start();
    const worker = new Worker(
      {
        database: opened,
        queue,
        wakes,
        log,
        now,
        agents: fakes.agents,
        sources: fakeSources([find("One")]),
        steps: new StepWriter({ database: opened, wakes, log, now, estimate: () => null }),
        estimate: () => null,
        metrics: createWorkMetrics(new Registry()),
        durations: new Durations(),
        delivers: false,
        receiverLevel: () => 0,
        fetchPolitely: () => Promise.reject(new Error("This worker visits nobody.")),
        buildFinalPackage,
      },
      { url: database.url, backend: "postgres", leads: 2, harvests: 1, graceMs: 100 },
    );
    await worker.start();
    const events = await front.follow(jobId);
    expect(events.at(-1)).toMatchObject({ event_type: "pipeline_end", leads_completed: 1 });
    expect(lost).toBe(2);
    expect(fakes.calls.get("One website_research")).toBe(1);
    await worker.stop();
    await wakes.stop();
    await queue.stop();
    await opened.close();
  });
});

describe("whose turn it is", () => {
  it("lets a small job through beside a large one of somebody else", async () => {
    const names = Array.from({ length: 60 }, (_, i) => `Company ${i}`);
    const order: string[] = [];
    const fakes = fakeAgents({
      website_research: ({ query }) => (order.push(query), outcomeOf("website_research")),
    });
    const sources = fakeSources(async function* ({ query, limit }) {
      for (const name of names.slice(0, query === "large" ? limit : 3)) yield find(name);
    });
    const service = await startService(
      database,
      { agents: fakes.agents, sources },
      { concurrency: 1 },
    );
    services.push(service);
    const large = await service.start({
      user_search_query: "large",
      user_id: "large",
      max_leads: 60,
    });
    await until("all of it was found", async () => (await service.job(large))["found"] === 60);
    const small = await service.start({
      user_search_query: "small",
      user_id: "small",
      max_leads: 3,
    });
    await service.follow(small);
    const before = order
      .slice(0, order.lastIndexOf("small"))
      .filter((query) => query === "large").length;
    expect(before).toBeLessThan(50);
    await service.follow(large);
    expect(order).toHaveLength(63);
  });
});
