/** The browser's link: clean close, half-open, cut before the first event, a long sleep, a restarted server, another process. */
import { setTimeout as wait } from "node:timers/promises";
import { openFaultyLink } from "../faulty-link.ts";
import { seeded } from "../random.ts";
import { conclude, jobsOf, type Outcome } from "../run.ts";
import { openStage } from "../stage.ts";

export async function browserLink(
  seed: number,
  options: { rounds: number; withoutGuard?: string | undefined },
): Promise<Outcome> {
  const stage = await openStage({ seed, moreWebApps: 1, withoutGuard: options.withoutGuard });
  const links = await Promise.all(
    stage.webUrls.map((url, index) =>
      openFaultyLink({ host: "127.0.0.1", port: Number(new URL(url).port) }, seeded(seed + index)),
    ),
  );
  try {
    const { options: jobs, scripts } = jobsOf(seed, 4, 30 + 25 * options.rounds);
    const writer = stage.writer(jobs, 300);
    const browsers = links.map((link, index) =>
      stage.browsers(`tabs-${index}`, 3, { url: `http://127.0.0.1:${link.port}` }),
    );
    // Cut before the first event: the first connection never gets through.
    for (const link of links) link.set({ kind: "cut" });
    for (const child of [...browsers, writer]) child.start();
    await wait(1500);
    for (const link of links) link.set({ kind: "none" });
    let faults = 0;
    for (let round = 0; round < options.rounds; round += 1) {
      for (const link of links) {
        for (const fault of stage.random.shuffle([
          { kind: "cut" },
          { kind: "half-open" },
          { kind: "stall", ms: 1000 },
          { kind: "loss", share: 0.1 },
        ] as const)) {
          link.set(fault);
          await wait(stage.random.between(400, 1200));
          link.set({ kind: "none" });
          await wait(stage.random.between(100, 600));
        }
      }
      // Asleep: the process stands still while the world goes on, and the server cuts what does not answer.
      const [sleeper] = browsers;
      sleeper?.signal("SIGSTOP");
      await wait(2500);
      sleeper?.signal("SIGCONT");
      const webApp = stage.random.pick(stage.webApps);
      await webApp.kill();
      webApp.start();
      faults += 2;
      await wait(1000);
    }
    faults += links.reduce((sum, link) => sum + link.hits, 0);
    return await conclude(stage, "faults of the browser link", seed, {
      scripts,
      browsers,
      faults,
      settleWithinMs: 60_000,
    });
  } finally {
    for (const link of links) await link.close();
    await stage.close();
  }
}
