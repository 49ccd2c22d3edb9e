import { chmod, copyFile, mkdir, open, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import pg from "pg";
import { PostgresTrouble } from "./trouble.ts";

/** What a server makes anew, or what belongs to the running one: PostgreSQL's manual, "Making a Base Backup". */
const emptied = new Set([
  "pg_dynshmem",
  "pg_notify",
  "pg_replslot",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans",
  "pg_wal",
]);
const leftOut =
  /^(?:postmaster\.(?:pid|opts)|pg_internal\.init.*|pgsql_tmp.*|backup_label|tablespace_map)$/;
const logFile = /^(?:[\dA-F]{24}|[\dA-F]{8}\.history)$/;

export interface Copied {
  files: number;
  bytes: number;
}

/**
 * Copies the cluster of a running server into a folder that must not exist yet, while others go on writing. The files
 * are read at different moments; the log written meanwhile is copied after them, and a server that starts on the copy
 * makes it whole as it would after a power cut.
 */
export async function backUpCluster(
  server: { url: string; data: string },
  target: string,
): Promise<Copied> {
  const client = new pg.Client({
    connectionString: server.url,
    application_name: "leadstream-backup",
  });
  client.on("error", () => undefined); // the query that waits says it
  await client.connect();
  try {
    // Keeps the log from being recycled under us; it ends with the session.
    await client.query("select pg_create_physical_replication_slot($1, true, true)", [
      `leadstream_backup_${process.pid}`,
    ]);
    await client.query("select pg_backup_start('leadstream', true)");
    await mkdir(target, { mode: 0o700 });
    const copied = { files: 0, bytes: 0 };
    await copyFolder(server.data, target, copied, true);
    await copyControl(server.data, target);
    const { rows } = await client.query<{ labelfile: string }>(
      "select labelfile from pg_backup_stop(false)",
    );
    const label = rows[0]?.labelfile;
    if (label === undefined) throw new PostgresTrouble("The server did not end the backup.");
    await writeFile(join(target, "backup_label"), label, { mode: 0o600, flush: true });
    for (const name of await readdir(join(server.data, "pg_wal")))
      if (logFile.test(name))
        await copyOne(join(server.data, "pg_wal", name), join(target, "pg_wal", name), copied);
    return copied;
  } finally {
    await client.end();
  }
}

async function copyFolder(from: string, to: string, copied: Copied, top = false): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      await mkdir(target, { mode: 0o700 });
      if (!(top && emptied.has(entry.name))) await copyFolder(source, target, copied);
    } else if (entry.isFile() && !leftOut.test(entry.name)) {
      await copyOne(source, target, copied);
    }
  }
}

/** A file that its server removes meanwhile is none that the log would ask for. */
async function copyOne(from: string, to: string, copied: Copied): Promise<void> {
  try {
    await copyFile(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  await chmod(to, 0o600);
  const file = await open(to, "r+");
  try {
    await file.sync();
    copied.bytes += (await file.stat()).size;
    copied.files += 1;
  } finally {
    await file.close();
  }
}

/** The one file that is overwritten in place and guarded by a sum: taken when two looks find the same. */
async function copyControl(data: string, target: string): Promise<void> {
  const file = join("global", "pg_control");
  for (let tries = 0; tries < 100; tries += 1) {
    const [once, again] = [await readFile(join(data, file)), await readFile(join(data, file))];
    if (!once.equals(again)) continue;
    await writeFile(join(target, file), once, { mode: 0o600, flush: true });
    return;
  }
  throw new PostgresTrouble(`${join(data, file)} changes without end in ${dirname(target)}.`);
}
