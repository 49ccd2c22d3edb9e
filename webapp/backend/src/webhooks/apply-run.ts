import { eq } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { jobs, type JobRow } from "../db/schema.ts";
import { applyToJob } from "./apply-to-job.ts";
import { inboxWrites, keepInInbox, type Judged } from "./inbox.ts";
import { lockJob } from "./open-job.ts";
import type { Incoming } from "./read-events.ts";
import { unclaimed, unclaimedReason } from "./unclaimed.ts";

/** The contiguous events of one delivery that have had no effect yet. */
export interface FreshRun {
  job: JobRow;
  fresh: readonly Incoming[];
  acknowledged: number;
  now: Date;
  mergeProgress: boolean;
}

/** All of it at once. */
export async function applyTogether(
  tx: AnyTx,
  { job, fresh, acknowledged, now, mergeProgress }: FreshRun,
): Promise<Judged[]> {
  if (job.workspaceId === unclaimed) return keepUnclaimed(tx, job, fresh, acknowledged, now);
  const events = fresh.flatMap((incoming) => (incoming.kind === "known" ? [incoming.event] : []));
  let judged: Judged[] = [];
  await applyToJob(tx, job, events, now, {
    cursor: { appliedSequence: acknowledged, receivedAt: now },
    mergeProgress,
    keep: (refused) => {
      judged = fresh.map((incoming) => judge(incoming, refused));
      return inboxWrites(job.jobId, judged, now);
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

/** Each by itself, so that one which the database cannot take is set apart alone. */
export async function applyOneByOne(tx: AnyTx, run: FreshRun): Promise<Judged[]> {
  const { job, fresh, acknowledged, now } = run;
  const judged: Judged[] = [];
  for (const incoming of fresh) {
    const current = (await lockJob(tx, job.jobId)) ?? job;
    try {
      judged.push(
        ...(await tx.transaction((inner) =>
          applyTogether(inner, {
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
export function isFaultOfData(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause instanceof RangeError) return true;
  const code =
    typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return /^(22|23|54)\w{3}$/.test(code);
}
