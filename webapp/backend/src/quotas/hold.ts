import { eq, sql } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { quotaUnits } from "../db/schema.ts";
import { count, lockPeriod, readPlan } from "./counters.ts";
import { periodStart, remainingUnits } from "./quota.ts";

export interface HoldUnit {
  workspaceId: string;
  leadId: string;
  jobId: string;
  now: Date;
}

/**
 * A lead was harvested, or tried anew: it holds one unit until it ends. A unit that its job reserved is taken first, in
 * the period of that grant; a job that reserved none takes one of today's, if there is one. A repeat changes nothing.
 */
export async function holdUnit(
  tx: AnyTx,
  { workspaceId, leadId, jobId, now }: HoldUnit,
): Promise<"held" | "over_limit"> {
  const [unit] = await tx
    .select({ state: quotaUnits.state })
    .from(quotaUnits)
    .where(eq(quotaUnits.leadId, leadId))
    .for("update");
  if (unit !== undefined && unit.state !== "released") return "held";

  const period =
    (await takeReserved(tx, workspaceId, jobId)) ?? (await takeFree(tx, workspaceId, now));
  if (period === null) return "over_limit";

  await tx
    .insert(quotaUnits)
    .values({ leadId, workspaceId, jobId, periodStart: period, state: "held", updatedAt: now })
    .onConflictDoUpdate({
      target: quotaUnits.leadId,
      set: { periodStart: period, jobId, state: "held", updatedAt: now },
    });
  return "held";
}

async function takeReserved(tx: AnyTx, workspaceId: string, jobId: string): Promise<Date | null> {
  const { rows } = await tx.execute<{ period: Date }>(sql`
    update webapp.jobs set reserved = reserved - 1
    where job_id = ${jobId} and workspace_id = ${workspaceId} and reserved > 0
    returning reserved_period as period`);
  const [row] = rows;
  if (row === undefined) return null;
  const period = new Date(row.period);
  await count(tx, workspaceId, period, { reserved: -1, held: 1 });
  return period;
}

async function takeFree(tx: AnyTx, workspaceId: string, now: Date): Promise<Date | null> {
  const plan = await readPlan(tx, workspaceId);
  const period = periodStart(plan, now);
  if (remainingUnits(plan, await lockPeriod(tx, workspaceId, period)) === 0) return null;
  await count(tx, workspaceId, period, { held: 1 });
  return period;
}
