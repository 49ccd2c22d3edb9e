import type { ProspectDatabase } from "../db/client.ts";

const keepMs = 7 * 24 * 3_600_000;
const keepAttemptsMs = 7 * 24 * 3_600_000;
const rowsAtOnce = 5000;

/** Deletes what was acknowledged and is seven days old, in bites that lock little. Answers how many events went. */
export async function pruneLog(
  database: Pick<ProspectDatabase, "pool">,
  now: Date,
): Promise<number> {
  let pruned = 0;
  for (;;) {
    const { rowCount } = await database.pool.query(
      `delete from prospect.events where (job_id, sequence) in (
         select e.job_id, e.sequence from prospect.events e join prospect.jobs j using (job_id)
         where e.created_at < $1 and e.sequence <= j.acknowledged_sequence limit ${rowsAtOnce})`,
      [new Date(now.getTime() - keepMs)],
    );
    pruned += rowCount ?? 0;
    if ((rowCount ?? 0) < rowsAtOnce) break;
  }
  await database.pool.query("delete from prospect.delivery_attempts where created_at < $1", [
    new Date(now.getTime() - keepAttemptsMs),
  ]);
  return pruned;
}
