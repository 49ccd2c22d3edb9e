import type { Log } from "@leadstream/runtime/log";
import { eq, sql } from "drizzle-orm";
import { Agent, request } from "undici";
import { outgoingAttempts, outgoingMessages } from "../db/accounts-schema.ts";
import type { WebappDb } from "../db/client.ts";
import { checkLiteral, isAllowed, publicLookup, RefusedAddress } from "./public-address.ts";
import { nextAttemptMs } from "./retry-schedule.ts";
import { signedHeaders } from "./sign.ts";

const timeoutMs = 10_000;
/** Longer than an attempt takes: a message whose sender died is taken up again after it. */
const claimMs = 30_000;

export interface SendDeps {
  db: WebappDb;
  log: Log;
  now: () => Date;
  allowHosts: readonly string[];
}

interface Claimed extends Record<string, unknown> {
  id: string;
  body: string;
  attempts: number;
  url: string;
  secret: string;
}

interface Outcome {
  httpStatus: number | null;
  error: string | null;
}

export interface Sender {
  /** Answers whether there was something to send. */
  sendNext(): Promise<boolean>;
  close(): Promise<void>;
}

/** Posts what is due, oldest first. A receiver answers 2xx; anything else is tried again for some nine hours. */
export function createSender(deps: SendDeps): Sender {
  const common = { connections: 4, keepAliveTimeout: 10_000 };
  const guarded = new Agent({ ...common, connect: { timeout: timeoutMs, lookup: publicLookup } });
  const open = new Agent({ ...common, connect: { timeout: timeoutMs } });

  async function sendNext(): Promise<boolean> {
    const message = await claim(deps);
    if (message === null) return false;
    const began = performance.now();
    const outcome = await post(
      isAllowed(new URL(message.url), deps.allowHosts) ? open : guarded,
      deps,
      message,
    );
    await save(deps, message, outcome, performance.now() - began);
    return true;
  }
  return { sendNext, close: async () => void (await Promise.all([guarded.close(), open.close()])) };
}

async function claim({ db, now }: SendDeps): Promise<Claimed | null> {
  const { rows } = await db.execute<Claimed>(sql`
    update webapp.outgoing_messages m set due_at = ${new Date(now().getTime() + claimMs)}, attempts = m.attempts + 1
    from webapp.outgoing_webhooks w
    where w.id = m.webhook_id and m.id = (
      select o.id from webapp.outgoing_messages o join webapp.outgoing_webhooks v on v.id = o.webhook_id
      where o.status = 'waiting' and o.due_at <= ${now()} and v.enabled
      order by o.due_at, o.id limit 1 for update of o skip locked
    )
    returning m.id, m.body, m.attempts, w.url, w.secret`);
  return rows[0] ?? null;
}

async function post(
  agent: Agent,
  { now, allowHosts }: SendDeps,
  { id, body, url, secret }: Claimed,
): Promise<Outcome> {
  try {
    checkLiteral(new URL(url), allowHosts);
    const answer = await request(url, {
      method: "POST",
      dispatcher: agent,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      headers: {
        "content-type": "application/json",
        "user-agent": "Leadstream-Webhooks/1",
        ...signedHeaders(secret, id, body, now()),
      },
      body,
    });
    // What it says beyond the status is its own affair, and may be endless.
    answer.body.on("error", () => undefined);
    answer.body.destroy();
    const taken = answer.statusCode >= 200 && answer.statusCode < 300;
    return {
      httpStatus: answer.statusCode,
      error: taken ? null : `The receiver answered ${answer.statusCode}.`,
    };
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof RefusedAddress ? error.cause : error;
    return {
      httpStatus: null,
      error: cause instanceof Error ? cause.message : "The receiver cannot be reached.",
    };
  }
}

async function save(
  { db, now, log }: SendDeps,
  { id, attempts }: Claimed,
  { httpStatus, error }: Outcome,
  durationMs: number,
): Promise<void> {
  const at = now();
  const pauseMs = error === null ? null : nextAttemptMs(attempts);
  await db.transaction(async (tx) => {
    await tx
      .insert(outgoingAttempts)
      .values({ messageId: id, attempt: attempts, at, httpStatus, error, durationMs })
      .onConflictDoNothing();
    if (error === null)
      await tx
        .update(outgoingMessages)
        .set({ status: "delivered", endedAt: at })
        .where(eq(outgoingMessages.id, id));
    else if (pauseMs === null)
      await tx
        .update(outgoingMessages)
        .set({ status: "given_up", endedAt: at })
        .where(eq(outgoingMessages.id, id));
    else
      await tx
        .update(outgoingMessages)
        .set({ dueAt: new Date(at.getTime() + pauseMs) })
        .where(eq(outgoingMessages.id, id));
  });
  if (error !== null)
    log.warn(
      { messageId: id, attempts, httpStatus, givenUp: pauseMs === null },
      "an outgoing webhook was not taken",
    );
}
