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

// PostgreSQL under another name: what it shows is that nothing here leans on session locks or NOTIFY.
const environment = { DATABASE_BACKEND: "yugabytedb" };

let database: TestDatabase;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
const services: TestService[] = [];
beforeEach(async () => {
  [database, receiver] = await Promise.all([createProspectDatabase(), startReceiver()]);
});
afterEach(async () => {
  for (const service of services.splice(0)) await service.stop();
  await receiver.stop();
  await database.drop();
});

async function start(fakes = fakeAgents()): Promise<TestService> {
  const sources = fakeSources([find("One"), find("Two")]);
  const service = await startService(
    database,
    { agents: fakes.agents, sources },
    { webhookUrl: receiver.url, environment },
  );
  services.push(service);
  return service;
}

describe("an engine without session locks and NOTIFY", () => {
  it("carries a job to its end and delivers it", async () => {
    const service = await start();
    const jobId = await service.start();
    const events = await service.follow(jobId);
    expect(events.at(-1)).toMatchObject({ event_type: "pipeline_end", leads_completed: 2 });
    await until(
      "all is delivered",
      () => receiver.applied(jobId).at(-1)?.event_type === "pipeline_end",
    );
    expect(receiver.applied(jobId)).toEqual(events);
    expect(await database.query("select name from prospect.leases")).toEqual([
      { name: "delivery" },
    ]);
  });

  it("ships from one process at a time, and lets go at a stop", async () => {
    const [first, second] = [await start(), await start()];
    const leads = async (service: TestService) =>
      ((await (await service.send("GET", "/api/v2/deliveries")).json()) as { delivering: boolean })
        .delivering;
    await until("the first leads", () => leads(first));
    expect(await leads(second)).toBe(false);
    services.splice(0, 1);
    await first.stop();
    await until("the second leads", () => leads(second));
  });

  it("takes over from a worker that was not seen for too long", async () => {
    const reached = Promise.withResolvers<void>();
    let tries = 0;
    const fakes = fakeAgents({
      lead_qualification: async ({ lead, signal }) => {
        if (lead.company_name === "One" && (tries += 1) === 1) {
          reached.resolve();
          await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
        }
        return outcomeOf("lead_qualification");
      },
    });
    const service = await start(fakes);
    const jobId = await service.start();
    await reached.promise;
    // As if the holder had stopped touching its row; its next touch meets no row and changes nothing.
    await database.query(
      "update prospect.instances set instance = instance + 1000, seen_at = now() - interval '1 minute'",
    );
    await database.query(
      "update prospect.leads set claimed_by = claimed_by + 1000 where claimed_by is not null",
    );
    const events = await service.follow(jobId);
    expect(events.at(-1)).toMatchObject({ leads_completed: 2 });
    expect(fakes.calls.get("One website_research")).toBe(1);
    expect(fakes.calls.get("One lead_qualification")).toBe(2);
  });
});
