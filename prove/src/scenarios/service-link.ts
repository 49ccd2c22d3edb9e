/** The link between the services fails in the ways that links fail. */
import { setTimeout as wait } from "node:timers/promises";
import type { LinkFault } from "../faulty-link.ts";
import { conclude, jobsOf, untilApplied, type Outcome } from "../run.ts";
import { openStage } from "../stage.ts";

export async function serviceLink(
  seed: number,
  options: { rounds: number; stallMs: number; withoutGuard?: string | undefined },
): Promise<Outcome> {
  const stage = await openStage({ seed, withoutGuard: options.withoutGuard });
  try {
    // More than the faults last; what is left then is written at full speed.
    const { options: jobs, scripts } = jobsOf(seed, 4, 120 * options.rounds);
    const writer = stage.writer(jobs, 300);
    const hurried = stage.writer(jobs, 5_000, { chunk: 40 });
    const browsers = [stage.browsers("tabs", 3)];
    for (const child of [...browsers, writer]) child.start();
    const idle: string[] = [];
    for (let round = 1; round <= options.rounds; round += 1) {
      const faults: LinkFault[] = [
        { kind: "cut" },
        { kind: "half-open" },
        { kind: "stall", ms: options.stallMs },
        { kind: "reset-mid-body", afterBytes: stage.random.between(50, 3000) },
        { kind: "lose-reply" },
        { kind: "loss", share: 0.1 },
      ];
      for (const fault of stage.random.shuffle(faults)) {
        if (!(await untilApplied(stage))) idle.push(`nothing flowed before ${fault.kind}`);
        const before = stage.link.hitsOf(fault.kind);
        stage.link.set(fault);
        await wait(fault.kind === "stall" ? fault.ms + 500 : stage.random.between(800, 1800));
        // On a busy machine little passes in a second.
        const hit = () => stage.link.hitsOf(fault.kind) > before;
        for (let tries = 0; !hit() && tries < 100; tries += 1) await wait(100);
        stage.link.set({ kind: "none" });
        if (!hit()) idle.push(`${fault.kind} of round ${round} hit nothing`);
      }
    }
    if (!writer.running) idle.push("everything was written before the last fault");
    await writer.kill();
    hurried.start();
    return await conclude(stage, "faults of the service link", seed, {
      scripts,
      browsers,
      faults: stage.link.hits,
      settleWithinMs: 60_000,
      idle,
    });
  } finally {
    await stage.close();
  }
}
