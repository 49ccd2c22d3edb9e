import { and, desc, eq, sql } from "drizzle-orm";
import type { Context } from "../context.ts";
import { auditLog, users } from "../db/accounts-schema.ts";
import { readCursor, writeCursor } from "../jobs/cursor.ts";

/** Who changed what, newest first. */
export async function listAudit(
  ctx: Context,
  {
    cursor,
    limit,
    subject,
  }: { cursor?: string | undefined; limit: number; subject?: string | undefined },
) {
  const after = readCursor(cursor);
  const rows = await ctx.db
    .select({ entry: auditLog, email: users.email, name: users.name })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.userId))
    .where(
      and(
        eq(auditLog.workspaceId, ctx.workspaceId),
        subject === undefined ? undefined : eq(auditLog.subject, subject),
        after === null
          ? undefined
          : sql`(${auditLog.createdAt}, ${auditLog.id}) < (${after.at}::timestamptz, ${after.id})`,
      ),
    )
    .orderBy(desc(auditLog.createdAt), desc(auditLog.id))
    .limit(limit + 1);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(({ entry, email, name }) => ({
      audit_id: entry.id,
      action: entry.action,
      subject: entry.subject,
      details: entry.details,
      by: { user_id: entry.userId, name, email },
      at: entry.createdAt.toISOString(),
    })),
    next_cursor:
      last === undefined ? null : writeCursor({ at: last.entry.createdAt, id: last.entry.id }),
  };
}
