/** The link between the services fails in the ways that links fail. */
import { setTimeout as wait } from "node:timers/promises";
import type { LinkFault } from "../faulty-link.ts";
import { conclude, jobsOf, type Outcome } from "../run.ts";
import { openStage } from "../stage.ts";

export async function serviceLink(
  seed: number,
  options: { rounds: number; withoutGuard?: string | undefined },
): Promise<Outcome> {
  const stage = await openStage({ seed, withoutGuard: options.withoutGuard });
  try {
    const { options: jobs, scripts } = jobsOf(seed, 4, 30 * options.rounds);
    const writer = stage.writer(jobs, 300);
    const browsers = [stage.browsers("tabs", 3)];
    for (const child of [...browsers, writer]) child.start();
    for (let round = 0; round < options.rounds; round += 1) {
      const faults: LinkFault[] = [
        { kind: "cut" },
        { kind: "half-open" },
        { kind: "stall", ms: options.rounds > 1 ? 5000 : 1500 },
        { kind: "reset-mid-body", afterBytes: stage.random.between(50, 3000) },
        { kind: "lose-reply" },
        { kind: "loss", share: 0.1 },
      ];
      for (const fault of stage.random.shuffle(faults)) {
        stage.link.set(fault);
        await wait(fault.kind === "stall" ? fault.ms + 500 : stage.random.between(800, 1800));
        stage.link.set({ kind: "none" });
        await wait(stage.random.between(100, 500));
      }
    }
    return await conclude(stage, "faults of the service link", seed, {
      scripts,
      browsers,
      faults: stage.link.hits,
      settleWithinMs: 60_000,
    });
  } finally {
    await stage.close();
  }
}
