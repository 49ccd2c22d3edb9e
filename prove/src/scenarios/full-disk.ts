/** The database's file system is full for some seconds. Needs root, to mount a small file system; says so without. */
import { execFileSync } from "node:child_process";
import { closeSync, chmodSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { conclude, jobsOf, type Outcome } from "../run.ts";
import { openStage } from "../stage.ts";

export async function fullDisk(seed: number, options: { rounds: number }): Promise<Outcome> {
  const mount = mkdtempSync(join(tmpdir(), "leadstream-small-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=160m,mode=0755", "tmpfs", mount], {
      stdio: "pipe",
    });
  } catch (error) {
    rmSync(mount, { recursive: true, force: true });
    throw new Error(
      "A full disk can only be shown where a small file system may be mounted (root, and not in a locked container).",
      { cause: error },
    );
  }
  try {
    const dataDir = join(mount, "data");
    execFileSync("mkdir", [dataDir]);
    chmodSync(dataDir, 0o755);
    const stage = await openStage({
      seed,
      dataDir,
      postgres: { max_wal_size: "48MB", min_wal_size: "32MB" },
    });
    try {
      const { options: jobs, scripts } = jobsOf(seed, 4, 20 + 30 * options.rounds);
      const writer = stage.writer(jobs, 300);
      const browsers = [stage.browsers("tabs", 3)];
      for (const child of [...browsers, writer]) child.start();
      let faults = 0;
      for (let round = 0; round < options.rounds; round += 1) {
        await wait(1500);
        const filler = join(mount, "filler");
        fill(filler);
        await wait(stage.random.between(2500, 4500));
        rmSync(filler);
        faults += 1;
        // Without room for its log the server may have stopped itself; a restart is what an operator would do.
        await stage.restartPostgres(100);
        await wait(1000);
      }
      return await conclude(stage, "full disk", seed, {
        scripts,
        browsers,
        faults,
        settleWithinMs: 60_000,
      });
    } finally {
      await stage.close();
    }
  } finally {
    execFileSync("umount", ["-l", mount]);
    rmSync(mount, { recursive: true, force: true });
  }
}

function fill(path: string): void {
  const file = openSync(path, "w");
  const block = Buffer.alloc(64 * 1024);
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    closeSync(file);
  }
}
