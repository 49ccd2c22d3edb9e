/** Three times more than can be shown, nine tenths of it progress: progress may be merged, nothing else, and nothing else may be late. */
import { setTimeout as wait } from "node:timers/promises";
import type { Child } from "../child.ts";
import { quantile, transitionLatencies } from "../latencies.ts";
import { conclude, jobsOf, type Outcome } from "../run.ts";
import { openStage } from "../stage.ts";

/** What a process may hold more at the end than when it had warmed up. */
const growthLimit = 8 * 1024 * 1024;

export async function overload(
  seed: number,
  options: { seconds: number; eventsPerSecond: number; browsers: number },
): Promise<Outcome> {
  const stage = await openStage({ seed, measured: true });
  try {
    // Nine in ten events are progress: an attempt of five agents has some 18 of its own, and 32 lines for each agent.
    const progressPerAgent = 32;
    const eventsOfLead = 18 + 5 * progressPerAgent;
    const { options: jobs, scripts } = jobsOf(
      seed,
      8,
      Math.ceil((options.seconds * options.eventsPerSecond) / eventsOfLead / 8),
      { progressPerAgent },
    );
    const total = scripts.reduce((sum, { events }) => sum + events.length, 0);
    const writer = stage.writer(jobs, options.eventsPerSecond, { chunk: 40 });
    const browsers = Array.from({ length: 2 }, (_, index) =>
      stage.browsers(`tabs-${index}`, options.browsers / 2),
    );
    for (const child of [...browsers, writer]) child.start();
    const began = performance.now();
    const services = [...stage.webApps, stage.sender];
    const memory = services.map((child) => watchMemory(child, (options.seconds * 1000) / 40));
    await writer.exited();
    const rate = (total * 1000) / (performance.now() - began);
    const growths = await Promise.all(memory.map((watch) => watch.growth()));

    const outcome = await conclude(stage, `overload, ${Math.round(rate)} events/s`, seed, {
      scripts,
      browsers,
      faults: 0,
      settleWithinMs: options.seconds * 3000 + 60_000,
    });
    const latencies = await transitionLatencies(stage, browsers, 0);
    const p99Ms = quantile(latencies, 0.99);
    if (latencies.length === 0) outcome.idle.push("no transition was timed");
    if (p99Ms > 2000)
      outcome.late.push(`transitions took ${Math.round(p99Ms)} ms at the 99th percentile`);
    if (rate < options.eventsPerSecond * 0.9)
      outcome.late.push(
        `${Math.round(rate)} events/s were written, ${options.eventsPerSecond} were wanted`,
      );
    const [inbox] = await stage.query<{ rows: number }>(
      "select count(*)::int as rows from webapp.inbox",
    );
    if (inbox?.rows === total)
      outcome.late.push("nothing was merged: this machine was not overloaded");
    for (const [index, growth] of growths.entries())
      if (growth > growthLimit)
        outcome.late.push(`${services[index]?.name ?? ""} grew by ${megabytes(growth)}`);
    outcome.notes = [
      `transitions: p99 ${Math.round(p99Ms)} ms of ${latencies.length}`,
      `${total - (inbox?.rows ?? 0)} of ${total} events merged on the way`,
      ...growths.map((growth, index) => `${services[index]?.name ?? ""} ${megabytes(growth)}`),
    ];
    return outcome;
  } finally {
    await stage.close();
  }
}

/** From the second quarter, when caches are full, to the last: the medians of what was held. */
function watchMemory(child: Child, everyMs: number): { growth(): Promise<number> } {
  const samples: number[] = [];
  const ended = new AbortController();
  const watching = (async () => {
    while (!ended.signal.aborted) {
      samples.push(await child.heldBytes());
      await wait(everyMs);
    }
  })();
  return {
    async growth() {
      ended.abort();
      await watching;
      const quarter = Math.floor(samples.length / 4);
      return (
        quantile(samples.slice(-quarter), 0.5) - quantile(samples.slice(quarter, 2 * quarter), 0.5)
      );
    },
  };
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
