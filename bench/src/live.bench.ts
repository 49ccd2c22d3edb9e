/**
 * From the commit in prospect's log to the board of fifty browsers: writer, sender, web app and browsers as processes on
 * this machine, real PostgreSQL with fsync. The writer stamps each event at its commit; a browser notes when it applied
 * the revision that carries it.
 */
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { BrowsersMessage } from "../../prove/src/browsers.ts";
import type { Child } from "../../prove/src/child.ts";
import { transitionLatencies } from "../../prove/src/latencies.ts";
import { jobsOf, settle } from "../../prove/src/run.ts";
import type { JobScript } from "../../prove/src/script.ts";
import { openStage, ready, type Stage } from "../../prove/src/stage.ts";
import { median, quantile, type Figure } from "./figure.ts";

const browsersInAll = 50;
const seconds = 20;

export async function run(): Promise<Figure[]> {
  const figures: Figure[] = [];
  figures.push(...(await ingest()));
  const alone = await atRate(500, 0);
  const shown = await atRate(500, browsersInAll);
  figures.push(...latencyFigures(500, shown, "<= 50", "<= 250"), {
    name: "CPU of the web app for each event and browser",
    unit: "µs",
    value: ((shown.cpuMs - alone.cpuMs) / browsersInAll) * 1000,
    target: "<= 20",
    note: `${alone.cpuMs.toFixed(2)} ms an event without a browser, ${shown.cpuMs.toFixed(2)} ms with ${browsersInAll}; 500 events/s`,
  });
  figures.push(...latencyFigures(1000, await atRate(1000, browsersInAll), "", "<= 400"));
  figures.push(...(await catchUp()));
  figures.push(...(await backlogOf10k()));
  return figures;
}

interface AtRate {
  latencies: number[];
  events: number;
  settled: boolean;
  /** Of the web app, for each event. */
  cpuMs: number;
}

async function atRate(eventsPerSecond: number, browserCount: number): Promise<AtRate> {
  const stage = await openStage({ seed: eventsPerSecond });
  try {
    const processes = browserCount === 0 ? [] : openBrowsers(stage, browserCount);
    await settle(stage, [], processes, 60_000);
    const [webApp] = stage.webApps;
    const cpuBefore = cpuSeconds(webApp);
    const { options, scripts } = jobsOf(
      eventsPerSecond,
      8,
      Math.ceil((seconds * eventsPerSecond) / 28 / 8),
    );
    const events = countEvents(scripts);
    const began = Date.now();
    stage.writer(options, eventsPerSecond).start();
    const settled = await settle(stage, scripts, processes, 180_000);
    const cpuMs = ((cpuSeconds(webApp) - cpuBefore) * 1000) / events;
    // The first two seconds warm up.
    const latencies = await transitionLatencies(stage, processes, began + 2000);
    return { latencies, events, settled: settled !== null, cpuMs };
  } finally {
    await stage.close();
  }
}

function latencyFigures(
  eventsPerSecond: number,
  { latencies, events, settled }: AtRate,
  p50Target: string,
  p99Target: string,
): Figure[] {
  const label = `${eventsPerSecond} events/s to ${browsersInAll} browsers: commit to applied`;
  const note = `${latencies.length} observations of ${events} events${settled ? "" : "; did not settle"}`;
  return [
    {
      name: `${label}, p50`,
      unit: "ms",
      value: quantile(latencies, 0.5),
      target: p50Target,
      note,
    },
    {
      name: `${label}, p99`,
      unit: "ms",
      value: quantile(latencies, 0.99),
      target: p99Target,
      note,
    },
  ];
}

/** A long backlog through sender and receiver, with the lifecycle and the feed: nobody watches. */
async function ingest(): Promise<Figure[]> {
  const stage = await openStage({ seed: 7 });
  try {
    const [webApp] = stage.webApps;
    if (webApp === undefined) throw new Error("There is no web app.");
    await webApp.kill();
    const { options, scripts } = jobsOf(7, 8, Math.ceil(40_000 / 28 / 8));
    const events = countEvents(scripts);
    const writer = stage.writer(options, 10_000);
    writer.start();
    await writer.exited();
    webApp.start();
    await ready(stage.webUrls[0] ?? "", webApp);
    const cpuBefore = cpuSeconds(webApp);
    const settled = await settle(stage, scripts, [], 120_000);
    const cpu = cpuSeconds(webApp) - cpuBefore;
    return [
      {
        name: "signed, durable shipping with the lifecycle applied",
        unit: "events/s",
        value: settled === null ? Number.NaN : (events / settled) * 1000,
        target: ">= 2000",
        note: `a backlog of ${events} events of 8 jobs`,
      },
      {
        name: "CPU of the web app for each event ingested",
        unit: "ms",
        value: (cpu * 1000) / events,
        target: "<= 0.1",
        note: "in the same run",
      },
    ];
  } finally {
    await stage.close();
  }
}

