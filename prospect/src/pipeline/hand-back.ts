import { transaction } from "../db/client.ts";
import type { Context } from "./context.ts";
import { unfinished } from "./claim.ts";
import { enterGate } from "./gate.ts";

/** Gives a lead back unfinished: its ticket returns to the queue, unless its job is paused or it is not ours any more. */
export async function handBackLead(
  ctx: Context,
  held: { jobId: string; leadId: string; fence: number },
  group: string,
): Promise<void> {
  const sent = await transaction(ctx.database, async (tx) => {
    // A resume sends tickets for the leads that nobody holds: it comes either before this one or after it.
    await enterGate(tx, held.jobId);
    // A worker that stops in good order is no sign of a lead that ends workers.
    const { rows } = await tx.query<{ again: boolean }>(
      `update prospect.leads l set claimed_by = null, fence = l.fence + 1, claims_without_progress = greatest(0, l.claims_without_progress - 1)
       from prospect.jobs j
       where j.job_id = l.job_id and l.lead_id = $1 and l.fence = $2
       returning j.status <> 'paused' and l.state in ${unfinished} as again`,
      [held.leadId, held.fence],
    );
    const again = rows[0]?.again === true;
    if (again) await ctx.queue.sendLeads(tx, [{ lead_id: held.leadId, group, waiting: 0 }]);
    return again;
  });
  if (sent) ctx.wakes.send({ kind: "work" });
}

/** The same for a harvest that broke off. */
export async function handBackHarvest(
  ctx: Context,
  job: { job_id: string; group_id: string; harvest_fence: number },
): Promise<void> {
  const sent = await transaction(ctx.database, async (tx) => {
    const { rows } = await tx.query<{ again: boolean }>(
      `update prospect.jobs set harvest_claimed_by = null, harvest_fence = harvest_fence + 1
       where job_id = $1 and harvest_fence = $2 and harvest_claimed_by is not null
       returning status <> 'paused' and harvest_done_at is null and ended_at is null as again`,
      [job.job_id, job.harvest_fence],
    );
    const again = rows[0]?.again === true;
    if (again) await ctx.queue.sendHarvest(tx, job.job_id, job.group_id);
    return again;
  });
  if (sent) ctx.wakes.send({ kind: "work" });
}
