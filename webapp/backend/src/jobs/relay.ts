import { StartProspecting, type Failure, Problem } from "@leadstream/contract";
import type { Log } from "@leadstream/runtime/log";
import { eq, sql } from "drizzle-orm";
import { relays } from "../db/accounts-schema.ts";
import type { AnyTx, WebappDb } from "../db/client.ts";
import { jobs } from "../db/schema.ts";
import { workOnWake, type Work } from "../work-on-wake.ts";
import { endHere } from "./end-here.ts";
import type { ProspectClient } from "./prospect-client.ts";

/** Longest pause between two attempts; a service that comes back is noticed within it. */
const slowestMs = 5_000;
const firstMs = 250;
/** Longer than any call takes: an order whose sender died is taken up again after it. */
const claimMs = 45_000;

export interface RelayDeps {
  db: WebappDb;
  prospect: ProspectClient;
  log: Log;
  now: () => Date;
}

interface Order {
  id: string;
  job_id: string;
  kind: "start" | "cancel" | "pause" | "resume";
  payload: unknown;
  attempts: number;
}

/**
 * Sends the orders that verbs committed. Waiting is not failing: an order is repeated until the prospect service has
 * answered it, one at a time for each job and in the order they were given. Several processes share the work.
 */
export function startRelay(deps: RelayDeps): Work {
  const relay = workOnWake({
    everyMs: 1_000,
    onError: (err) => deps.log.error({ err }, "orders to the prospect service could not be read"),
    async round(goesOn) {
      while (goesOn() && (await sendNext(deps)));
    },
  });
  relay.wake();
  return relay;
}

/** Answers whether there was something to send. */
async function sendNext(deps: RelayDeps): Promise<boolean> {
  const order = await claim(deps);
  if (order === null) return false;
  try {
    await send(deps.prospect, order);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === "unavailable") await postpone(deps, order, error);
    else await giveUp(deps, order, error);
    return true;
  }
  await deps.db.transaction(async (tx) => {
    await lockJobRow(tx, order.job_id);
    const now = deps.now();
    await tx
      .update(relays)
      .set({ doneAt: now, payload: null, lastError: null })
      .where(eq(relays.id, order.id));
    if (order.kind === "start") {
      await tx.update(jobs).set({ startedRemote: true }).where(eq(jobs.jobId, order.job_id));
    }
  });
  return true;
}

/** The job before anything of it, as everybody takes them. */
async function lockJobRow(tx: AnyTx, jobId: string): Promise<void> {
  await tx.select({ jobId: jobs.jobId }).from(jobs).where(eq(jobs.jobId, jobId)).for("update");
}

async function claim({ db, now }: RelayDeps): Promise<Order | null> {
  const until = new Date(now().getTime() + claimMs);
  const { rows } = await db.execute<Order & Record<string, unknown>>(sql`
    update webapp.relays set due_at = ${until}, attempts = attempts + 1
    where id = (
      select r.id from webapp.relays r
      where r.done_at is null and r.due_at <= ${now()}
        and not exists (select 1 from webapp.relays e where e.job_id = r.job_id and e.done_at is null and e.id < r.id)
      order by r.due_at for update skip locked limit 1
    )
    returning id, job_id, kind, payload, attempts`);
  return rows[0] ?? null;
}

async function send(
  prospect: ProspectClient,
  { kind, job_id: jobId, payload }: Order,
): Promise<void> {
  switch (kind) {
    case "start":
      return prospect.startJob({ ...StartProspecting.parse(payload), job_id: jobId });
    case "cancel":
      return prospect.cancelJob(jobId);
    case "pause":
      return prospect.pauseJob(jobId);
    case "resume":
      return prospect.resumeJob(jobId);
  }
}

async function postpone(
  { db, now, log }: RelayDeps,
  order: Order,
  problem: Problem,
): Promise<void> {
  const waitMs = Math.min(slowestMs, firstMs * 2 ** Math.min(order.attempts - 1, 10));
  log.warn(
    { jobId: order.job_id, order: order.kind, attempt: order.attempts, waitMs },
    problem.message,
  );
  await db
    .update(relays)
    .set({ dueAt: new Date(now().getTime() + waitMs), lastError: problem.message })
    .where(eq(relays.id, order.id));
}

/** The service has understood and refused: repeating would not change its mind. */
async function giveUp({ db, now, log }: RelayDeps, order: Order, problem: Problem): Promise<void> {
  log.warn(
    { jobId: order.job_id, order: order.kind, code: problem.code },
    `the prospect service refused: ${problem.message}`,
  );
  await db.transaction(async (tx) => {
    await lockJobRow(tx, order.job_id);
    await tx
      .update(relays)
      .set({ doneAt: now(), payload: null, lastError: problem.message })
      .where(eq(relays.id, order.id));
    const ended = { jobId: order.job_id, now: now() };
    if (order.kind === "start") await endHere(tx, { ...ended, error: asFailure(problem) });
    // A job that is unknown over there, as after its database was lost, would run here for ever.
    if (order.kind === "cancel" && problem.code === "not_found")
      await endHere(tx, { ...ended, error: null });
  });
}

function asFailure(problem: Problem): Failure {
  return {
    code: problem.code === "source_not_configured" ? "provider_auth" : "internal",
    message: problem.message,
    action: problem.action ?? "Change what was asked for and start again.",
    retryable: false,
  };
}
