/** One frame in twenty vanishes between server and board, acknowledged and never seen. */
import { isReport } from "../oracle.ts";
import { conclude, jobsOf, type Outcome } from "../run.ts";
import { openStage } from "../stage.ts";

export async function lostFrames(
  seed: number,
  options: { events: number; withoutGuard?: string | undefined; settleWithinMs?: number },
): Promise<Outcome> {
  const stage = await openStage({ seed, withoutGuard: options.withoutGuard });
  try {
    const { options: jobs, scripts } = jobsOf(seed, 3, Math.ceil(options.events / 28 / 3));
    const browsers = [stage.browsers("tabs", 3, { loseFrames: 0.05 })];
    const writer = stage.writer(jobs, 300);
    for (const child of [...browsers, writer]) child.start();
    const outcome = await conclude(stage, "lost frames", seed, {
      scripts,
      browsers,
      faults: 0,
      settleWithinMs: options.settleWithinMs ?? 60_000,
    });
    const reports = await Promise.all(
      browsers.map((child) => child.ask({ kind: "report" }, isReport)),
    );
    const faults = reports
      .flatMap((report) => report?.clients ?? [])
      .reduce((sum, { lostFrames }) => sum + lostFrames, 0);
    if (faults === 0) outcome.idle.push("no frame was lost");
    return { ...outcome, faults };
  } finally {
    await stage.close();
  }
}
