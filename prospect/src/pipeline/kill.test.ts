import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { EventOf, PipelineEvent } from "@leadstream/contract";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agents as cards } from "../agents/graph.ts";
import { fakeAgents } from "./testing/fake-agents.ts";
import { fakeSources } from "./testing/fake-source.ts";
import { startPaidProvider, type PaidProvider } from "./testing/paid-provider.ts";
import {
  createProspectDatabase,
  startService,
  until,
  type TestService,
} from "./testing/start-service.ts";
import { killProcess, startWorkerProcess } from "./testing/start-worker.ts";

let database: TestDatabase;
let service: TestService;
let provider: PaidProvider;
const workers: ChildProcess[] = [];

beforeEach(async () => {
  [database, provider] = await Promise.all([
    createProspectDatabase(),
    startPaidProvider(["One", "Two"]),
  ]);
  // The front door alone: all work is done, and died over, in processes of their own.
  service = await startService(
    database,
    { sources: fakeSources([]), agents: fakeAgents().agents },
    { roles: { http: true, worker: false, delivery: false } },
  );
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await killProcess(worker);
  await service.stop();
  await provider.stop();
  await database.drop();
});

async function startWorker(failpoints = "", leads = 2): Promise<ChildProcess> {
  const worker = await startWorkerProcess({
    databaseUrl: database.url,
    providerUrl: provider.url,
    leads,
    failpoints,
  });
  workers.push(worker);
  return worker;
}

const finished = async (): Promise<string[]> =>
  (
    await database.query<{ key: string }>(
      "select l.company_name || ' ' || r.agent as key from prospect.agent_results r join prospect.leads l using (lead_id)",
    )
  ).map((row) => row.key);

describe("a worker that is killed", () => {
  it("is outlived by its leads: what was finished is never paid again, what was counted is right to the unit", async () => {
    const jobId = await service.start();
    // Each of them dies somewhere else; some in the middle of a transaction.
    const deaths = [
      "journal.before-commit=kill@1", // while it harvests
      "worker.before-agent=kill@1",
      "worker.after-agent=kill@1",
      "journal.before-commit=kill@3",
      "journal.after-commit=kill@2",
      "worker.after-agent=kill@3",
      "worker.before-agent=kill@5",
      "journal.after-commit=kill@3",
    ];
    let repeated = 0;
    for (const death of deaths) {
      const before = new Map((await finished()).map((key) => [key, provider.count(key)]));
      const worker = await startWorker(death);
      if (worker.exitCode === null && worker.signalCode === null) await once(worker, "exit");
      expect(worker.signalCode).toBe("SIGKILL");
      for (const [key, count] of before) repeated += provider.count(key) - count;
    }
    const before = new Map((await finished()).map((key) => [key, provider.count(key)]));
    await startWorker();
    const events = await service.follow(jobId);
    for (const [key, count] of before) repeated += provider.count(key) - count;

    expect(repeated).toBe(0);
    expect(events.map((event) => event.sequence)).toEqual(events.map((_, i) => i + 1));
    expect(events.at(-1)).toMatchObject({
      event_type: "pipeline_end",
      leads_completed: 2,
      leads_failed: 0,
    });
    const ends = (type: PipelineEvent["event_type"]) =>
      events.filter((event) => event.event_type === type);
    expect(ends("lead_enrichment_start")).toHaveLength(2);
    expect(ends("lead_enrichment_end")).toHaveLength(2);
    expect(ends("agent_end")).toHaveLength(28);
    // One bill for each finished agent, none for the work that was lost.
    expect(await service.job(jobId)).toMatchObject({
      found: 2,
      completed: 2,
      llm_calls: 28,
      input_tokens: 280,
      output_tokens: 28,
    });
    expect((await service.job(jobId))["cost_usd"]).toBeCloseTo(0.28, 10);
  }, 120_000);

  it("may die after every step of a lead, and still each agent is paid once it is finished", async () => {
    provider.companies.pop();
    const jobId = await service.start();
    let repeated = 0;
    let deaths = 0;
    for (let done = await finished(); done.length < cards.length; done = await finished()) {
      const before = new Map(done.map((key) => [key, provider.count(key)]));
      // The first thing a worker saves is what it begins, the second what it has finished.
      const worker = await startWorker("journal.after-commit=kill@2", 1);
      if (worker.exitCode === null && worker.signalCode === null) await once(worker, "exit");
      expect(worker.signalCode).toBe("SIGKILL");
      deaths += 1;
      expect(deaths).toBeLessThan(40);
      for (const [key, count] of before) repeated += provider.count(key) - count;
    }
    const paid = provider.calls.length;
    await startWorker("", 1);
    const events = await service.follow(jobId);
    expect(repeated).toBe(0);
    expect(provider.calls).toHaveLength(paid);
    // Six waves of agents at the least, so as many lives.
    expect(deaths).toBeGreaterThanOrEqual(6);
    expect(events.at(-1)).toMatchObject({ event_type: "pipeline_end", leads_completed: 1 });
    expect(events.filter((event) => event.event_type === "agent_end")).toHaveLength(cards.length);
    expect(await service.job(jobId)).toMatchObject({ completed: 1, llm_calls: cards.length });
  }, 240_000);

  it("may die inside each of a lead's agents, and one that lives goes on from there", async () => {
    provider.companies.pop();
    const releases = new Map(cards.map(({ name }) => [name, provider.hold(name)]));
    const jobId = await service.start();
    await startWorker("", 1);
    await startWorker("", 1);
    const aliveWith = (pid: number) =>
      workers.find((worker) => worker.pid === pid && worker.signalCode === null);
    let repeated = 0;
    for (const [name, release] of releases) {
      const { pid } = await provider.call(
        (call) => call.agent === name && aliveWith(call.pid) !== undefined,
      );
      const victim = aliveWith(pid);
      if (victim === undefined) throw new Error("Nobody of ours asked.");
      const before = new Map((await finished()).map((key) => [key, provider.count(key)]));
      const asked = provider.calls.length;
      await killProcess(victim);
      await provider.call((call) => call.agent === name, asked);
      // Whoever comes next finds two at work again.
      await startWorker("", 1);
      release();
      await until(`${name} is finished`, async () => (await finished()).includes(`One ${name}`));
      for (const [key, count] of before) repeated += provider.count(key) - count;
    }
    const events = await service.follow(jobId);
    expect(repeated).toBe(0);
    expect(events.at(-1)).toMatchObject({ event_type: "pipeline_end", leads_completed: 1 });
    const ends = events.filter(
      (event): event is EventOf<"agent_end"> => event.event_type === "agent_end",
    );
    expect(new Set(ends.map((event) => event.agent_name)).size).toBe(cards.length);
    expect(ends).toHaveLength(cards.length);
    expect(events.filter((event) => event.event_type === "lead_enrichment_start")).toHaveLength(1);
    expect(await service.job(jobId)).toMatchObject({
      found: 1,
      completed: 1,
      llm_calls: cards.length,
      input_tokens: 10 * cards.length,
    });
    expect((await service.job(jobId))["cost_usd"]).toBeCloseTo(0.01 * cards.length, 10);
  }, 240_000);
});
