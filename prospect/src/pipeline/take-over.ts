import type { BackendProfile } from "pg-boss";
import { transaction, type Tx } from "../db/client.ts";
import type { Context } from "./context.ts";
import { deadInstances, hasSessionLocks, instanceLock } from "./instance.ts";
import { unfinished } from "./claim.ts";
import { enterGatesOf } from "./gate.ts";

/**
 * Gives the work of dead workers back to the queue, ahead of everything that waits there. Whoever comes first takes
 * the dead worker's row away, so two reapers cannot do it twice. Answers how many leads and harvests moved.
 */
export async function takeOverFromDead(ctx: Context, backend: BackendProfile): Promise<number> {
  let moved = 0;
  for (const instance of await deadInstances(ctx.database.pool, backend))
    moved += await transaction(ctx.database, async (tx) => {
      // Held until commit: a worker that is alive after all would hold it.
      if (hasSessionLocks(backend)) {
        const { rows } = await tx.query<{ free: boolean }>(
          "select pg_try_advisory_xact_lock($1, $2) as free",
          [instanceLock, instance],
        );
        if (rows[0]?.free !== true) return 0;
      }
      const { rowCount } = await tx.query("delete from prospect.instances where instance = $1", [
        instance,
      ]);
      return rowCount === 0 ? 0 : releaseWorkOf(ctx, tx, instance);
    });
  if (moved > 0) ctx.wakes.send({ kind: "work" });
  return moved;
}

/** What an instance holds, but for what it knows of. */
interface Kept {
  leads: readonly string[];
  harvests: readonly string[];
}

/**
 * Gives back what this worker holds in the database and not in its hands: claimed just before a connection broke, or
 * not handed back because the database was away.
 */
export async function releaseForgotten(
  ctx: Context,
  instance: number,
  kept: Kept,
): Promise<number> {
  const moved = await transaction(ctx.database, (tx) => releaseWorkOf(ctx, tx, instance, kept));
  if (moved > 0) ctx.wakes.send({ kind: "work" });
  return moved;
}

async function releaseWorkOf(
  ctx: Context,
  tx: Tx,
  instance: number,
  kept: Kept = { leads: [], harvests: [] },
): Promise<number> {
  await enterGatesOf(tx, instance);
  const leads = await tx.query<{ lead_id: string; group_id: string; unfinished: boolean }>(
    `update prospect.leads l set claimed_by = null, fence = l.fence + 1
     from prospect.jobs j where j.job_id = l.job_id and l.claimed_by = $1 and not l.lead_id = any($2)
     returning l.lead_id, j.group_id, j.status <> 'paused' and l.state in ${unfinished} as unfinished`,
    [instance, kept.leads],
  );
  const again = leads.rows.filter((row) => row.unfinished);
  await ctx.queue.sendLeads(
    tx,
    again.map((row) => ({ lead_id: row.lead_id, group: row.group_id, waiting: 0 })),
  );
  const harvests = await tx.query<{ job_id: string; group_id: string; unfinished: boolean }>(
    `update prospect.jobs set harvest_claimed_by = null, harvest_fence = harvest_fence + 1
     where harvest_claimed_by = $1 and not job_id = any($2)
     returning job_id, group_id, status <> 'paused' and harvest_done_at is null and ended_at is null as unfinished`,
    [instance, kept.harvests],
  );
  const harvestAgain = harvests.rows.filter((row) => row.unfinished);
  for (const row of harvestAgain) await ctx.queue.sendHarvest(tx, row.job_id, row.group_id);
  return again.length + harvestAgain.length;
}
