/** The receiver is away while a backlog grows; then many browsers come back at once. */
import { setTimeout as wait } from "node:timers/promises";
import { conclude, jobsOf, settle, type Outcome } from "../run.ts";
import { openStage, ready } from "../stage.ts";

export async function backlog(
  seed: number,
  options: { events: number; browsers: number },
): Promise<Outcome> {
  const stage = await openStage({ seed });
  try {
    const { options: jobs, scripts } = jobsOf(seed, 8, Math.ceil(options.events / 28 / 8));
    const total = scripts.reduce((sum, { events }) => sum + events.length, 0);
    const processes = Array.from({ length: 4 }, (_, index) =>
      stage.browsers(`tabs-${index}`, Math.ceil(options.browsers / 4)),
    );
    for (const child of processes) child.start();
    await settle(stage, [], processes, 30_000);
    const [webApp] = stage.webApps;
    await webApp?.kill();
    const writer = stage.writer(jobs, 5_000);
    writer.start();
    for (;;) {
      const [row] = await stage.query<{ sum: number }>(
        "select coalesce(sum(last_sequence), 0)::int as sum from prospect.jobs",
      );
      if ((row?.sum ?? 0) >= total) break;
      await wait(50);
    }
    const [arrived] = await stage.query("select 1 from webapp.jobs limit 1");
    const idle = arrived === undefined ? [] : ["the receiver was there while the backlog was made"];
    webApp?.start();
    if (webApp !== undefined) await ready(stage.webUrls[0] ?? "", webApp);
    return await conclude(stage, `backlog of ${total} in ${options.browsers} browsers`, seed, {
      scripts,
      browsers: processes,
      faults: 1,
      settleWithinMs: 120_000,
      limits: { settledMs: 8_000 },
      idle,
    });
  } finally {
    await stage.close();
  }
}
