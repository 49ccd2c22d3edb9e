import { and, eq } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { quotaUnits } from "../db/schema.ts";
import { count } from "./counters.ts";

/** The lead completed: its unit is used up, in the period it was held in. A repeat changes nothing. */
export async function settleUnit(
  tx: AnyTx,
  { leadId, now }: { leadId: string; now: Date },
): Promise<boolean> {
  const [unit] = await tx
    .update(quotaUnits)
    .set({ state: "settled", updatedAt: now })
    .where(and(eq(quotaUnits.leadId, leadId), eq(quotaUnits.state, "held")))
    .returning();
  if (unit === undefined) return false;
  await count(tx, unit.workspaceId, unit.periodStart, { held: -1, used: 1 });
  return true;
}
