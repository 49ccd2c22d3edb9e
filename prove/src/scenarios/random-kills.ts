/** kill -9 of anything, every half to three seconds, under a steady stream of events. */
import { setTimeout as wait } from "node:timers/promises";
import type { Child } from "../child.ts";
import { conclude, FirstApplied, jobsOf, type Outcome } from "../run.ts";
import { openStage } from "../stage.ts";

export async function randomKills(
  seed: number,
  options: { seconds: number; eventsPerSecond: number; withoutGuard?: string | undefined },
): Promise<Outcome> {
  const stage = await openStage({ seed, direct: true, withoutGuard: options.withoutGuard });
  try {
    // A lead has some 28 events.
    const { options: jobs, scripts } = jobsOf(
      seed,
      5,
      Math.ceil((options.seconds * options.eventsPerSecond) / 28 / 5),
      { lanes: 3 },
    );
    const writer = stage.writer(jobs, options.eventsPerSecond);
    const browsers = [stage.browsers("tabs-a", 3), stage.browsers("tabs-b", 2)];
    const [webApp] = stage.webApps;
    if (webApp === undefined) throw new Error("There is no web app to kill.");
    for (const child of [...browsers, writer]) child.start();

    // Chance says in which order, and everybody has their turn.
    const each: Child[] = [webApp, webApp, stage.sender, stage.sender, writer, ...browsers];
    let next: Child[] = [];
    const firstApplied = new FirstApplied(stage);
    const until = performance.now() + options.seconds * 1000;
    let faults = 0;
    let lastFaultAt = performance.now();
    for (;;) {
      await wait(stage.random.between(500, 3000));
      if (performance.now() > until) break;
      if (next.length === 0) next = stage.random.shuffle(each);
      const victim = next.pop();
      // A writer that was through does not come back; the others always do.
      if (victim?.running !== true) continue;
      await victim.kill();
      faults += 1;
      lastFaultAt = performance.now();
      victim.start();
      if (victim === webApp || victim === stage.sender) firstApplied.restarted();
    }
    if (!writer.running) writer.start();
    return await conclude(stage, "random kills", seed, {
      scripts,
      browsers,
      faults,
      lastFaultAt,
      firstApplied,
      settleWithinMs: 60_000,
      limits: { settledMs: 5_000, firstAppliedMs: 3_000 },
      idle: [
        ...(faults === 0 ? ["nothing was killed"] : []),
        // A short run may leave one of them out.
        ...(options.seconds < 60 ? [] : [webApp, stage.sender, writer])
          .filter(({ kills }) => kills === 0)
          .map(({ name }) => `${name} was never killed`),
      ],
    });
  } finally {
    await stage.close();
  }
}
