/**
 * The pipeline itself, with agents that cost nothing (or exactly 800 ms): what it adds, how many leads a second it
 * carries, how soon a lead goes on whose worker is killed. Embedded PostgreSQL with its real fsync, everything on this
 * machine.
 */
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { AgentName, StartProspecting } from "@leadstream/contract";
import { startEmbeddedPostgres } from "@leadstream/embedded-postgres";
import type { Agent } from "@leadstream/prospect/agents/agent";
import { agents as cards } from "@leadstream/prospect/agents/graph";
import { prospectConfig } from "@leadstream/prospect/config";
import { fakeAgents, outcomeOf } from "@leadstream/prospect/pipeline/testing/fake-agents";
import { fakeSources, find } from "@leadstream/prospect/pipeline/testing/fake-source";
import { startPaidProvider } from "@leadstream/prospect/pipeline/testing/paid-provider";
import { sampleProfile, testSecret, testToken } from "@leadstream/prospect/pipeline/testing/sample";
import {
  killProcess,
  startWorkerProcess,
} from "@leadstream/prospect/pipeline/testing/start-worker";
import { startProspect } from "@leadstream/prospect/service";
import { createLog } from "@leadstream/runtime/log";
import type { Figure } from "./figure.ts";

export async function run(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "leadstream-bench-"));
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    const free = fakeAgents().agents;
    const throughput = await timed(postgres.url, {
      agents: free,
      leads: 200,
      concurrency: 8,
      rounds: 5,
    });
    const steps = await timed(postgres.url, { agents: free, leads: 40, concurrency: 1, rounds: 5 });
    const slow = fakeAgents(
      Object.fromEntries(
        cards.map(({ name }) => [name, () => wait(800).then(() => outcomeOf(name))]),
      ),
    ).agents;
    const [waves] = await timed(postgres.url, {
      agents: slow,
      leads: 96,
      concurrency: 16,
      rounds: 1,
    });
    const ideal = 6 * criticalPath() * 800;
    const resumed = (await timeKills(postgres.url)).toSorted((a, b) => a - b);
    return [
      {
        name: "leads through fourteen agents at no cost",
        unit: "leads/s",
        value: median(throughput.map((ms) => (200 / ms) * 1000)),
        target: ">= 40",
      },
      {
        name: "pipeline overhead per agent step",
        unit: "ms",
        value: median(steps.map((ms) => ms / (40 * cards.length))),
        target: "< 4",
        note: "one lead at a time: commit, events, queue",
      },
      {
        name: "96 leads at 800 ms a call, 16 at once",
        unit: "x ideal",
        value: (waves ?? 0) / ideal,
        target: "<= 1.3",
        note: `ideal ${ideal / 1000} s: six waves of the critical path`,
      },
      {
        name: "a killed worker's lead resumes elsewhere, at worst",
        unit: "s",
        value: (resumed.at(-1) ?? Number.NaN) / 1000,
        target: "<= 2",
        note: `median ${(median(resumed) / 1000).toFixed(2)} s of ${resumed.length} kills inside agents, each worker a process of its own`,
      },
    ];
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Milliseconds from the start of a job to its last event, round by round; the first warms up and does not count. */
async function timed(
  url: string,
  options: { agents: readonly Agent[]; leads: number; concurrency: number; rounds: number },
): Promise<number[]> {
  const sources = fakeSources(
    Array.from({ length: options.leads }, (_, i) => find(`Company ${i}`)),
  );
  const service = await startProspect({
    config: configFor(url, options.concurrency),
    log: createLog("error", "bench"),
    parts: { agents: options.agents, sources },
  });
  try {
    const times: number[] = [];
    const rounds = options.rounds === 1 ? 1 : options.rounds + 1;
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      await runJob(service.address, options.leads);
      times.push(performance.now() - started);
    }
    return rounds === 1 ? times : times.slice(1);
  } finally {
    await service.stop();
  }
}

const killedInside: readonly AgentName[] = [
  "website_research",
  "lead_analysis",
  "lead_qualification",
  "strategy_generation",
  "personalized_message",
  "internal_briefing",
];

/** Milliseconds from the kill of the process that works on a lead to the call that another one makes for it. */
async function timeKills(databaseUrl: string): Promise<number[]> {
  const provider = await startPaidProvider(["One"]);
  const front = await startProspect({
    config: configFor(databaseUrl, 1),
    log: createLog("error", "bench"),
    roles: { http: true, worker: false, delivery: false },
    parts: { agents: fakeAgents().agents, sources: fakeSources([]) },
  });
  const workers: ChildProcess[] = [];
  const hire = async () =>
    workers.push(await startWorkerProcess({ databaseUrl, providerUrl: provider.url, leads: 1 }));
  try {
    await Promise.all([hire(), hire()]);
    const times: number[] = [];
    for (const agent of [...killedInside, ...killedInside]) {
      const from = provider.calls.length;
      const release = provider.hold(agent);
      const job = runJob(front.address, 1);
      const { pid } = await provider.call((call) => call.agent === agent, from);
      const victim = workers.find((worker) => worker.pid === pid);
      if (victim === undefined) throw new Error("A worker asked that is none of ours.");
      const asked = provider.calls.length;
      const killedAt = performance.now();
      victim.kill("SIGKILL");
      const { at } = await provider.call((call) => call.agent === agent, asked);
      times.push(at - killedAt);
      release();
      expectOneBill(await job);
      await Promise.all([killProcess(victim), hire()]);
    }
    return times;
  } finally {
    for (const worker of workers) await killProcess(worker);
    await front.stop();
    await provider.stop();
  }
}

/** Each agent of the one lead has ended once, whatever was begun twice. */
function expectOneBill(log: string): void {
  const ends = log.match(/"event_type":"agent_end"/g)?.length ?? 0;
  if (ends !== cards.length) throw new Error(`${ends} agents ended instead of ${cards.length}.`);
}

/** Starts a job and answers its whole log. */
async function runJob(address: string, leads: number): Promise<string> {
  const asked: Partial<StartProspecting> = {
    business_context: sampleProfile,
    user_id: "bench",
    source: "directory",
    max_leads: leads,
  };
  const response = await fetch(`${address}/api/v2/execute_streaming_prospect`, {
    method: "POST",
    headers: { authorization: `Bearer ${testToken}`, "content-type": "application/json" },
    body: JSON.stringify(asked),
  });
  const text = await response.text();
  if (!text.includes(`"leads_completed":${leads}`))
    throw new Error("Not all leads were completed.");
  return text;
}

function configFor(databaseUrl: string, concurrency: number) {
  return prospectConfig({
    DATABASE_URL: databaseUrl,
    PROSPECT_PORT: "0",
    PROSPECT_API_TOKEN: testToken,
    WEBHOOK_SECRET: testSecret,
    WEBAPP_WEBHOOK_ENABLED: "false",
    ENRICH_CONCURRENCY: String(concurrency),
  });
}

/** Agents on the longest chain of needs. */
function criticalPath(): number {
  const depth = (name: AgentName): number =>
    1 + Math.max(0, ...(cards.find((card) => card.name === name)?.needs ?? []).map(depth));
  return Math.max(...cards.map(({ name }) => depth(name)));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
