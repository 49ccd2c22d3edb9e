import type { Log } from "@leadstream/runtime/log";
import { sql } from "drizzle-orm";
import type { WebappDb } from "../db/client.ts";

export const keptForMs = 24 * 60 * 60 * 1000;
export const attemptsKeptForMs = 7 * 24 * 60 * 60 * 1000;
const atOnce = 5_000;

/**
 * Forgets messages by age. The head remembers how far, so that whoever comes back from before it is told to read a
 * snapshot. Answers how many went; called again while the answer is full.
 */
export async function pruneFeed(db: WebappDb, now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptForMs).toISOString();
  const { rows } = await db.execute<{ n: number }>(sql`
    with old as (
      select workspace_id, revision from webapp.feed where created_at < ${before}::timestamptz order by created_at limit ${atOnce}
    ), reached as (
      select workspace_id, max(revision) as revision from old group by workspace_id
    ), told as (
      update webapp.feed_heads h set pruned = greatest(h.pruned, r.revision) from reached r where h.workspace_id = r.workspace_id
    ), gone as (
      delete from webapp.feed f using reached r where f.workspace_id = r.workspace_id and f.revision <= r.revision returning 1
    )
    select count(*)::int as n from gone
  `);
  return rows[0]?.n ?? 0;
}

export async function pruneAttempts(db: WebappDb, now: Date): Promise<void> {
  const before = new Date(now.getTime() - attemptsKeptForMs).toISOString();
  await db.execute(
    sql`delete from webapp.delivery_batches where received_at < ${before}::timestamptz`,
  );
}

/** Once at the start and then every ten minutes; processes that do it together only find less to do. */
export function startPruning(options: { db: WebappDb; log: Log; now(): Date; everyMs?: number }): {
  stop(): Promise<void>;
} {
  let running = prune();
  const timer = setInterval(
    () => {
      running = running.then(prune);
    },
    options.everyMs ?? 10 * 60 * 1000,
  ).unref();

  async function prune(): Promise<void> {
    try {
      while ((await pruneFeed(options.db, options.now())) >= atOnce);
      await pruneAttempts(options.db, options.now());
    } catch (err) {
      options.log.warn({ err }, "old messages of the feed could not be removed");
    }
  }

  return {
    stop() {
      clearInterval(timer);
      return running;
    },
  };
}
