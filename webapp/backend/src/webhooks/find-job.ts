import { Problem } from "@leadstream/contract";
import type { AnyTx } from "../db/client.ts";
import type { JobRow } from "../db/schema.ts";
import { lockJob, openJob } from "./open-job.ts";
import type { Delivery, Incoming } from "./read-events.ts";
import type { ReceiveDeps } from "./receive.ts";
import { ensureUnclaimed, unclaimedReason } from "./unclaimed.ts";

/** The locked row of the delivery's job, opened if it is new; null while the beginning of its log is missing. */
export async function findJob(
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
export function number(incoming: Incoming, job: JobRow): Incoming {
  const place = { job_id: job.jobId, sequence: job.appliedSequence + 1 };
  const named = {
    raw: { ...incoming.raw, ...place },
    envelope: { ...incoming.envelope, ...place },
  };
  return incoming.kind === "known"
    ? { ...incoming, ...named, event: { ...incoming.event, ...place } }
    : { ...incoming, ...named };
}
