import type { EventOf, EventType, PipelineEvent } from "@leadstream/contract";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { fakeAgents, outcomeOf } from "../pipeline/testing/fake-agents.ts";
import { fakeSources, find } from "../pipeline/testing/fake-source.ts";
import {
  createProspectDatabase,
  sampleProfile,
  startService,
  until,
  type TestService,
} from "../pipeline/testing/start-service.ts";
import type { Parts } from "../service.ts";
import { SourceFault } from "./fault.ts";
import type { SourceYield } from "./source.ts";

let database: TestDatabase;
const services: TestService[] = [];
beforeAll(async () => {
  database = await createProspectDatabase();
});
afterEach(async () => {
  for (const service of services.splice(0)) await service.stop();
});
afterAll(() => database.drop());

async function start(parts: Parts): Promise<TestService> {
  const service = await startService(database, { agents: fakeAgents().agents, ...parts });
  services.push(service);
  return service;
}

function of<T extends EventType>(events: PipelineEvent[], type: T): EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.event_type === type);
}

describe("running a source", () => {
  it("drops twins, excluded and known companies with a reason that can be read", async () => {
    const sources = fakeSources([
      find("One"),
      find("One", { website: "http://www.one.example/contact" }),
      find("Two"),
      find("Three"),
      find("Four"),
    ]);
    const service = await start({ sources });
    const jobId = await service.start({
      business_context: { ...sampleProfile, exclude_domains: ["two.example"] },
      known_domains: ["three.example"],
    });
    const events = await service.follow(jobId);
    expect(of(events, "lead_generated").map((event) => event.lead_data.company_name)).toEqual([
      "One",
      "Four",
    ]);
    expect(
      of(events, "lead_discarded").map((event) => [event.company_name, event.reason_code]),
    ).toEqual([
      ["One", "duplicate"],
      ["Two", "excluded"],
      ["Three", "duplicate"],
    ]);
    expect(events.at(-1)).toMatchObject({ total_leads_generated: 2, leads_discarded: 3 });
  });

  it("finds no company again that is a lead under another address", async () => {
    const sources = fakeSources([find("Acme Pumps"), find("Other")]);
    const service = await start({ sources });
    const events = await service.follow(
      await service.start({ known_companies: [{ company_name: "ACME Pumps Ltd" }] }),
    );
    expect(of(events, "lead_generated").map((event) => event.lead_data.company_name)).toEqual([
      "Other",
    ]);
    expect(of(events, "lead_discarded")[0]).toMatchObject({ reason_code: "duplicate" });
  });

  it("names who found a company where several are asked, the ledger too", async () => {
    const dropped = {
      company_name: "Best Clinics",
      website: "http://list.example/best",
      reason_code: "directory_page",
      reason: "A list of companies.",
    } as const;
    const sources = fakeSources(async function* () {
      yield find("One", { source: "web_search" });
      yield { kind: "discard", discard: dropped, source: "web_search" };
      yield find("Two", { source: "openstreetmap" });
      yield find("Two", { website: "http://two.example/again", source: "wikidata" });
    }, "auto");
    const service = await start({ sources });
    const jobId = await service.start({ source: "auto" });
    const first = await service.follow(jobId);
    expect(of(first, "pipeline_start")).toMatchObject([{ source: "auto" }]);
    expect(of(first, "lead_generated").map((event) => event.source)).toEqual([
      "web_search",
      "openstreetmap",
    ]);
    expect((await service.job(jobId))["source"]).toBe("auto");
    const { discards } = (await (
      await service.send("GET", `/api/v2/jobs/${jobId}/discards`)
    ).json()) as { discards: { discard_id: string }[] };
    for (const { discard_id } of discards)
      await service.send("POST", `/api/v2/jobs/${jobId}/discards/${discard_id}/restore`);
    const restored = of(await service.follow(jobId, undefined, first.length), "lead_generated");
    expect(restored.map((event) => [event.lead_data.website, event.source])).toEqual([
      ["http://list.example/best", "web_search"],
      ["http://two.example/again", "wikidata"],
    ]);
  });

  it("asks a source no further once it has enough", async () => {
    let asked = 0;
    const sources = fakeSources(async function* () {
      for (;;) {
        asked += 1;
        yield find(`Company ${asked}`);
      }
    });
    const service = await start({ sources });
    const events = await service.follow(await service.start({ max_leads: 3 }));
    expect(of(events, "lead_generated")).toHaveLength(3);
    expect(asked).toBe(3);
  });

  it("answers for each row of a list, even those for which there is no room", async () => {
    const sources = fakeSources([find("One"), find("Two"), find("Three")], "list");
    const service = await start({ sources });
    const events = await service.follow(
      await service.start({
        source: "auto",
        max_leads: 2,
        list: [
          { website: "one.example" },
          { website: "two.example" },
          { website: "three.example" },
        ],
      }),
    );
    expect(of(events, "lead_discarded")).toMatchObject([
      { company_name: "Three", reason_code: "over_quota" },
    ]);
    expect(events.at(-1)).toMatchObject({
      total_leads_generated: 2,
      leads_discarded: 1,
      success: true,
    });
  });

  it("shows the first company while the source still searches", async () => {
    const more = Promise.withResolvers<void>();
    const sources = fakeSources(async function* () {
      yield find("One");
      await more.promise;
      yield find("Two");
    });
    const service = await start({ sources });
    const jobId = await service.start();
    await service.follow(jobId, (event) => event.event_type === "lead_generated");
    more.resolve();
    expect((await service.follow(jobId)).at(-1)).toMatchObject({ total_leads_generated: 2 });
  });

  it("says what a provider refused, and ends the job when its leads are done", async () => {
    const fault = new SourceFault({
      code: "provider_out_of_credits",
      message: "The search account is empty.",
      action: "Top it up.",
      retryable: false,
    });
    const sources = fakeSources(async function* () {
      yield find("One");
      throw fault;
    });
    const service = await start({ sources });
    const jobId = await service.start();
    const events = await service.follow(jobId);
    expect(of(events, "pipeline_error")).toMatchObject([{ error: fault.failure }]);
    expect(events.at(-1)).toMatchObject({
      event_type: "pipeline_end",
      success: false,
      leads_completed: 1,
      error: fault.failure,
    });
    expect(await service.job(jobId)).toMatchObject({ status: "failed", error: fault.failure });
  });

  it("finds nothing twice when a harvest starts over in another worker", async () => {
    const items: SourceYield[] = [
      find("One"),
      find("One", { website: "http://one.example/again" }),
      find("Two"),
      find("Three"),
    ];
    let runs = 0;
    const sources = fakeSources(async function* ({ signal }) {
      runs += 1;
      const last = runs === 1 ? 3 : items.length;
      yield* items.slice(0, last);
      // The first run never ends by itself: its worker is lost.
      if (runs === 1) await new Promise((resolve) => signal.addEventListener("abort", resolve));
    });
    const held = Promise.withResolvers<void>();
    const { agents } = fakeAgents({
      internal_briefing: async () => (await held.promise, outcomeOf("internal_briefing")),
    });
    const service = await start({ sources, agents });
    const jobId = await service.start();
    await until(
      "the first run has found two",
      async () => (await service.job(jobId))["found"] === 2,
    );
    await until(
      "the discard is in the books",
      async () => (await service.job(jobId))["discarded"] === 1,
    );
    await database.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'leadstream-worker' and datname = current_database()",
    );
    held.resolve();
    const events = await service.follow(jobId);
    expect(runs).toBe(2);
    expect(of(events, "lead_generated").map((event) => event.lead_data.company_name)).toEqual([
      "One",
      "Two",
      "Three",
    ]);
    expect(of(events, "lead_discarded")).toHaveLength(1);
    expect(of(events, "pipeline_end")).toHaveLength(1);
  });
});

