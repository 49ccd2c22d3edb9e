import type { SourceName } from "@leadstream/contract";
import type { Log } from "@leadstream/runtime/log";
import type { Registry } from "prom-client";
import type { FastifyPluginAsync } from "fastify";
import type { Agent, AgentResults } from "./agents/agent.ts";
import { buildFinalPackage } from "./agents/final-package.ts";
import { createAgents } from "./agents/graph.ts";
import type { ProspectConfig } from "./config.ts";
import { openProspectDatabase, type ProspectDatabase } from "./db/client.ts";
import { createDeliveryMetrics } from "./delivery/metrics.ts";
import { Shipper } from "./delivery/shipper.ts";
import { startDemoWeb } from "./demo-web/server.ts";
import { harvestRuntime } from "./harvest/runtime.ts";
import type { Source } from "./harvest/source.ts";
import { createSources } from "./harvest/sources/index.ts";
import { buildApp } from "./http/app.ts";
import type { Readiness } from "./http/deps.ts";
import { openModelEngine } from "./model/open-engine.ts";
import { createRegistry } from "./http/metrics.ts";
import { LogStream } from "./journal/stream.ts";
import { hasNotify, Wakes } from "./journal/wake.ts";
import type { Context, WorkContext } from "./pipeline/context.ts";
import { Durations } from "./pipeline/durations.ts";
import { remainingSecondsOfJob, type OpenWork } from "./pipeline/job-estimate.ts";
import { createWorkMetrics } from "./pipeline/metrics.ts";
import { startWorkQueue } from "./pipeline/queue.ts";
import { StepWriter } from "./pipeline/save-steps.ts";
import { Worker } from "./pipeline/work.ts";
import { crawlSite } from "./website/crawl-site.ts";
import type { McpOptions } from "./mcp/deps.ts";
import { extractFacts } from "./website/extract-facts.ts";
import { createFetchPolitely } from "./website/fetch-politely.ts";

export interface Roles {
  http: boolean;
  worker: boolean;
  delivery: boolean;
}

/** What a test may put in the place of the real thing. */
export interface Parts {
  agents?: readonly Agent[];
  sources?: ReadonlyMap<SourceName, Source>;
  buildFinalPackage?: WorkContext["buildFinalPackage"];
  plugins?: readonly FastifyPluginAsync[];
  /** Registers more on the MCP servers, for the protocol's own test suite. */
  mcpExtension?: McpOptions["extension"];
  now?: () => Date;
  random?: () => number;
  /** Delivery alarm, in place of a minute. */
  alarmAfterMs?: number;
  /** How long agents at work may go on at a stop, in place of five seconds. */
  graceMs?: number;
}

export interface ProspectOptions {
  config: ProspectConfig;
  log: Log;
  roles?: Roles;
  parts?: Parts;
}

export interface ProspectService {
  /** Where it listens; empty for a process without the http role. */
  address: string;
  /** What /metrics shows. */
  registry: Registry;
  stop(): Promise<void>;
}

const everyRole: Roles = { http: true, worker: true, delivery: true };
const harvestsAtOnce = 4;

