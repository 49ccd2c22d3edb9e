import type { WebhookAccepted } from "@leadstream/contract";
import { failpoint } from "@leadstream/runtime/failpoint";
import type { Load } from "../feed/load.ts";
import type { AnyTx, WebappDb } from "../db/client.ts";
import { wakeFeed } from "../feed/wake.ts";
import { applyOneByOne, applyTogether, isFaultOfData } from "./apply-run.ts";
import { findJob, number } from "./find-job.ts";
import { seenEventIds } from "./inbox.ts";
import type { Delivery } from "./read-events.ts";
import { sift } from "./sift.ts";

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
      const judged = await (manner === "together"
        ? applyTogether(tx, run)
        : applyOneByOne(tx, run));
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
