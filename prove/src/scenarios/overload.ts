/** Three times more than can be shown, nine tenths of it progress: progress may be merged, nothing else, and nothing else may be late. */
import { conclude, jobsOf, type Outcome } from "../run.ts";
import { openStage } from "../stage.ts";
import { transitionLatencies } from "../latencies.ts";

export async function overload(
  seed: number,
  options: { seconds: number; eventsPerSecond: number; browsers: number },
): Promise<Outcome & { p99Ms: number }> {
  const stage = await openStage({ seed });
  try {
    // Nine in ten events are progress: an attempt of five agents has some 18 of its own, and 32 lines for each agent.
    const progressPerAgent = 32;
    const eventsOfLead = 18 + 5 * progressPerAgent;
    const { options: jobs, scripts } = jobsOf(
      seed,
      8,
      Math.ceil((options.seconds * options.eventsPerSecond) / eventsOfLead / 8),
      progressPerAgent,
    );
    const writer = stage.writer(jobs, options.eventsPerSecond);
    const browsers = Array.from({ length: 2 }, (_, index) =>
      stage.browsers(`tabs-${index}`, options.browsers / 2),
    );
    for (const child of [...browsers, writer]) child.start();
    const outcome = await conclude(stage, `overload, ${options.eventsPerSecond} events/s`, seed, {
      scripts,
      browsers,
      faults: 0,
      settleWithinMs: options.seconds * 3000 + 60_000,
    });
    const latencies = await transitionLatencies(stage, browsers, 0);
    const p99Ms =
      latencies.toSorted((a, b) => a - b)[Math.floor(latencies.length * 0.99)] ?? Number.NaN;
    if (!(p99Ms < 2000))
      outcome.breaches.push(`transitions took ${Math.round(p99Ms)} ms at the 99th percentile`);
    return { ...outcome, p99Ms };
  } finally {
    await stage.close();
  }
}
