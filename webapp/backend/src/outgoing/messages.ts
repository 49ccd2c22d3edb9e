import { Problem } from "@leadstream/contract";
import { and, asc, desc, eq, inArray, lt, sql } from "drizzle-orm";
import type { Context } from "../context.ts";
import { outgoingAttempts, outgoingMessages } from "../db/accounts-schema.ts";
import { getWebhook } from "./webhooks.ts";
import { readCursor, writeCursor } from "../jobs/cursor.ts";

/** The inspector: each message with every attempt to deliver it, newest first. */
export async function listMessages(
  ctx: Context,
  webhookId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const after = readCursor(cursor);
  await getWebhook(ctx, webhookId);
  const rows = await ctx.db
    .select()
    .from(outgoingMessages)
    .where(
      and(
        eq(outgoingMessages.workspaceId, ctx.workspaceId),
        eq(outgoingMessages.webhookId, webhookId),
        after === null
          ? undefined
          : sql`(${outgoingMessages.createdAt}, ${outgoingMessages.id}) < (${after.at}::timestamptz, ${after.id})`,
      ),
    )
    .orderBy(desc(outgoingMessages.createdAt), desc(outgoingMessages.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const attempts =
    page.length === 0
      ? []
      : await ctx.db
          .select()
          .from(outgoingAttempts)
          .where(
            inArray(
              outgoingAttempts.messageId,
              page.map((row) => row.id),
            ),
          )
          .orderBy(asc(outgoingAttempts.attempt));
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => ({
      message_id: row.id,
      event_type: row.eventType,
      lead_id: row.leadId,
      status: row.status,
      body: JSON.parse(row.body) as unknown,
      created_at: row.createdAt.toISOString(),
      next_attempt_at: row.status === "waiting" ? row.dueAt.toISOString() : null,
      attempts: attempts
        .filter((attempt) => attempt.messageId === row.id)
        .map(({ attempt, at, httpStatus, error, durationMs }) => ({
          attempt,
          at: at.toISOString(),
          http_status: httpStatus,
          error,
          duration_ms: durationMs,
        })),
    })),
    next_cursor: last === undefined ? null : writeCursor({ at: last.createdAt, id: last.id }),
  };
}

const keptDays = 30;

/** The inspector looks back a month; what has ended before that is gone. */
export async function pruneMessages(db: Context["db"], now: Date): Promise<void> {
  await db
    .delete(outgoingMessages)
    .where(lt(outgoingMessages.endedAt, new Date(now.getTime() - keptDays * 86_400_000)));
}

/** Sends a message again under its own id, so that a receiver which took it before can tell. */
export async function replayMessage(ctx: Context, messageId: string): Promise<void> {
  const again = await ctx.db
    .update(outgoingMessages)
    .set({ status: "waiting", dueAt: ctx.now(), endedAt: null })
    .where(
      and(eq(outgoingMessages.workspaceId, ctx.workspaceId), eq(outgoingMessages.id, messageId)),
    )
    .returning({ id: outgoingMessages.id });
  if (again.length === 0) throw new Problem("not_found", "This message does not exist.");
}
