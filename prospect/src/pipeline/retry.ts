import { Problem, type NewEvent } from "@leadstream/contract";
import { transaction, type Tx } from "../db/client.ts";
import type { LeadRow } from "../db/schema.ts";
import { appendEvents, type Counts } from "../journal/append.ts";
import { applyChanges, staleAgents, type Changes } from "./changes.ts";
import type { Context } from "./context.ts";
import { enterGate } from "./gate.ts";

const counterOf = {
  failed: "failed",
  cancelled: "cancelled",
  completed: "completed",
} as const satisfies Record<string, keyof Counts>;

/**
 * A new attempt for a lead that failed or was cancelled. It resumes at the failed agent: results that stand are
 * reused, unless what a person corrected meanwhile (a wrong website, say) makes them out of date. Asked again while
 * that attempt runs, it answers the attempt and does nothing.
 */
export async function retryLead(
  ctx: Context,
  jobId: string,
  leadId: string,
  changes: Changes = {},
): Promise<{ lead_id: string; attempt: number }> {
  const attempt = await transaction(ctx.database, async (tx) => {
    await enterGate(tx, jobId);
    const lead = await lockLead(tx, jobId, leadId);
    if (lead.state === "completed")
      throw new Problem("not_retryable", "This lead is completed; there is nothing to retry.", {
        action: "Re-run it if its facts or the profile changed.",
      });
    if (lead.state !== "failed" && lead.state !== "cancelled") return lead.attempt;
    await applyChanges(tx, lead, changes, staleAgents(ctx, lead, changes));
    await openAttempt(ctx, tx, lead, `Attempt ${lead.attempt + 1} is waiting for its turn.`);
    return lead.attempt + 1;
  });
  ctx.wakes.send({ kind: "work" });
  ctx.wakes.send({ kind: "log", jobId });
  return { lead_id: leadId, attempt };
}

export async function lockLead(tx: Tx, jobId: string, leadId: string): Promise<LeadRow> {
  const { rows } = await tx.query<LeadRow>(
    "select * from prospect.leads where lead_id = $1 and job_id = $2 for update",
    [leadId, jobId],
  );
  const [lead] = rows;
  if (lead === undefined) throw new Problem("not_found", "There is no such lead in this job.");
  return lead;
}

/** Leaves a final state by a new attempt; the one way there is. Call it last: it appends. */
export async function openAttempt(
  ctx: Context,
  tx: Tx,
  lead: LeadRow,
  message: string,
): Promise<void> {
  await tx.query(
    `update prospect.leads set
       state = 'harvested', attempt = attempt + 1, fence = fence + 1, claimed_by = null, claims_without_progress = 0,
       error = null, current_agent = null, ended_at = null
     where lead_id = $1`,
    [lead.lead_id],
  );
  const { rows } = await tx.query<{ group_id: string }>(
    "select group_id from prospect.jobs where job_id = $1",
    [lead.job_id],
  );
  // A person waits for this one: it does not queue behind the rest of its job.
  await ctx.queue.sendLeads(tx, [
    { lead_id: lead.lead_id, group: rows[0]?.group_id ?? "", waiting: 0 },
  ]);
  const news: NewEvent = {
    event_type: "status_update",
    lead_id: lead.lead_id,
    status_message: message,
  };
  const left = counterOf[lead.state as keyof typeof counterOf];
  await appendEvents(tx, lead.job_id, [news], ctx.now(), { [left]: -1 });
}
