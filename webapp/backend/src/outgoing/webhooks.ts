import { Problem } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { and, asc, eq } from "drizzle-orm";
import { audit } from "../accounts/audit.ts";
import type { Context } from "../context.ts";
import { outgoingMessages, outgoingWebhooks } from "../db/accounts-schema.ts";
import { startAtHead } from "./collect.ts";
import { writeBody, type OutgoingEvent } from "./events.ts";
import { checkLiteral, RefusedAddress } from "./public-address.ts";
import { newSecret } from "./sign.ts";

const most = 20;

export async function listWebhooks(ctx: Context) {
  const rows = await ctx.db
    .select()
    .from(outgoingWebhooks)
    .where(eq(outgoingWebhooks.workspaceId, ctx.workspaceId))
    .orderBy(asc(outgoingWebhooks.createdAt));
  return rows.map(describe);
}

/** The secret is in this answer and in no later one. */
export async function createWebhook(
  ctx: Context,
  { url, events }: { url: string; events: readonly OutgoingEvent[] },
  allowHosts: readonly string[],
) {
  checkUrl(url, allowHosts);
  const secret = newSecret();
  const webhook = await ctx.db.transaction(async (tx) => {
    if (
      (await tx.$count(outgoingWebhooks, eq(outgoingWebhooks.workspaceId, ctx.workspaceId))) >= most
    ) {
      throw new Problem("conflict", `A workspace has at most ${most} webhooks.`);
    }
    const [row] = await tx
      .insert(outgoingWebhooks)
      .values({
        id: uuidv7(),
        workspaceId: ctx.workspaceId,
        url,
        events: [...events],
        secret,
        createdBy: ctx.userId,
        createdAt: ctx.now(),
      })
      .returning();
    if (row === undefined) throw new Error("The webhook was not saved.");
    await startAtHead(tx, ctx.workspaceId);
    await audit(tx, ctx, { action: "webhook.create", subject: row.id, details: { url, events } });
    return describe(row);
  });
  return { webhook, secret };
}

export interface WebhookChange {
  url?: string | undefined;
  events?: readonly OutgoingEvent[] | undefined;
  enabled?: boolean | undefined;
}

/** What happens while a webhook is off is not told later; what already waits is sent when it is on again. */
export async function changeWebhook(
  ctx: Context,
  webhookId: string,
  { url, events, enabled }: WebhookChange,
  allowHosts: readonly string[],
) {
  if (url !== undefined) checkUrl(url, allowHosts);
  return ctx.db.transaction(async (tx) => {
    const before = await lock(ctx, tx, webhookId);
    const [row] = await tx
      .update(outgoingWebhooks)
      .set({
        url: url ?? before.url,
        events: [...(events ?? before.events)],
        enabled: enabled ?? before.enabled,
      })
      .where(eq(outgoingWebhooks.id, webhookId))
      .returning();
    await audit(tx, ctx, {
      action: "webhook.change",
      subject: webhookId,
      details: { url, events, enabled },
    });
    return describe(row ?? before);
  });
}

export async function deleteWebhook(ctx: Context, webhookId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await lock(ctx, tx, webhookId);
    await tx.delete(outgoingWebhooks).where(eq(outgoingWebhooks.id, webhookId));
    await audit(tx, ctx, { action: "webhook.delete", subject: webhookId });
  });
}

/** A message of its own type, so that a receiver can be tried before anything happens. */
export async function testWebhook(
  ctx: Context,
  webhookId: string,
): Promise<{ message_id: string }> {
  return ctx.db.transaction(async (tx) => {
    await lock(ctx, tx, webhookId);
    const id = uuidv7();
    const now = ctx.now();
    const body = writeBody("webhook.test", now, ctx.workspaceId, {
      message: "This is a test of your webhook.",
    });
    await tx.insert(outgoingMessages).values({
      id,
      webhookId,
      workspaceId: ctx.workspaceId,
      eventType: "webhook.test",
      body,
      dueAt: now,
      createdAt: now,
    });
    return { message_id: id };
  });
}

/** Also says whose it is: a webhook of another workspace does not exist here. */
export async function getWebhook(ctx: Context, webhookId: string) {
  const [row] = await ctx.db.select().from(outgoingWebhooks).where(isOne(ctx, webhookId));
  if (row === undefined) throw noWebhook();
  return describe(row);
}

const isOne = (ctx: Context, webhookId: string) =>
  and(eq(outgoingWebhooks.workspaceId, ctx.workspaceId), eq(outgoingWebhooks.id, webhookId));
const noWebhook = () => new Problem("not_found", "This webhook does not exist.");

async function lock(ctx: Context, tx: Pick<Context["db"], "select">, webhookId: string) {
  const [row] = await tx.select().from(outgoingWebhooks).where(isOne(ctx, webhookId)).for("update");
  if (row === undefined) throw noWebhook();
  return row;
}

function checkUrl(text: string, allowHosts: readonly string[]): void {
  const refuse = (message: string) =>
    new Problem("bad_request", message, { details: [{ field: "url", message }] });
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol))
    throw refuse("The address must begin with https:// or http://.");
  if (url.username !== "" || url.password !== "")
    throw refuse("The address must hold no user name and no password.");
  try {
    checkLiteral(url, allowHosts);
  } catch (error) {
    if (error instanceof RefusedAddress) throw refuse(error.message);
    throw error;
  }
}

function describe({ id, url, events, enabled, createdAt }: typeof outgoingWebhooks.$inferSelect) {
  return { webhook_id: id, url, events, enabled, created_at: createdAt.toISOString() };
}
