import { createHash } from "node:crypto";
import { lchownSync, lstatSync, mkdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { PostgresTrouble } from "./trouble.ts";

/** PostgreSQL refuses root, so as root it runs as `nobody`: the one unprivileged user every system has. */
const unprivileged = { uid: 65_534, gid: 65_534 };

export interface Place {
  /** Folder of the cluster's data. */
  data: string;
  /** Private folder of the socket; short, since a socket's path must stay under 107 bytes. */
  socket: string;
  /** Where a copy of the binaries goes when the package's own cannot be entered; undefined: not needed. */
  cache: string | undefined;
  runAs: { uid: number; gid: number } | undefined;
}

/**
 * Decides where the cluster lives. Normally below `dataDir`. As root, when the unprivileged user may not enter
 * that path (a checkout in root's home), the data goes to the system's state folder instead.
 */
export function choosePlace(dataDir: string, binariesFolder: string): Place {
  const root = process.getuid?.() === 0;
  const home = resolve(dataDir);
  const key = createHash("sha256").update(home).digest("hex").slice(0, 12);
  const runAs = root ? unprivileged : undefined;
  const reachable = !root || mayEnter(home);
  const data = reachable ? join(home, "postgres") : join("/var/lib/leadstream", key, "postgres");
  const cache = root && !mayEnter(binariesFolder) ? "/var/cache/leadstream" : undefined;
  return { data, socket: join(root ? "/run" : tmpdir(), `leadstream-${key}`), cache, runAs };
}

/** Whether every folder on the way lets any user pass. A folder that does not exist yet will be made so. */
function mayEnter(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    try {
      if ((statSync(at).mode & 0o001) === 0) return false;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
    if (dirname(at) === at) return true;
  }
}

/** Makes a folder that only the database's user may enter, and refuses one that somebody else owns. */
export function makePrivateFolder(folder: string, runAs: Place["runAs"]): void {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const me = process.getuid?.();
  // Made just now, or by another start of ours that did not come to hand it over yet, or ended before it could.
  if (runAs && isFolderOf(folder, me)) lchownSync(folder, runAs.uid, runAs.gid);
  const owner = runAs?.uid ?? me;
  if (!isFolderOf(folder, owner))
    throw new PostgresTrouble(
      `${folder} belongs to another user. Remove it, or set DATA_DIR to another folder.`,
    );
}

/** A link to a folder is none. Where users have no numbers, any folder is everybody's. */
function isFolderOf(path: string, owner: number | undefined): boolean {
  const found = lstatSync(path);
  return found.isDirectory() && (owner === undefined || found.uid === owner);
}
