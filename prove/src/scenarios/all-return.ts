/** The web process dies under many browsers, and all of them come back at once. */
import { conclude, jobsOf, settle, type Outcome } from "../run.ts";
import { openStage, ready } from "../stage.ts";

export async function allReturn(seed: number, options: { browsers: number }): Promise<Outcome> {
  const stage = await openStage({ seed });
  try {
    const { options: jobs, scripts } = jobsOf(seed, 2, 20);
    const processes = Array.from({ length: 5 }, (_, index) =>
      stage.browsers(`tabs-${index}`, Math.ceil(options.browsers / 5)),
    );
    const writer = stage.writer(jobs, 500);
    for (const child of [...processes, writer]) child.start();
    if ((await settle(stage, scripts, processes, 300_000)) === null)
      throw new Error("The browsers never settled before the restart.");
    const [webApp] = stage.webApps;
    if (webApp === undefined) throw new Error("There is no web app to kill.");
    await webApp.kill();
    // News that waits for all of them, so that being current means having come back.
    const more = jobsOf(seed + 500, 1, 5);
    const second = stage.writer(more.options, 500);
    second.start();
    await second.exited();
    webApp.start();
    await ready(stage.webUrls[0] ?? "", webApp);
    const lastFaultAt = performance.now();
    const outcome = await conclude(stage, `${options.browsers} browsers return`, seed, {
      scripts: [...scripts, ...more.scripts],
      browsers: processes,
      faults: 1,
      lastFaultAt,
      settleWithinMs: 60_000,
      limits: { settledMs: 10_000 },
    });
    if (outcome.clients < options.browsers)
      outcome.idle.push(`only ${outcome.clients} browsers were asked`);
    return outcome;
  } finally {
    await stage.close();
  }
}
