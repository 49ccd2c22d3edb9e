/** The receiver dies in its transaction while many small logs end: whatever it had acknowledged by then must be there. */
import { setTimeout as wait } from "node:timers/promises";
import { conclude, jobsOf, type Outcome } from "../run.ts";
import { openStage, ready } from "../stage.ts";

export async function answeredTooSoon(
  seed: number,
  options: { kills: number; withoutGuard?: string | undefined; settleWithinMs?: number },
): Promise<Outcome> {
  const stage = await openStage({ seed, withoutGuard: options.withoutGuard });
  try {
    const [webApp] = stage.webApps;
    if (webApp === undefined) throw new Error("There is no web app to kill.");
    const { options: jobs, scripts } = jobsOf(seed, 20 * options.kills, 1);
    let faults = 0;
    for (let kill = 0; kill < options.kills; kill += 1) {
      await webApp.stop();
      webApp.start({
        LEADSTREAM_FAILPOINTS: `webhook.before-commit=kill@${stage.random.between(4, 14)}`,
      });
      await ready(stage.webUrls[0] ?? "", webApp);
      const writer = stage.writer(jobs.slice(kill * 20, kill * 20 + 20), 4_000);
      writer.start();
      await Promise.race([webApp.exited(), wait(15_000)]);
      if (!webApp.running) faults += 1;
      await writer.exited();
    }
    await webApp.kill();
    webApp.start();
    // What is measured is what was kept, not how long a busy machine takes to start it again.
    await ready(stage.webUrls[0] ?? "", webApp);
    return await conclude(stage, "killed between commit and answer", seed, {
      scripts,
      browsers: [],
      faults,
      idle: faults < options.kills ? [`it died ${faults} times of ${options.kills}`] : [],
      settleWithinMs: options.settleWithinMs ?? 30_000,
    });
  } finally {
    await stage.close();
  }
}
