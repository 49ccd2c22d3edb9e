/** kill -9 at named points of the path, one process at a time, while events keep coming. */
import type { Child } from "../child.ts";
import { conclude, FirstApplied, jobsOf, type Outcome } from "../run.ts";
import { openStage, type Stage } from "../stage.ts";

type Role = "writer" | "sender" | "webapp" | "browsers";

const points: Record<Role, readonly string[]> = {
  writer: ["journal.before-commit", "journal.after-commit"],
  sender: ["ship.after-send", "ship.after-reply", "ship.before-cursor"],
  webapp: [
    "webhook.in-transaction",
    "webhook.before-commit",
    "webhook.after-commit",
    "webhook.before-reply",
    "feed.mid-fan-out",
  ],
  browsers: ["client.before-apply", "client.after-apply"],
};

export async function namedPoints(
  seed: number,
  options: { hits: number; withoutGuard?: string | undefined },
): Promise<Outcome> {
  const stage = await openStage({ seed, direct: true, withoutGuard: options.withoutGuard });
  try {
    const killings = stage.random.shuffle(
      Object.entries(points).flatMap(([role, names]) =>
        names.flatMap((name) =>
          Array.from({ length: options.hits }, () => ({ role: role as Role, name })),
        ),
      ),
    );
    // Slowly, so that there is something to write until the last point was hit; the rest follows at full speed.
    const { options: jobs, scripts } = jobsOf(seed, 4, 30 * options.hits + 24, {
      lanes: 3,
    });
    const writer = stage.writer(jobs, 60);
    const hurried = stage.writer(jobs, 1_000, { chunk: 40 });
    const steady = stage.browsers("steady", 3);
    const mortal = stage.browsers("mortal", 2);
    for (const child of [steady, mortal, writer]) child.start();
    const by: Record<Role, Child> = {
      writer,
      sender: stage.sender,
      webapp: stage.webApps[0] ?? stage.sender,
      browsers: mortal,
    };

    let faults = 0;
    const missed: string[] = [];
    const firstApplied = new FirstApplied(stage);
    for (const { role, name } of killings) {
      if (await killAt(stage, by[role], name)) faults += 1;
      else missed.push(name);
      if (role === "sender" || role === "webapp") firstApplied.restarted();
    }
    const lastFaultAt = performance.now();
    await writer.kill();
    hurried.start();
    return await conclude(stage, "kill at named points", seed, {
      scripts,
      browsers: [steady, mortal],
      faults,
      lastFaultAt,
      firstApplied,
      settleWithinMs: 120_000,
      limits: { settledMs: 5_000, firstAppliedMs: 3_000 },
      idle: missed.map((name) => `nothing died at ${name}, which never came by`),
    });
  } finally {
    await stage.close();
  }
}

/** Starts the process anew with the point armed, waits until it has killed itself there, and starts it plainly. */
async function killAt(stage: Stage, child: Child, name: string): Promise<boolean> {
  await child.kill();
  child.start({ LEADSTREAM_FAILPOINTS: `${name}=kill@${stage.random.between(1, 8)}` });
  const patience = new AbortController();
  const hit = await Promise.race([child.exited().then(() => true), stalled(patience.signal)]);
  patience.abort();
  if (!hit) await child.kill();
  child.start();
  return hit;
}

async function stalled(signal: AbortSignal): Promise<false> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), 15_000);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
