import { eq } from "drizzle-orm";
import type { Context } from "../context.ts";
import { inbox } from "../db/schema.ts";
import { lockQuarantined } from "./lock-quarantined.ts";

/** Gives a quarantined event up: it stays in the timeline, marked, and is not offered again. */
export async function discardEvent(
  ctx: Context,
  eventId: string,
): Promise<{ event_id: string; status: "discarded" }> {
  await ctx.db.transaction(async (tx) => {
    await lockQuarantined(tx, ctx.workspaceId, eventId);
    await tx.update(inbox).set({ status: "discarded" }).where(eq(inbox.eventId, eventId));
  });
  return { event_id: eventId, status: "discarded" };
}