export async function startProspect({
  config,
  log,
  roles = everyRole,
  parts = {},
}: ProspectOptions): Promise<ProspectService> {
  const now = parts.now ?? (() => new Date());
  const stops: (() => Promise<void> | void)[] = [];
  // In the reverse order of the start: what others stand on goes last.
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const database = await openProspectDatabase({
      url: config.databaseUrl,
      max: 8,
      onIdleError: (error) => log.warn({ err: error }, "An idle database connection was lost."),
    });
    stops.push(() => database.close());
    const queue = await startWorkQueue({
      database,
      backend: config.backend,
      onError: (error) => log.warn({ err: error }, "The queue's upkeep failed and comes again."),
    });
    stops.push(() => queue.stop());
    const wakes = new Wakes({
      url: config.databaseUrl,
      notifies: hasNotify(config.backend),
      pool: database.pool,
      onError: (error) =>
        log.warn({ err: error }, "Wake-ups between processes are down; polls carry on."),
    });
    await wakes.start();
    stops.push(() => wakes.stop());

    const outside = await openOutside(config, roles.worker, parts, log);
    stops.push(outside.stop);
    const ctx: Context = {
      database,
      queue,
      wakes,
      log,
      now,
      sources: outside.sources,
      agents: outside.agents,
    };
    const durations = new Durations();
    const estimate = (job: OpenWork) => remainingSecondsOfJob(job, durations, config.concurrency);
    const registry = createRegistry(database);

    let worker: Worker | undefined;
    let shipper: Shipper | undefined;
    if (roles.worker) {
      const workContext: WorkContext = {
        ...ctx,
        steps: new StepWriter({ database, wakes, log, now, estimate }),
        estimate,
        metrics: createWorkMetrics(registry),
        durations,
        fetchPolitely: outside.fetchPolitely,
        delivers: config.webhook.enabled,
        receiverLevel: () => shipper?.receiverLevel ?? 0,
        buildFinalPackage:
          parts.buildFinalPackage ?? ((results: AgentResults) => buildFinalPackage(results)),
      };
      worker = new Worker(workContext, {
        url: config.databaseUrl,
        backend: config.backend,
        leads: config.concurrency,
        harvests: harvestsAtOnce,
        graceMs: parts.graceMs ?? 5000,
      });
      const started = worker;
      await started.start();
      stops.push(() => started.stop());
    } else await durations.load(database.pool);

    if (roles.delivery && config.webhook.enabled) {
      shipper = new Shipper({
        database,
        backend: config.backend,
        wakes,
        log,
        now,
        url: config.webhook.url,
        secrets: config.webhook.secrets,
        metrics: createDeliveryMetrics(registry),
        ...(parts.random === undefined ? {} : { random: parts.random }),
        ...(parts.alarmAfterMs === undefined ? {} : { alarmAfterMs: parts.alarmAfterMs }),
      });
      const started = shipper;
      started.start();
      stops.push(() => started.stop());
    }
    if (!roles.http) return { address: "", registry, stop };

    const stream = new LogStream({
      pool: database.pool,
      wakes,
      onError: (error) =>
        log.warn({ err: error }, "The log could not be read; the poll comes again."),
    });
    const closing = new AbortController();
    const app = await buildApp({
      ctx,
      stream,
      durations,
      concurrency: config.concurrency,
      apiTokens: config.apiTokens,
      registry,
      readiness: () => readiness(database),
      shipper,
      log,
      plugins: parts.plugins ?? [],
      mcp: { ...config.mcp, extension: parts.mcpExtension },
      closing: closing.signal,
    });
    const address = await app.listen({ host: config.host, port: config.port });
    stops.push(async () => {
      closing.abort();
      stream.stop();
      await app.close();
    });
    return { address, registry, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The doors to the outside: the web, the sources, the model, and the agents that use them. */
async function openOutside(config: ProspectConfig, works: boolean, parts: Parts, log: Log) {
  const engine = await openModelEngine(
    { model: config.model, baseUrl: config.modelBaseUrl, apiKey: config.modelApiKey },
    {
      onDown: (failure) =>
        log.error(
          { failure },
          "The model's provider refuses every call; jobs that need it are paused.",
        ),
      onUp: () => log.info("The model's provider answers again."),
    },
  );
  const demoWeb = works && parts.sources === undefined ? await startDemoWeb() : undefined;
  const fetchPolitely = createFetchPolitely({
    allowHosts: config.crawl.allowHosts,
    proxyUrl: config.crawl.proxyUrl,
    delayMs: config.crawl.delayMs,
    ...(demoWeb === undefined ? {} : { resolveOverrides: demoWeb.resolveOverrides }),
  });
  return {
    fetchPolitely,
    sources: parts.sources ?? (await openSources(config)),
    agents:
      parts.agents ??
      createAgents({
        crawlSite,
        extractFacts,
        fetchPolitely,
        maxPages: config.crawl.maxPages,
        model: engine?.askModel,
      }),
    stop: async () => demoWeb?.stop(),
  };
}

/** The sources, worked by the job itself or by an agent of the optional runtime. The SDK is loaded only where it is used. */
async function openSources(config: ProspectConfig): Promise<ReadonlyMap<SourceName, Source>> {
  const sources = createSources({ allowHosts: config.crawl.allowHosts, ...config.search });
  if (config.agentRuntime === "core") return sources;
  const { chooseModel } = await import("./model/provider.ts");
  const model =
    config.model === undefined
      ? undefined
      : chooseModel({
          model: config.model,
          baseUrl: config.modelBaseUrl,
          apiKey: config.modelApiKey,
        }).model;
  return harvestRuntime(config.agentRuntime, sources, { model });
}

/** A receiver that is away is an alarm, not a reason to take no more work: events wait in the log. */
async function readiness(database: ProspectDatabase): Promise<Readiness> {
  try {
    await database.pool.query("select 1");
    return { database: true };
  } catch {
    return { database: "The database does not answer." }; // why stands in the log of whoever needed it
  }
}
