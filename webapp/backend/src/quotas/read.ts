import type { Quota } from "@leadstream/contract";
import { and, eq } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { quotaPeriods } from "../db/schema.ts";
import { readPlan } from "./counters.ts";
import { describeQuota, periodStart } from "./quota.ts";

/** The workspace's quota as of now, without a lock: what people see. Grants look again under theirs. */
export async function readQuota(tx: AnyTx, workspaceId: string, now: Date): Promise<Quota> {
  const plan = await readPlan(tx, workspaceId);
  const [row] = await tx
    .select()
    .from(quotaPeriods)
    .where(
      and(
        eq(quotaPeriods.workspaceId, workspaceId),
        eq(quotaPeriods.periodStart, periodStart(plan, now)),
      ),
    );
  return describeQuota(plan, row ?? { used: 0, held: 0, reserved: 0 }, now);
}
