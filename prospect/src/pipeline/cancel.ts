import type { NewEvent } from "@leadstream/contract";
import { transaction, type Tx } from "../db/client.ts";
import { untilSaved } from "../db/transient.ts";
import { appendEvents } from "../journal/append.ts";
import { unfinished } from "./claim.ts";
import type { Context } from "./context.ts";
import { cancelledFailure } from "./failure.ts";
import { finishIfOver } from "./finish-job.ts";
import { lockJob, passAlone } from "./gate.ts";

/**
 * Stops a job at once and for good: in one transaction every unfinished lead is cancelled, its fence raised so that
 * nobody's later save counts, and the job ended. Leads already done stay. Cancelling twice is a quiet success.
 */
export async function cancelJob(ctx: Context, jobId: string): Promise<void> {
  await untilSaved(() => transaction(ctx.database, (tx) => cancelAll(ctx, tx, jobId)));
  ctx.wakes.send({ kind: "cancel", jobId });
  ctx.wakes.send({ kind: "log", jobId });
}

async function cancelAll(ctx: Context, tx: Tx, jobId: string): Promise<void> {
  const now = ctx.now();
  // Alone, hence with every lead there is; and whoever would start an agent later finds its fence raised.
  await passAlone(tx, jobId);
  const { rows: leads } = await tx.query<{
    lead_id: string;
    attempt: number;
    attempt_started_at: Date | null;
  }>(
    `with mine as (
       select lead_id from prospect.leads where job_id = $1 and state in ${unfinished} order by lead_id for update
     )
     update prospect.leads l
     set state = 'cancelled', fence = l.fence + 1, claimed_by = null, current_agent = null, error = $2, ended_at = $3
     from mine where l.lead_id = mine.lead_id
     returning l.lead_id, l.attempt, l.attempt_started_at`,
    [jobId, JSON.stringify(cancelledFailure), now],
  );
  const job = await lockJob(tx, jobId);
  if (job.ended_at !== null && leads.length === 0) return;
  await tx.query(
    `update prospect.jobs set harvest_done_at = coalesce(harvest_done_at, $2), harvest_claimed_by = null, harvest_fence = harvest_fence + 1
     where job_id = $1`,
    [jobId, now],
  );
  const news = leads.map((lead): NewEvent => ({
    event_type: "lead_enrichment_end",
    lead_id: lead.lead_id,
    success: false,
    error: cancelledFailure,
    execution_time_seconds:
      Math.max(0, now.getTime() - (lead.attempt_started_at ?? now).getTime()) / 1000,
    attempt: lead.attempt,
  }));
  const appended = await appendEvents(tx, jobId, news, now, { cancelled: leads.length });
  await finishIfOver(tx, jobId, appended, now, true);
}
