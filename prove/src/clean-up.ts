import { constants } from "node:os";

const due = new Set<() => Promise<void> | void>();

/** Something that must not outlive a run. The answer takes it away, once, and forgets it. */
export function cleanUpLater(work: () => Promise<void> | void): () => Promise<void> {
  due.add(work);
  return async () => {
    if (due.delete(work)) await work();
  };
}

/** Whoever is told to stop takes away what was opened, the newest first: the database's server would live on for ever. */
export function cleanUpOnSignals(): void {
  const end = async (signal: "SIGINT" | "SIGTERM" | "SIGHUP") => {
    for (const work of [...due].toReversed()) {
      due.delete(work);
      try {
        await work();
      } catch (error) {
        process.stderr.write(`Could not clean up: ${String(error)}\n`);
      }
    }
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => void end(signal));
}
