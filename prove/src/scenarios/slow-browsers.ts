/**
 * A frozen tab and five slow ones among fifty: the server holds no more for them, and the others notice nothing. Both
 * halves have the same traffic to as many sockets; in the first all fifty keep up.
 */
import { setTimeout as wait } from "node:timers/promises";
import type { Child } from "../child.ts";
import { quantile, transitionLatencies } from "../latencies.ts";
import { isReport } from "../oracle.ts";
import { conclude, jobsOf, settle, type Outcome } from "../run.ts";
import type { JobScript } from "../script.ts";
import { openStage } from "../stage.ts";

const growthLimit = 5 * 1024 * 1024;
const slowerLimit = 1.2;

export async function slowBrowsers(
  seed: number,
  options: { seconds: number; eventsPerSecond: number; browsers: number },
): Promise<Outcome> {
  const stage = await openStage({ seed, measured: true });
  const [webApp] = stage.webApps;
  try {
    if (webApp === undefined) throw new Error("There is no web app.");
    const scripts: JobScript[] = [];
    const half = async (number: number, during: () => Promise<void>) => {
      const leads = Math.ceil((options.seconds * options.eventsPerSecond) / 28 / 4);
      const made = jobsOf(seed * 10 + number, 4, leads);
      scripts.push(...made.scripts);
      const afterMs = Date.now();
      const writer = stage.writer(made.options, options.eventsPerSecond);
      writer.start();
      const held: number[] = [];
      const measuring = (async () => {
        // Often enough within the fifteen seconds for which a frozen tab is kept.
        await wait(options.seconds * 300);
        while (writer.running) {
          held.push(await webApp.heldBytes());
          await wait(1_500);
        }
      })();
      await during();
      await writer.exited();
      const untilMs = Date.now();
      await measuring;
      return { held: quantile(held, 0.5), most: Math.max(...held), afterMs, untilMs };
    };

    const quick = [0, 1].map((index) =>
      stage.browsers(`quick-${index}`, (options.browsers - 6) / 2),
    );
    const others = stage.browsers("others", 6);
    for (const child of [...quick, others]) child.start();
    // The caches fill before anything is measured.
    await half(0, async () => undefined);
    const calm = await half(1, async () => undefined);
    await settle(stage, scripts, [...quick, others], 30_000);
    await others.kill();

    const slow = stage.browsers("slow", 5, { slowByMs: 2_500 });
    const frozen = stage.browsers("frozen", 1);
    for (const child of [slow, frozen]) child.start();
    await settle(stage, scripts, [...quick, slow, frozen], 30_000);
    const troubled = await half(2, async () => {
      await wait(1_000);
      frozen.signal("SIGSTOP");
      await wait(options.seconds * 700);
    });
    frozen.signal("SIGCONT");
    const outcome = await conclude(stage, "a frozen and five slow tabs of fifty", seed, {
      scripts,
      browsers: [...quick, slow, frozen],
      faults: 6,
      settleWithinMs: 60_000,
    });
    if ((await merged(slow)) === 0) outcome.late.push("no tab was slow enough to lag behind");

    const p99 = async ({ afterMs, untilMs }: { afterMs: number; untilMs: number }) =>
      quantile(await transitionLatencies(stage, quick, afterMs, untilMs), 0.99);
    const [before, after] = [await p99(calm), await p99(troubled)];
    if (!(before > 0) || !(after > 0)) outcome.idle.push("no transition was timed");
    if (after > before * slowerLimit)
      outcome.late.push(`the others' p99 went from ${before} to ${after} ms`);
    const growth = troubled.held - calm.held;
    if (growth > growthLimit)
      outcome.late.push(`the web app held ${megabytes(growth)} more for six tabs`);
    outcome.notes = [
      `p99 of the others ${before} → ${after} ms`,
      `held ${megabytes(calm.held)} → ${megabytes(troubled.held)}, at most ${megabytes(troubled.most)}`,
    ];
    return outcome;
  } finally {
    await stage.close();
  }
}

/** Revisions that a newer one stood for, since the last snapshots of the clients. */
async function merged(tabs: Child): Promise<number> {
  const report = await tabs.ask({ kind: "report" }, isReport);
  let passedOver = 0;
  for (const { notes } of report?.clients ?? []) {
    let at: number | null = null;
    for (const note of notes) {
      if ("snapshot" in note) at = note.snapshot;
      else
        for (const revision of note.applied) {
          if (at !== null) passedOver += Math.max(0, revision - at - 1);
          at = revision;
        }
    }
  }
  return passedOver;
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
