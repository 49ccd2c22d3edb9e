/**
 * A worker in a process of its own, for tests that kill it. Its agents ask a provider (the test's own server) before
 * they answer, so that every call is counted outside of what is killed. Arguments: database URL, provider address,
 * leads at once.
 */
import { createLog } from "@leadstream/runtime/log";
import { Registry } from "prom-client";
import type { Agent, AgentCard, AgentResults } from "../../agents/agent.ts";
import { buildFinalPackage } from "../../agents/final-package.ts";
import { openProspectDatabase } from "../../db/client.ts";
import { Wakes } from "../../journal/wake.ts";
import { Durations } from "../durations.ts";
import { createWorkMetrics } from "../metrics.ts";
import { startWorkQueue } from "../queue.ts";
import { StepWriter } from "../save-steps.ts";
import { Worker } from "../work.ts";
import { fakeSources, find } from "./fake-source.ts";

const [databaseUrl = "", provider = "", leads = "1"] = process.argv.slice(2);
const log = createLog(process.env["TEST_LOG_LEVEL"] ?? "silent", "worker-process");
const onError = (error: Error) => log.warn({ err: error });

interface Graph {
  cards: AgentCard[];
  results: AgentResults;
  companies: string[];
}
const { cards, results, companies } = (await (await fetch(`${provider}/graph`)).json()) as Graph;
const agents = cards.map((card): Agent => ({
  ...card,
  run: async (input) => {
    const asked = await fetch(
      `${provider}/call?company=${encodeURIComponent(input.lead.company_name)}&agent=${card.name}&pid=${process.pid}`,
      { signal: input.signal },
    );
    if (!asked.ok) throw new Error(`The provider answered ${asked.status}`);
    const usage = {
      provider: "fake",
      model: "fake",
      input_tokens: 10,
      output_tokens: 1,
      cost_usd: 0.01,
    };
    return { output: results[card.name], method: "llm", usage };
  },
}));

const database = await openProspectDatabase({ url: databaseUrl, max: 6, onIdleError: onError });
const queue = await startWorkQueue({ database, backend: "postgres", onError });
const wakes = new Wakes({ url: databaseUrl, pool: database.pool, onError });
await wakes.start();
const now = () => new Date();
const worker = new Worker(
  {
    database,
    queue,
    wakes,
    log,
    now,
    agents,
    sources: fakeSources(companies.map((name) => find(name))),
    steps: new StepWriter({ database, wakes, log, now, estimate: () => null }),
    estimate: () => null,
    metrics: createWorkMetrics(new Registry()),
    durations: new Durations(),
    delivers: false,
    receiverLevel: () => 0,
    fetchPolitely: () => Promise.reject(new Error("This worker visits nobody.")),
    buildFinalPackage,
  },
  { url: databaseUrl, backend: "postgres", leads: Number(leads), harvests: 1, graceMs: 1000 },
);
await worker.start();
process.stdout.write("ready\n");
