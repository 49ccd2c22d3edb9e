import { inArray, sql } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { writeTogether, type Writes } from "../db/write-together.ts";
import { inbox, type InboxStatus } from "../db/schema.ts";
import type { Incoming } from "./read-events.ts";

/** What became of an event; the row is both the proof against a second effect and a line of the lead's timeline. */
export interface Judged {
  incoming: Incoming;
  status: Exclude<InboxStatus, "discarded">;
  reason: string | null;
}

export async function seenEventIds(tx: AnyTx, eventIds: readonly string[]): Promise<Set<string>> {
  if (eventIds.length === 0) return new Set();
  const rows = await tx
    .select({ id: inbox.eventId })
    .from(inbox)
    .where(inArray(inbox.eventId, [...eventIds]));
  return new Set(rows.map(({ id }) => id));
}

export async function keepInInbox(
  tx: AnyTx,
  jobId: string,
  judged: readonly Judged[],
  now: Date,
): Promise<void> {
  await writeTogether(tx, inboxWrites(jobId, judged, now));
}

/** The same for a caller that has more to write with it. */
export function inboxWrites(jobId: string, judged: readonly Judged[], now: Date): Writes {
  if (judged.length === 0) return {};
  const rows = judged.map(({ incoming: { envelope, raw }, status, reason }) => ({
    s: envelope.sequence,
    f: envelope.sequence_from,
    i: envelope.event_id,
    t: envelope.event_type,
    l: envelope.lead_id,
    st: status,
    r: reason,
    e: raw,
    o: envelope.timestamp,
  }));
  return {
    inbox_rows: sql`
      insert into webapp.inbox (job_id, sequence, sequence_from, event_id, event_type, lead_id, status, reason, event, occurred_at, received_at)
      select ${jobId}, s, f, i, t, l, st, r, e, o, ${now.toISOString()}::timestamptz
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as row (s bigint, f bigint, i text, t text, l text, st text, r text, e jsonb, o timestamptz)`,
  };
}
