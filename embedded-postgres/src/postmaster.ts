import { readFileSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The process that a cluster's `postmaster.pid` names, when it truly is a live PostgreSQL of this cluster. */
export function livePostmaster(data: string): number | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 && isPostgres(pid) ? pid : undefined;
}

/**
 * The server that still holds our socket although its data is gone, as after a kill -9 and an `rm -rf` of the folder.
 * It would find that out by itself within a minute; until then no other can start.
 */
export function postmasterWithoutData(socket: string, data: string): number | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(socket, ".s.PGSQL.5432.lock"), "utf8").split("\n");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const pid = Number(lines[0]);
  const isOurs = lines[1] === data && Number.isInteger(pid) && pid > 0;
  return isOurs && livePostmaster(data) !== pid && isPostgres(pid) ? pid : undefined;
}

/** After kill -9 or a power cut the pid file stays, and its number may belong to somebody else by now. */
export function removeStalePid(data: string): void {
  if (livePostmaster(data) === undefined) rmSync(join(data, "postmaster.pid"), { force: true });
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  if (process.platform !== "linux") return true;
  try {
    const state = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .charAt(0);
    if (state === "Z" || state === "X") return false;
    return /postgres(\s\(deleted\))?$/.test(readlinkSync(`/proc/${pid}/exe`));
  } catch {
    return false; // Gone between two looks, or not ours to inspect: not a server we could use.
  }
}