function countEvents(scripts: readonly JobScript[]): number {
  return scripts.reduce((sum, { events }) => sum + events.length, 0);
}

/** A browser that was away while n pieces of news were made. */
async function catchUp(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [events, target] of [
    [1_000, "<= 500"],
    [10_000, "<= 2000"],
  ] as const) {
    const stage = await openStage({ seed: events });
    try {
      const browsers = stage.browsers("tab", 1);
      browsers.start();
      await settle(stage, [], [browsers], 30_000);
      const took: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        browsers.signal("SIGSTOP");
        const { options, scripts } = jobsOf(events + round, 4, Math.ceil(events / 28 / 4));
        const before = await appliedNow(stage);
        const writer = stage.writer(options, 4_000);
        writer.start();
        const goal = before + countEvents(scripts);
        while ((await appliedNow(stage)) < goal) await wait(50);
        browsers.signal("SIGCONT");
        const began = performance.now();
        await atHead(stage, browsers);
        took.push(performance.now() - began);
      }
      figures.push({
        name: `catch-up of one browser after ${events} events`,
        unit: "ms",
        value: median(took),
        target,
        note: "the process stood still meanwhile; median of 3",
      });
    } finally {
      await stage.close();
    }
  }
  return figures;
}

async function backlogOf10k(): Promise<Figure[]> {
  const stage = await openStage({ seed: 99 });
  try {
    const processes = openBrowsers(stage, browsersInAll);
    await settle(stage, [], processes, 60_000);
    const [webApp] = stage.webApps;
    if (webApp === undefined) throw new Error("There is no web app.");
    await webApp.kill();
    const { options, scripts } = jobsOf(99, 8, Math.ceil(10_000 / 28 / 8));
    const total = countEvents(scripts);
    const writer = stage.writer(options, 6_000);
    writer.start();
    await writer.exited();
    webApp.start();
    await ready(stage.webUrls[0] ?? "", webApp);
    const settled = await settle(stage, scripts, processes, 120_000);
    return [
      {
        name: `backlog of ${total} events drained and shown in ${browsersInAll} browsers`,
        unit: "s",
        value: (settled ?? Number.NaN) / 1000,
        target: "<= 8",
        note: "from the moment the receiver is ready again",
      },
    ];
  } finally {
    await stage.close();
  }
}

function openBrowsers(stage: Stage, count: number): Child[] {
  const processes = Array.from({ length: 2 }, (_, index) =>
    stage.browsers(`tabs-${index}`, count / 2),
  );
  for (const child of processes) child.start();
  return processes;
}

async function appliedNow(stage: Stage): Promise<number> {
  const [row] = await stage.query<{ sum: number }>(
    "select coalesce(sum(applied_sequence), 0)::int as sum from webapp.jobs",
  );
  return row?.sum ?? 0;
}

const isPositions = (
  message: unknown,
): message is Extract<BrowsersMessage, { kind: "positions" }> =>
  (message as BrowsersMessage).kind === "positions";

async function atHead(stage: Stage, browsers: Child): Promise<void> {
  for (;;) {
    const [feed] = await stage.query<{ head: number }>(
      "select coalesce(max(revision), 0)::int as head from webapp.feed_heads",
    );
    const answer = await browsers.ask({ kind: "positions" }, isPositions);
    if (answer?.revisions.every((revision) => revision === feed?.head) === true) return;
    await wait(10);
  }
}

/** CPU seconds of a process so far, user and system, from /proc; NaN where there is none. */
function cpuSeconds(child: Child | undefined): number {
  try {
    const fields = readFileSync(`/proc/${child?.pid ?? 0}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}
