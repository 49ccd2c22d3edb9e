import { Problem, type WebhookAccepted } from "@leadstream/contract";
import { eq } from "drizzle-orm";
import { failpoint } from "@leadstream/runtime/failpoint";
import type { Load } from "../feed/load.ts";
import type { AnyTx, WebappDb } from "../db/client.ts";
import { jobs, type JobRow } from "../db/schema.ts";
import { wakeFeed } from "../feed/wake.ts";
import { applyToJob } from "./apply-to-job.ts";
import { keepInInbox, seenEventIds, type Judged } from "./inbox.ts";
import { lockJob, openJob } from "./open-job.ts";
import type { Delivery, Incoming } from "./read-events.ts";
import { sift } from "./sift.ts";
import { ensureUnclaimed, unclaimed, unclaimedReason } from "./unclaimed.ts";

export interface ReceiveDeps {
  db: WebappDb;
  /** The workspace that events of this user belong to, or null when there is no such user. */
  findWorkspace(tx: AnyTx, userId: string): Promise<string | null>;
  load?: Load | undefined;
}

export interface Receipt {
  jobId: string;
  /** Null while nothing of the job has been taken in. */
  workspaceId: string | null;
  results: WebhookAccepted["results"];
  /** Everything up to here has had its effect. */
  acknowledged: number;
  /** Set when events are missing: what the sender must send next. */
  expected: number | null;
}

/** One transaction a delivery: its effects, the proof that it was here, and the news of it exist together or not at all. */
export async function receive(deps: ReceiveDeps, delivery: Delivery, now: Date): Promise<Receipt> {
  const receipt = await commit(deps, delivery, now, "together").catch((error: unknown) => {
    // One event that the database cannot take must not block the job's log: find it, and set it apart.
    if (!isFaultOfData(error)) throw error;
    return commit(deps, delivery, now, "one by one");
  });
  failpoint("webhook.after-commit");
  if (receipt.workspaceId !== null) wakeFeed(receipt.workspaceId);
  return receipt;
}

type Manner = "together" | "one by one";
const none: ReadonlySet<string> = new Set();

function commit(
  deps: ReceiveDeps,
  delivery: Delivery,
  now: Date,
  manner: Manner,
): Promise<Receipt> {
  return deps.db.transaction(async (tx) => {
    const job = await findJob(deps, tx, delivery, now);
    if (job === null)
      return {
        jobId: delivery.jobId ?? "",
        workspaceId: null,
        results: [],
        acknowledged: 0,
        expected: 1,
      };
    const events =
      delivery.numbering === "sender" ? delivery.events : [number(delivery.event, job)];
    // An id that comes back under another sequence is so rare that the key's refusal, and a second look, is the cheaper way.
    const known =
      manner === "together"
        ? none
        : await seenEventIds(
            tx,
            events.map(({ envelope }) => envelope.event_id),
          );
    const { fresh, results, acknowledged, expected } = sift(job.appliedSequence, events, known);
    const { jobId, workspaceId } = job;
    if (acknowledged > job.appliedSequence) {
      const run = { job, fresh, acknowledged, now, mergeProgress: (deps.load?.level ?? 0) > 0 };
      const judged = await (manner === "together" ? apply(tx, run) : applyEach(tx, run));
      for (const { incoming, status } of judged) results.set(incoming.envelope.event_id, status);
    }
    failpoint("webhook.before-commit");
    return {
      jobId,
      workspaceId,
      acknowledged,
      expected,
      results: [...results].map(([event_id, status]) => ({ event_id, status })),
    };
  });
}

async function findJob(
  deps: ReceiveDeps,
  tx: AnyTx,
  delivery: Delivery,
  now: Date,
): Promise<JobRow | null> {
  const { numbering, userId } = delivery;
  const first = delivery.numbering === "sender" ? delivery.events[0] : delivery.event;
  if (delivery.jobId !== null) {
    const job = await lockJob(tx, delivery.jobId);
    if (job !== undefined) {
      if (numbering === "receiver" && job.numbering === "sender") {
        throw new Problem(
          "not_an_event",
          "This job's events carry a sequence, and this one has none.",
        );
      }
      if (numbering === "receiver" && job.workspaceId !== (await deps.findWorkspace(tx, userId))) {
        throw new Problem(
          "not_an_event",
          "This job belongs to somebody else than the event's user.",
        );
      }
      return job;
    }
  }
  // The beginning of a job that is not known yet is still on its way: nothing to open, and nothing to lock.
  if (
    numbering === "sender" &&
    first !== undefined &&
    (first.envelope.sequence_from ?? first.envelope.sequence) > 1
  )
    return null;

  const found = await deps.findWorkspace(tx, userId);
  if (found === null && numbering === "receiver")
    throw new Problem("unknown_user", unclaimedReason);
  const workspaceId = found ?? (await ensureUnclaimed(tx));
  const jobId = delivery.jobId ?? `direct-${workspaceId}`;
  if (delivery.jobId === null) {
    const standing = await lockJob(tx, jobId);
    if (standing !== undefined) return standing;
  }
  // The log of what came without a job is no job at work: it must not count against those that may run at once.
  const status = delivery.jobId === null ? "completed" : "queued";
  return openJob(
    tx,
    { jobId, workspaceId, userId, numbering, status },
    first?.kind === "known" ? first.event : null,
    now,
  );
}

