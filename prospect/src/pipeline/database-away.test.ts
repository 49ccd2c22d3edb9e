import type { EventOf, PipelineEvent } from "@leadstream/contract";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startReceiver } from "../delivery/testing/receiver.ts";
import { fakeAgents, outcomeOf } from "./testing/fake-agents.ts";
import { fakeSources, find } from "./testing/fake-source.ts";
import {
  createProspectDatabase,
  startService,
  until,
  type TestService,
} from "./testing/start-service.ts";

let database: TestDatabase;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let service: TestService;
beforeEach(async () => {
  [database, receiver] = await Promise.all([createProspectDatabase(), startReceiver()]);
});
afterEach(async () => {
  await service.stop();
  await receiver.stop();
  await database.drop();
});

/** Ends every connection of the service at once, as a restart of the server does. */
const cutAll = () =>
  database.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name like 'leadstream-%'",
  );

describe("a database that breaks off", () => {
  it("costs no event, no result and no delivery, however often", async () => {
    const names = Array.from({ length: 12 }, (_, i) => `Company ${i}`);
    // Somewhere in the middle of each third company all connections end.
    let cuts = 0;
    const { agents } = fakeAgents({
      lead_qualification: async ({ lead }) => {
        if (cuts < 5 && Number(lead.company_name.split(" ")[1]) % 2 === 0) {
          cuts += 1;
          await cutAll();
        }
        return outcomeOf("lead_qualification");
      },
    });
    service = await startService(
      database,
      { agents, sources: fakeSources(names.map((name) => find(name))), random: () => 0.05 },
      { webhookUrl: receiver.url, concurrency: 3 },
    );
    const jobId = await service.start();
    await until("the job has ended", async () => {
      const [job] = await database.query<{ ended_at: Date | null }>(
        "select ended_at from prospect.jobs where job_id = $1",
        [jobId],
      );
      return job?.ended_at;
    });
    const events = await service.follow(jobId);
    expect(cuts).toBe(5);
    expect(events.map((event) => event.sequence)).toEqual(events.map((_, i) => i + 1));
    expect(events.at(-1)).toMatchObject({
      event_type: "pipeline_end",
      leads_completed: 12,
      leads_failed: 0,
    });
    const ended = events
      .filter((event): event is EventOf<"agent_end"> => event.event_type === "agent_end")
      .map((event) => `${event.lead_id} ${event.agent_name}`);
    expect(ended).toHaveLength(12 * 14);
    expect(new Set(ended).size).toBe(12 * 14);
    const count = (type: PipelineEvent["event_type"]) =>
      events.filter((event) => event.event_type === type).length;
    expect([
      count("lead_generated"),
      count("lead_enrichment_start"),
      count("lead_enrichment_end"),
      count("pipeline_end"),
    ]).toEqual([12, 12, 12, 1]);
    await until(
      "all is delivered",
      () => receiver.applied(jobId).at(-1)?.event_type === "pipeline_end",
    );
    expect(receiver.applied(jobId)).toEqual(events);
  });
});