describe("the ledger of what was dropped", () => {
  it("brings a company back as a lead of its job, once", async () => {
    const sources = fakeSources([
      find("One"),
      find("One", { website: "http://one.example/second" }),
    ]);
    const service = await start({ sources });
    const jobId = await service.start();
    const first = await service.follow(jobId);
    const { discards } = (await (
      await service.send("GET", `/api/v2/jobs/${jobId}/discards`)
    ).json()) as { discards: { discard_id: string; restored_lead_id: string | null }[] };
    expect(discards).toMatchObject([
      { company_name: "One", reason_code: "duplicate", restored_lead_id: null },
    ]);
    const restore = async () =>
      (
        await service.send(
          "POST",
          `/api/v2/jobs/${jobId}/discards/${discards[0]?.discard_id}/restore`,
        )
      ).json();
    const answer = (await restore()) as { lead_id: string };
    const second = await service.follow(
      jobId,
      (event) => event.event_type === "lead_enrichment_end",
      first.length,
    );
    expect(of(second, "lead_generated")).toMatchObject([
      { lead_id: answer.lead_id, lead_data: { website: "http://one.example/second" } },
    ]);
    expect(await restore()).toEqual(answer);
  });

  it("says what to do about an entry that names no website", async () => {
    const sources = fakeSources([
      {
        kind: "discard",
        discard: {
          company_name: "Acme",
          website: "",
          reason_code: "invalid_website",
          reason: "Row 1: it has no website.",
        },
      },
    ]);
    const service = await start({ sources });
    const jobId = await service.start();
    await service.follow(jobId);
    const { discards } = (await (
      await service.send("GET", `/api/v2/jobs/${jobId}/discards`)
    ).json()) as { discards: { discard_id: string }[] };
    const refused = await service.send(
      "POST",
      `/api/v2/jobs/${jobId}/discards/${discards[0]?.discard_id}/restore`,
    );
    expect([refused.status, await refused.json()]).toMatchObject([
      409,
      { error: { code: "conflict", action: expect.stringContaining("with its website") } },
    ]);
  });
});
