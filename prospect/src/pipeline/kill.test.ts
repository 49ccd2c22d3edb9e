import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { EventOf, PipelineEvent } from "@leadstream/contract";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agents as cards } from "../agents/graph.ts";
import { fakeAgents, sampleResults } from "./testing/fake-agents.ts";
import { fakeSources } from "./testing/fake-source.ts";
import {
  createProspectDatabase,
  startService,
  until,
  type TestService,
} from "./testing/start-service.ts";

const script = fileURLToPath(new URL("./testing/worker-process.ts", import.meta.url));

let database: TestDatabase;
let service: TestService;
let provider: Awaited<ReturnType<typeof startProvider>>;
const workers: ChildProcess[] = [];

beforeEach(async () => {
  [database, provider] = await Promise.all([createProspectDatabase(), startProvider()]);
  // The front door alone: all work is done, and died over, in processes of their own.
  service = await startService(
    database,
    { sources: fakeSources([]), agents: fakeAgents().agents },
    { roles: { http: true, worker: false, delivery: false } },
  );
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await end(worker);
  await service.stop();
  await provider.stop();
  await database.drop();
});

/** What is paid for: counted here, outside of whatever is killed. */
async function startProvider() {
  const companies = ["One", "Two"];
  const calls: { company: string; agent: string; pid: number }[] = [];
  const holds = new Map<string, Promise<void>>();
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://provider");
    if (url.pathname === "/graph") {
      response.end(JSON.stringify({ cards, results: sampleResults, companies }));
      return;
    }
    const call = {
      company: url.searchParams.get("company") ?? "",
      agent: url.searchParams.get("agent") ?? "",
      pid: Number(url.searchParams.get("pid")),
    };
    calls.push(call);
    void Promise.resolve(holds.get(call.agent)).then(() => response.end("{}"));
  });
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    companies,
    calls,
    holds,
    count: (key: string) =>
      calls.filter(({ company, agent }) => `${company} ${agent}` === key).length,
    stop: () =>
      new Promise<void>((resume) => (server.closeAllConnections(), server.close(() => resume()))),
  };
}

async function startWorker(failpoints = "", leads = 2): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [script, database.url, provider.url, String(leads)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, LEADSTREAM_TEST: "1", LEADSTREAM_FAILPOINTS: failpoints },
  });
  workers.push(worker);
  const ready = once(worker.stdout ?? worker, "data");
  await Promise.race([ready, once(worker, "exit")]);
  return worker;
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill("SIGKILL");
  await once(worker, "exit");
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

  it("loses the lead it was working on to one that lives, in the middle of an agent", async () => {
    provider.companies.pop();
    const jobId = await service.start();
    const held = Promise.withResolvers<void>();
    provider.holds.set("strategy_generation", held.promise);
    const victim = await startWorker("", 1);
    await until("it is inside the agent", () => provider.count("One strategy_generation") === 1);
    const heir = await startWorker("", 1);
    victim.kill("SIGKILL");
    await until("the other one asks", () => provider.count("One strategy_generation") === 2);
    held.resolve();
    const events = await service.follow(jobId);
    expect(events.at(-1)).toMatchObject({ event_type: "pipeline_end", leads_completed: 1 });
    const starts = events.filter(
      (event): event is EventOf<"agent_start"> => event.event_type === "agent_start",
    );
    expect(starts.filter((event) => event.agent_name === "website_research")).toHaveLength(1);
    expect(
      new Set(
        provider.calls.filter((call) => call.agent === "internal_briefing").map((call) => call.pid),
      ),
    ).toEqual(new Set([heir.pid]));
  }, 60_000);
});
