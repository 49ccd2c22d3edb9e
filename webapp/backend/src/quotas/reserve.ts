import { plans, Problem } from "@leadstream/contract";
import { sql } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { count, lockPeriod, readPlan } from "./counters.ts";
import { periodEnd, periodStart, remainingUnits } from "./quota.ts";

export interface Grant {
  units: number;
  periodStart: Date;
}

/** Sets units aside for a job that is about to start: as many as wanted, or as are left. The caller writes the job's row. */
export async function reserveUnits(
  tx: AnyTx,
  { workspaceId, wanted, now }: { workspaceId: string; wanted: number; now: Date },
): Promise<Grant> {
  const plan = await readPlan(tx, workspaceId);
  const start = periodStart(plan, now);
  const remaining = remainingUnits(plan, await lockPeriod(tx, workspaceId, start));
  const units = remaining === null ? wanted : Math.min(wanted, remaining);
  if (units === 0) throw quotaExhausted(plan, now);
  await count(tx, workspaceId, start, { reserved: units });
  return { units, periodStart: start };
}

export function quotaExhausted(plan: keyof typeof plans, now: Date): Problem {
  const { limit, period } = plans[plan];
  const resetsAt = periodEnd(plan, now).toISOString();
  return new Problem(
    "quota_exhausted",
    `The ${plan} plan's ${limit ?? 0} leads of this ${period} are used or held.`,
    {
      action: `New leads are possible again from ${resetsAt}; a larger plan makes them possible now.`,
      details: { plan, limit, period, resets_at: resetsAt },
    },
  );
}

/** The job has ended: what it did not turn into leads goes back. Answers how many units that were. */
export async function unreserveJob(tx: AnyTx, { jobId }: { jobId: string }): Promise<number> {
  const { rows } = await tx.execute<{ workspace_id: string; units: number; period: Date }>(sql`
    with before as (
      select job_id, workspace_id, reserved, reserved_period from webapp.jobs
      where job_id = ${jobId} and reserved > 0 for update
    )
    update webapp.jobs j set reserved = 0 from before b where j.job_id = b.job_id
    returning b.workspace_id, b.reserved as units, b.reserved_period as period`);
  const [row] = rows;
  if (row === undefined) return 0;
  await count(tx, row.workspace_id, new Date(row.period), { reserved: -row.units });
  return row.units;
}
