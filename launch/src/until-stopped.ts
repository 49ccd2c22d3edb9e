const forceAfterMs = 1_000;

/**
 * Runs `stop` once on SIGINT, SIGTERM, or SIGHUP, which a terminal sends when it is closed. Ctrl-C often arrives twice
 * at once (terminal and npm), so only a second one after a second means "now".
 */
export function onStopSignal(stop: (signal: string) => Promise<void>): void {
  let stoppingSince: number | undefined;
  const handle = (signal: string) => {
    if (stoppingSince !== undefined) {
      if (Date.now() - stoppingSince > forceAfterMs) process.exit(1);
      return;
    }
    stoppingSince = Date.now();
    stop(signal).then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(
          `Stopping failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
        );
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => handle(signal));
  // A terminal that is gone takes no more words; stopping in order goes on without them.
  for (const output of [process.stdout, process.stderr]) output.on("error", () => undefined);
}
