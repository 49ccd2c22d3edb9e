import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "@leadstream/runtime/log";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { WebappDb } from "../db/client.ts";
import { beginNewEpoch } from "./position.ts";

const Watermark = z.object({ epoch: z.string(), total: z.number() });
type Watermark = z.infer<typeof Watermark>;

const fileName = "feed-watermark.json";

/**
 * Before anything is written: a database that is behind what this machine has seen of it was put back from a backup.
 * Without this a browser could come back after the feed had passed its old place again, and take other news for its own.
 */
export async function checkWatermark({
  db,
  dataDir,
  log,
}: {
  db: WebappDb;
  dataDir: string;
  log: Log;
}): Promise<void> {
  const seen = await readWatermark(dataDir);
  const now = await measure(db);
  if (seen !== null && (seen.epoch !== now.epoch || seen.total > now.total)) {
    log.warn(
      { seen, found: now },
      "the database is older than this machine has seen it: browsers will read everything anew",
    );
    await beginNewEpoch(db, now.epoch);
  }
  await keepWatermark(dataDir, await measure(db));
}

/** Writes down how far the feeds have come, now and then. Behind the truth is harmless: it only notices less. */
export function startWatermark(options: {
  db: WebappDb;
  dataDir: string;
  log: Log;
  everyMs?: number;
}): { stop(): Promise<void> } {
  let kept: Watermark | null = null;
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(keep);
  }, options.everyMs ?? 5_000).unref();

  async function keep(): Promise<void> {
    try {
      const now = await measure(options.db);
      if (kept?.epoch === now.epoch && kept.total === now.total) return;
      await keepWatermark(options.dataDir, now);
      kept = now;
    } catch (err) {
      options.log.warn({ err }, "how far the feeds have come could not be written down");
    }
  }

  return {
    async stop() {
      clearInterval(timer);
      await running;
      await keep();
    },
  };
}

async function measure(db: WebappDb): Promise<Watermark> {
  const { rows } = await db.execute<{ epoch: string; total: string }>(sql`
    select epoch, (select coalesce(sum(revision), 0) from webapp.feed_heads) as total from webapp.installation
  `);
  const [row] = rows;
  if (row === undefined)
    throw new Error("The installation's row is missing: the migrations did not run.");
  return { epoch: row.epoch, total: Number(row.total) };
}

/** Null when there is none, or none that can be read. */
async function readWatermark(dataDir: string): Promise<Watermark | null> {
  try {
    return Watermark.parse(JSON.parse(await readFile(join(dataDir, fileName), "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code !== "ENOENT") throw error;
    return null;
  }
}

async function keepWatermark(dataDir: string, watermark: Watermark): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, fileName);
  await writeFile(`${file}.new`, `${JSON.stringify(watermark)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
