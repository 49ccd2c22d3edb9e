import { Problem, type Plan } from "@leadstream/contract";
import { eq, sql } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { quotaPeriods, workspaces } from "../db/schema.ts";
import type { Counted } from "./quota.ts";

export async function readPlan(tx: AnyTx, workspaceId: string): Promise<Plan> {
  const [row] = await tx
    .select({ plan: workspaces.plan })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  if (row === undefined) throw new Problem("not_found", "This workspace does not exist.");
  return row.plan;
}

/** Takes the row lock that every grant of the period waits for, so that no two of them read the same remainder. */
export async function lockPeriod(
  tx: AnyTx,
  workspaceId: string,
  periodStart: Date,
): Promise<Counted> {
  const [row] = await tx
    .insert(quotaPeriods)
    .values({ workspaceId, periodStart })
    .onConflictDoUpdate({
      target: [quotaPeriods.workspaceId, quotaPeriods.periodStart],
      set: { used: sql`${quotaPeriods.used}` },
    })
    .returning({
      used: quotaPeriods.used,
      held: quotaPeriods.held,
      reserved: quotaPeriods.reserved,
    });
  if (row === undefined) throw new Error("The counter of the quota period could not be read.");
  return row;
}

export async function count(
  tx: AnyTx,
  workspaceId: string,
  periodStart: Date,
  by: Partial<Counted>,
): Promise<void> {
  const { used = 0, held = 0, reserved = 0 } = by;
  await tx
    .insert(quotaPeriods)
    .values({
      workspaceId,
      periodStart,
      used: Math.max(used, 0),
      held: Math.max(held, 0),
      reserved: Math.max(reserved, 0),
    })
    .onConflictDoUpdate({
      target: [quotaPeriods.workspaceId, quotaPeriods.periodStart],
      set: {
        used: sql`${quotaPeriods.used} + ${used}`,
        held: sql`${quotaPeriods.held} + ${held}`,
        reserved: sql`${quotaPeriods.reserved} + ${reserved}`,
      },
    });
}
