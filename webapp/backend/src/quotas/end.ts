import { sql } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { count } from "./counters.ts";

/** The leads completed: what they held is used up, in the period it was held in. A repeat changes nothing. */
export function settleUnits(tx: AnyTx, leadIds: readonly string[], now: Date): Promise<void> {
  return end(tx, leadIds, "settled", now);
}

/** The leads failed, were cancelled or discarded: what they held goes back. A repeat changes nothing. */
export function releaseUnits(tx: AnyTx, leadIds: readonly string[], now: Date): Promise<void> {
  return end(tx, leadIds, "released", now);
}

async function end(
  tx: AnyTx,
  leadIds: readonly string[],
  state: "settled" | "released",
  now: Date,
): Promise<void> {
  if (leadIds.length === 0) return;
  const { rows } = await tx.execute<{ workspace_id: string; period: string; units: number }>(sql`
    with ended as (
      update webapp.quota_units set state = ${state}, updated_at = ${now.toISOString()}::timestamptz
      where lead_id in (select json_array_elements_text(${JSON.stringify(leadIds)}::json)) and state = 'held'
      returning workspace_id, period_start
    )
    select workspace_id, period_start as period, count(*)::integer as units from ended
    group by workspace_id, period_start order by period_start
  `);
  for (const { workspace_id: workspaceId, period, units } of rows) {
    await count(tx, workspaceId, new Date(period), {
      held: -units,
      used: state === "settled" ? units : 0,
    });
  }
}
