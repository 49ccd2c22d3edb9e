import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { copyBinaries, findBinaries, type Binaries } from "./binaries.ts";
import { choosePlace, makePrivateFolder, type Place } from "./place.ts";
import { livePostmaster, postmasterWithoutData, removeStalePid } from "./postmaster.ts";
import { PostgresTrouble } from "./trouble.ts";

export { PostgresTrouble } from "./trouble.ts";

const run = promisify(execFile);
const role = "leadstream";
const database = "leadstream";
const readyWithinMs = 60_000;

export interface EmbeddedPostgres {
  url: string;
  /** Folder of the data, for the line that tells the user where it is. */
  data: string;
  pid: number;
  /** True when a server left over from a killed run was taken over. */
  adopted: boolean;
  /** Stops the server, unless another process of the product has made it its own. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  dataDir: string;
  /** More `-c name=value` settings, such as `fsync=off` in tests. */
  settings?: Record<string, string>;
  /** initdb without fsync: for throw-away clusters. */
  throwAway?: boolean;
}

/**
 * Starts PostgreSQL on a private unix socket with its data below `dataDir`, or takes over the live server that a
 * killed run left there. Nobody but this user (and root) can reach it: no TCP port is opened.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  let binaries = findBinaries();
  if (binaries === undefined)
    throw new PostgresTrouble(
      "No PostgreSQL comes with the packages on this platform and none is installed. Install PostgreSQL 15 or newer, or set DATABASE_URL to a server of yours.",
    );
  const place = choosePlace(options.dataDir, binaries.folder);
  if (place.cache !== undefined && binaries.packaged)
    binaries = copyBinaries(binaries, place.cache);
  makePrivateFolder(place.socket, place.runAs);
  if (!existsSync(join(place.data, "PG_VERSION")))
    await initialise(binaries, place, options.throwAway ?? false);

  let pid = livePostmaster(place.data);
  const adopted = pid !== undefined;
  if (pid === undefined) {
    removeStalePid(place.data);
    const left = postmasterWithoutData(place.socket, place.data);
    if (left !== undefined) await end(left, "SIGQUIT");
    pid = await launch(binaries, place, options.settings ?? {});
  }
  const url = await whenReady(place, pid);
  const owner = await claim(url);
  return { url, data: place.data, pid, adopted, stop: () => stop(owner, pid) };
}

async function initialise(binaries: Binaries, place: Place, throwAway: boolean): Promise<void> {
  mkdirSync(dirname(place.data), { recursive: true, mode: 0o755 });
  // Into a side folder and then renamed: a start that is interrupted leaves nothing that looks like a cluster. One for
  // each process, since two may make their first start at once.
  forgetDrafts(place.data);
  const draft = `${place.data}.new-${process.pid}`;
  mkdirSync(draft, { mode: 0o700 });
  if (place.runAs) chownSync(draft, place.runAs.uid, place.runAs.gid);
  await run(
    join(binaries.folder, "initdb"),
    [
      "-D",
      draft,
      "-U",
      role,
      "--auth-local=trust",
      "--auth-host=reject",
      "--encoding=UTF8",
      "--locale=C",
      ...(throwAway ? ["--no-sync"] : []),
    ],
    { ...place.runAs, cwd: "/", env: cleanEnvironment() },
  ).catch((error: Error & { stderr?: string }) => {
    const said = (error.stderr ?? error.message).trim().split("\n").slice(-3).join(" | ");
    throw new PostgresTrouble(`The database could not be set up in ${draft}: ${said}`, {
      cause: error,
    });
  });
  try {
    renameSync(draft, place.data);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // The other first start was quicker: its cluster is ours too.
    if (!existsSync(join(place.data, "PG_VERSION"))) throw error;
  }
}

/** Removes what interrupted first starts left behind. */
function forgetDrafts(data: string): void {
  const folder = dirname(data);
  const drafts = readdirSync(folder).filter((name) => name.startsWith(`${basename(data)}.new`));
  for (const name of drafts) {
    const pid = Number(name.split("-").at(-1));
    if (!(pid > 0 && isRunning(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function launch(
  binaries: Binaries,
  place: Place,
  settings: Record<string, string>,
): Promise<number> {
  const log = join(dirname(place.data), "postgres.log");
  const all: Record<string, string> = {
    listen_addresses: "",
    unix_socket_permissions: "0700",
    shared_buffers: "32MB",
    max_connections: "60",
    jit: "off",
    log_checkpoints: "off",
    ...settings,
  };
  const out = openSync(log, "a", 0o600);
  const child = spawn(
    join(binaries.folder, "postgres"),
    [
      "-D",
      place.data,
      "-k",
      place.socket,
      ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    // Its own process group: Ctrl-C in the terminal reaches us first, and we stop it in order.
    {
      ...place.runAs,
      cwd: "/",
      env: cleanEnvironment(),
      stdio: ["ignore", out, out],
      detached: true,
    },
  );
  closeSync(out);
  child.unref();
  await once(child, "spawn");
  if (child.pid === undefined) throw new PostgresTrouble("PostgreSQL did not start.");
  const pid = child.pid;
  child.once("exit", (code) =>
    exits.set(
      pid,
      `PostgreSQL stopped with code ${code ?? "none"}; its last words: ${lastWords(log)}`,
    ),
  );
  return pid;
}

const exits = new Map<number, string>();

/** Locale and PG* variables of the caller's shell would change how the server or a client behaves. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
}

function lastWords(log: string): string {
  if (!existsSync(log)) return "its log is gone";
  return readFileSync(log, "utf8").trimEnd().split("\n").slice(-3).join(" | ");
}

function address(place: Place, name: string): string {
  return `postgresql://${role}@/${name}?host=${encodeURIComponent(place.socket)}`;
}

async function whenReady(place: Place, pid: number): Promise<string> {
  const deadline = Date.now() + readyWithinMs;
  for (;;) {
    const client = new pg.Client({ connectionString: address(place, "postgres") });
    client.on("error", () => undefined); // A server that dies while we ask is met by the next try below.
    try {
      await client.connect();
      const known = await client.query("select 1 from pg_database where datname = $1", [database]);
      if (known.rowCount === 0) await client.query(`create database ${database}`);
      await client.end();
      return address(place, database);
    } catch (error) {
      await client.end().catch(() => undefined);
      const died = exits.get(pid);
      if (died !== undefined) throw new PostgresTrouble(died, { cause: error });
      if (Date.now() > deadline)
        throw new PostgresTrouble("PostgreSQL did not answer within a minute.", { cause: error });
      await wait(20); // The server has no way to call us when it is ready.
    }
  }
}

interface Owner {
  client: pg.Client;
  /** False when another live process of the product holds the server: then it is not ours to stop. */
  holds: boolean;
}

async function claim(url: string): Promise<Owner> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "leadstream-owner",
    keepAlive: true,
  });
  client.on("error", () => undefined); // The server was stopped under us; the pools report it.
  await client.connect();
  const { rows } = await client.query<{ got: boolean }>(
    "select pg_try_advisory_lock(hashtext('leadstream-owner')) as got",
  );
  return { client, holds: rows[0]?.got ?? false };
}

async function stop(owner: Owner, pid: number): Promise<void> {
  await owner.client.end().catch(() => undefined);
  if (!owner.holds) return;
  await end(pid, "SIGINT"); // Fast shutdown: sessions end, everything committed is on disk.
}

async function end(pid: number, signal: "SIGINT" | "SIGQUIT"): Promise<void> {
  try {
    process.kill(pid, signal);
    for (;;) {
      process.kill(pid, 0);
      if (exits.has(pid)) return;
      await wait(10);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
