import type { LiveEventName } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { and, eq, gt, inArray, lte, sql } from "drizzle-orm";
import { outgoingCursors, outgoingMessages, outgoingWebhooks } from "../db/accounts-schema.ts";
import type { WebappDb } from "../db/client.ts";
import { feed, feedHeads } from "../db/schema.ts";
import { eventOfNews, writeBody } from "./events.ts";

const mostRevisions = 2_000;

/** Workspaces whose feed has grown beyond what was read of it for their webhooks. */
export async function findBehind(db: WebappDb): Promise<string[]> {
  const rows = await db
    .select({ workspaceId: outgoingCursors.workspaceId })
    .from(outgoingCursors)
    .innerJoin(feedHeads, eq(feedHeads.workspaceId, outgoingCursors.workspaceId))
    .where(gt(feedHeads.revision, outgoingCursors.revision));
  return rows.map((row) => row.workspaceId);
}

/**
 * Reads on in a workspace's feed and writes a message for each webhook that wants the news. Cursor and messages are one
 * transaction, so each piece of news becomes exactly one message, whoever reads and whenever it is interrupted.
 * Answers whether there may be more.
 */
export async function collect(db: WebappDb, workspaceId: string, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [cursor] = await tx
      .select()
      .from(outgoingCursors)
      .where(eq(outgoingCursors.workspaceId, workspaceId))
      .for("update", { skipLocked: true });
    if (cursor === undefined) return false;
    const [head] = await tx
      .select({ revision: feedHeads.revision })
      .from(feedHeads)
      .where(eq(feedHeads.workspaceId, workspaceId));
    const to = Math.min(head?.revision ?? 0, cursor.revision + mostRevisions);
    if (to <= cursor.revision) return false;
    const webhooks = await tx
      .select()
      .from(outgoingWebhooks)
      .where(
        and(eq(outgoingWebhooks.workspaceId, workspaceId), eq(outgoingWebhooks.enabled, true)),
      );
    const news =
      webhooks.length === 0
        ? []
        : await tx
            .select()
            .from(feed)
            .where(
              and(
                eq(feed.workspaceId, workspaceId),
                gt(feed.revision, cursor.revision),
                lte(feed.revision, to),
                inArray(feed.name, Object.keys(eventOfNews)),
              ),
            )
            .orderBy(feed.revision);
    const messages = news.flatMap((one) => {
      const eventType = eventOfNews[one.name as LiveEventName];
      if (eventType === undefined) return [];
      const data = one.data as Record<string, unknown> & { lead?: { lead_id?: string } };
      const body = writeBody(eventType, one.createdAt, workspaceId, data);
      return webhooks
        .filter((webhook) => webhook.events.includes(eventType))
        .map((webhook) => ({
          id: uuidv7(),
          webhookId: webhook.id,
          workspaceId,
          eventType,
          leadId: data.lead?.lead_id ?? null,
          body,
          dueAt: now,
          createdAt: now,
        }));
    });
    if (messages.length > 0) await tx.insert(outgoingMessages).values(messages);
    await tx
      .update(outgoingCursors)
      .set({ revision: to })
      .where(eq(outgoingCursors.workspaceId, workspaceId));
    return to < (head?.revision ?? 0);
  });
}

/** News from now on: a webhook is not told what happened before it was made. */
export async function startAtHead(
  tx: Pick<WebappDb, "execute">,
  workspaceId: string,
): Promise<void> {
  await tx.execute(sql`
    insert into webapp.outgoing_cursors (workspace_id, revision)
    select ${workspaceId}, coalesce((select revision from webapp.feed_heads where workspace_id = ${workspaceId}), 0)
    on conflict (workspace_id) do nothing`);
}
