/** The database's file system is full for some seconds. Needs root, to mount a small file system; says so without. */
import { execFileSync } from "node:child_process";
import { closeSync, chmodSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { cleanUpLater } from "../clean-up.ts";
import { conclude, jobsOf, untilApplied, type Outcome } from "../run.ts";
import { openStage, type Stage } from "../stage.ts";

export async function fullDisk(seed: number, options: { rounds: number }): Promise<Outcome> {
  const mount = mountSmallDisk();
  const takeAway = cleanUpLater(() => unmount(mount));
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
      const idle: string[] = [];
      for (let round = 0; round < options.rounds; round += 1) {
        if (!(await untilApplied(stage))) idle.push("nothing flowed before the disk was full");
        await wait(500);
        const filler = join(mount, "filler");
        fill(filler);
        if (await hasRoom(stage)) idle.push("the database found room on the full disk");
        await wait(stage.random.between(2500, 4500));
        rmSync(filler);
        faults += 1;
        // Without room for its log the server may have stopped itself; a restart is what an operator would do.
        await stage.restartPostgres(100);
        if (!(await untilApplied(stage))) idle.push("nothing flowed after there was room again");
      }
      return await conclude(stage, "full disk", seed, {
        scripts,
        browsers,
        faults,
        settleWithinMs: 60_000,
        idle,
      });
    } finally {
      await stage.close();
    }
  } finally {
    await takeAway();
  }
}

/** Whether this user of this machine may mount one. */
export function canMountSmallDisk(): boolean {
  try {
    unmount(mountSmallDisk());
    return true;
  } catch {
    return false;
  }
}

function mountSmallDisk(): string {
  const mount = mkdtempSync(join(tmpdir(), "leadstream-small-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=160m,mode=0755", "tmpfs", mount], {
      stdio: "pipe",
    });
    return mount;
  } catch (error) {
    rmSync(mount, { recursive: true, force: true });
    throw new Error(
      "A full disk can only be shown where a small file system may be mounted (root, and not in a locked container).",
      { cause: error },
    );
  }
}

function unmount(mount: string): void {
  execFileSync("umount", ["-l", mount]);
  rmSync(mount, { recursive: true, force: true });
}

/** Whether the database can still write a megabyte. It may refuse, or go down over its own log. */
async function hasRoom(stage: Stage): Promise<boolean> {
  try {
    await stage.query("create table public.more as select generate_series(1, 40000)");
    await stage.query("drop table public.more");
    return true;
  } catch {
    return false;
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
