import { sql } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { count, lockPeriod, readPlan } from "./counters.ts";
import { periodStart, remainingUnits } from "./quota.ts";

export interface HoldUnit {
  workspaceId: string;
  leadId: string;
  jobId: string;
  now: Date;
}

/** A lead is tried anew: it holds one unit until it ends. A repeat changes nothing. */
export async function holdUnit(
  tx: AnyTx,
  { leadId, ...of }: HoldUnit,
): Promise<"held" | "over_limit"> {
  const held = await holdUnits(tx, { ...of, leadIds: [leadId] });
  return held.has(leadId) ? "held" : "over_limit";
}

/**
 * Leads were harvested: each holds a unit until it ends. Units that their job reserved are taken first, in the period
 * of that grant; beyond them one of today's is, while there are any. Answers the leads that hold a unit now: when the
 * plan's limit is reached, the first ones asked for.
 */
export async function holdUnits(
  tx: AnyTx,
  {
    workspaceId,
    jobId,
    leadIds,
    now,
  }: { workspaceId: string; jobId: string; leadIds: readonly string[]; now: Date },
): Promise<Set<string>> {
  const held = await alreadyHeld(tx, leadIds);
  const wanted = leadIds.filter((leadId) => !held.has(leadId));
  if (wanted.length === 0) return held;

  const reserved = await takeReserved(tx, workspaceId, jobId, wanted.length);
  const free =
    reserved.units < wanted.length
      ? await takeFree(tx, workspaceId, now, wanted.length - reserved.units)
      : null;
  const granted = wanted.slice(0, reserved.units + (free?.units ?? 0)).map((leadId, i) => ({
    lead_id: leadId,
    period_start: (i < reserved.units ? reserved.period : free?.period)?.toISOString(),
  }));
  await tx.execute(sql`
    insert into webapp.quota_units (lead_id, workspace_id, job_id, period_start, state, updated_at)
    select lead_id, ${workspaceId}, ${jobId}, period_start, 'held', ${now.toISOString()}::timestamptz
    from json_to_recordset(${JSON.stringify(granted)}::json) as row (lead_id text, period_start timestamptz)
    on conflict (lead_id) do update
      set period_start = excluded.period_start, job_id = excluded.job_id, state = 'held', updated_at = excluded.updated_at
  `);
  for (const { lead_id } of granted) held.add(lead_id);
  return held;
}

async function alreadyHeld(tx: AnyTx, leadIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.execute<{ lead_id: string }>(sql`
    select lead_id from webapp.quota_units
    where lead_id in (select json_array_elements_text(${JSON.stringify(leadIds)}::json)) and state <> 'released'
    order by lead_id for update
  `);
  return new Set(rows.map((row) => row.lead_id));
}

async function takeReserved(
  tx: AnyTx,
  workspaceId: string,
  jobId: string,
  wanted: number,
): Promise<{ units: number; period: Date }> {
  const { rows } = await tx.execute<{ units: number; period: string }>(sql`
    with before as (
      select job_id, least(reserved, ${wanted}::integer) as units from webapp.jobs
      where job_id = ${jobId} and workspace_id = ${workspaceId} and reserved > 0 for update
    )
    update webapp.jobs j set reserved = j.reserved - b.units from before b where j.job_id = b.job_id
    returning b.units, j.reserved_period as period
  `);
  const [row] = rows;
  if (row === undefined) return { units: 0, period: new Date(0) };
  const period = new Date(row.period);
  await count(tx, workspaceId, period, { reserved: -row.units, held: row.units });
  return { units: row.units, period };
}

async function takeFree(
  tx: AnyTx,
  workspaceId: string,
  now: Date,
  wanted: number,
): Promise<{ units: number; period: Date }> {
  const plan = await readPlan(tx, workspaceId);
  const period = periodStart(plan, now);
  const remaining = remainingUnits(plan, await lockPeriod(tx, workspaceId, period));
  const units = remaining === null ? wanted : Math.min(wanted, remaining);
  if (units > 0) await count(tx, workspaceId, period, { held: units });
  return { units, period };
}
