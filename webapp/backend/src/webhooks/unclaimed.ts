import type { AnyTx } from "../db/client.ts";
import { workspaces } from "../db/schema.ts";

/** Where the logs of users go whom this service does not know; it has no members, so nobody sees it. */
export const unclaimed = "unclaimed";

export const unclaimedReason = "No user of this service has the event's user_id.";

/**
 * Whoever holds the prospect service's token may start a job for any name. Its log is kept and acknowledged like any
 * other and has no effect: refusing it would keep its sender trying for ever, and everybody's alarm ringing.
 */
export async function ensureUnclaimed(tx: AnyTx): Promise<string> {
  await tx.insert(workspaces).values({ id: unclaimed, name: unclaimed }).onConflictDoNothing();
  return unclaimed;
}