/** Gives a lone event its place in the log that this service counts. */
function number(incoming: Incoming, job: JobRow): Incoming {
  const place = { job_id: job.jobId, sequence: job.appliedSequence + 1 };
  const named = {
    raw: { ...incoming.raw, ...place },
    envelope: { ...incoming.envelope, ...place },
  };
  return incoming.kind === "known"
    ? { ...incoming, ...named, event: { ...incoming.event, ...place } }
    : { ...incoming, ...named };
}

interface FreshRun {
  job: JobRow;
  fresh: readonly Incoming[];
  acknowledged: number;
  now: Date;
  mergeProgress: boolean;
}

async function apply(
  tx: AnyTx,
  { job, fresh, acknowledged, now, mergeProgress }: FreshRun,
): Promise<Judged[]> {
  if (job.workspaceId === unclaimed) return keepUnclaimed(tx, job, fresh, acknowledged, now);
  const events = fresh.flatMap((incoming) => (incoming.kind === "known" ? [incoming.event] : []));
  let judged: Judged[] = [];
  await applyToJob(tx, job, events, now, {
    cursor: { appliedSequence: acknowledged, receivedAt: now },
    mergeProgress,
    keep: async (refused) => {
      judged = fresh.map((incoming) => judge(incoming, refused));
      await keepInInbox(tx, job.jobId, judged, now);
    },
  });
  return judged;
}

async function keepUnclaimed(
  tx: AnyTx,
  { jobId }: JobRow,
  fresh: readonly Incoming[],
  acknowledged: number,
  now: Date,
): Promise<Judged[]> {
  const judged = fresh.map((incoming): Judged => ({
    incoming,
    status: "quarantined",
    reason: unclaimedReason,
  }));
  await keepInInbox(tx, jobId, judged, now);
  const cursor = { appliedSequence: acknowledged, receivedAt: now };
  await tx.update(jobs).set(cursor).where(eq(jobs.jobId, jobId));
  return judged;
}

async function applyEach(tx: AnyTx, run: FreshRun): Promise<Judged[]> {
  const { job, fresh, acknowledged, now } = run;
  const judged: Judged[] = [];
  for (const incoming of fresh) {
    const current = (await lockJob(tx, job.jobId)) ?? job;
    try {
      judged.push(
        ...(await tx.transaction((inner) =>
          apply(inner, {
            ...run,
            job: current,
            fresh: [incoming],
            acknowledged: incoming.envelope.sequence,
          }),
        )),
      );
    } catch (error) {
      if (!isFaultOfData(error)) throw error;
      const reason = "The database could not take this event; its content was left out.";
      const { raw: _raw, ...rest } = incoming;
      const apart: Judged = {
        incoming: { ...rest, raw: bare(incoming) },
        status: "quarantined",
        reason,
      };
      await keepInInbox(tx, job.jobId, [apart], now);
      judged.push(apart);
    }
  }
  await tx
    .update(jobs)
    .set({ appliedSequence: acknowledged, receivedAt: now })
    .where(eq(jobs.jobId, job.jobId));
  return judged;
}

function bare({ envelope }: Incoming): Record<string, unknown> {
  const { schema_version, event_id, event_type, job_id, user_id, sequence, timestamp } = envelope;
  return { schema_version, event_id, event_type, job_id, user_id, sequence, timestamp };
}

function judge(incoming: Incoming, refused: ReadonlyMap<string, string>): Judged {
  if (incoming.kind === "unknown")
    return { incoming, status: "stored", reason: "This version does not know the type." };
  if (incoming.kind === "broken")
    return { incoming, status: "quarantined", reason: incoming.reason };
  const reason = refused.get(incoming.event.event_id) ?? null;
  return { incoming, status: reason === null ? "applied" : "quarantined", reason };
}

/** Data exceptions, broken constraints, limits of the engine, and values nested too deep to be written. */
function isFaultOfData(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof RangeError) return true;
  const code =
    typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return /^(22|23|54)\w{3}$/.test(code);
}
