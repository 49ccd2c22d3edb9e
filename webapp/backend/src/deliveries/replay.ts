import { PipelineEvent } from "@leadstream/contract";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Context } from "../context.ts";
import type { AnyTx } from "../db/client.ts";
import { inbox } from "../db/schema.ts";
import { wakeFeed } from "../feed/wake.ts";
import { applyToJob } from "../webhooks/apply-to-job.ts";
import { lockQuarantined } from "./lock-quarantined.ts";

export interface Replayed {
  event_id: string;
  status: "applied" | "quarantined";
  reason: string | null;
  /** Later quarantined events of the same lead that could be applied now as well. */
  followed: string[];
}

type InboxRow = typeof inbox.$inferSelect;

/**
 * Tries a quarantined event again, as after the quota was raised or a fault of ours was mended, and with it whatever of
 * the same lead was set apart behind it.
 */
export async function replayEvent(ctx: Context, eventId: string): Promise<Replayed> {
  const replayed = await ctx.db.transaction(async (tx) => {
    const { job, row } = await lockQuarantined(tx, ctx.workspaceId, eventId);
    const events = [row, ...(await behind(tx, row))].flatMap(
      ({ event }) => PipelineEvent.safeParse(event).data ?? [],
    );
    const applied: string[] = [];
    const refused = await applyToJob(tx, job, events, ctx.now(), {
      keep: (reasons) => {
        const judged = events.map(({ event_id: id }) => ({ id, reason: reasons.get(id) ?? null }));
        applied.push(...judged.flatMap(({ id, reason }) => (reason === null ? [id] : [])));
        return {
          inbox_rows: sql`
            update webapp.inbox set reason = row.reason, status = case when row.reason is null then 'applied' else status end
            from json_to_recordset(${JSON.stringify(judged)}::json) as row (id text, reason text)
            where inbox.event_id = row.id`,
        };
      },
    });
    const done = applied.includes(eventId);
    return {
      event_id: eventId,
      status: done ? ("applied" as const) : ("quarantined" as const),
      reason: done ? null : (refused.get(eventId) ?? row.reason),
      followed: applied.filter((id) => id !== eventId),
    };
  });
  wakeFeed(ctx.workspaceId);
  return replayed;
}

async function behind(tx: AnyTx, { jobId, leadId, sequence }: InboxRow): Promise<InboxRow[]> {
  if (leadId === null) return [];
  return tx
    .select()
    .from(inbox)
    .where(
      and(
        eq(inbox.jobId, jobId),
        eq(inbox.leadId, leadId),
        eq(inbox.status, "quarantined"),
        gt(inbox.sequence, sequence),
      ),
    )
    .orderBy(asc(inbox.sequence))
    .for("update");
}
