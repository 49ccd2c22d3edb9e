import type { AgentName } from "@leadstream/contract";
import { transaction } from "../db/client.ts";
import type { JobInputRow, JobRow, LeadRow } from "../db/schema.ts";
import type { Context } from "./context.ts";

export interface ClaimedLead {
  lead: LeadRow;
  /** Results that stand, from this attempt or an earlier one: never made twice. */
  standing: { agent: AgentName; output: unknown }[];
}

export interface ClaimedHarvest {
  job: JobRow;
  input: JobInputRow;
}

export const unfinished = "('harvested', 'analyzing', 'qualifying', 'strategizing', 'finalizing')";

/**
 * Takes tickets and claims their leads in one transaction, so that at every moment an unfinished lead has a ticket
 * or an owner. A lead of a paused job is left alone: resuming sends its ticket again.
 */
export async function claimLeads(
  ctx: Context,
  instance: number,
  limit: number,
): Promise<ClaimedLead[]> {
  const leads = await transaction(ctx.database, async (tx) => {
    const ids = await ctx.queue.takeLeads(tx, limit);
    if (ids.length === 0) return [];
    const { rows } = await tx.query<LeadRow>(
      `update prospect.leads l set
         fence = l.fence + 1, step = 0, claimed_by = $2, claims_without_progress = l.claims_without_progress + 1
       from prospect.jobs j
       where j.job_id = l.job_id and j.status <> 'paused'
         and l.lead_id = any($1) and l.claimed_by is null and l.state in ${unfinished}
       returning l.*`,
      [ids, instance],
    );
    return rows.toSorted((a, b) => ids.indexOf(a.lead_id) - ids.indexOf(b.lead_id));
  });
  const resumed = leads
    .filter((lead) => lead.attempt > 1 || lead.started_attempt === lead.attempt)
    .map((lead) => lead.lead_id);
  const standing = await standingResults(ctx, resumed);
  return leads.map((lead) => ({ lead, standing: standing.get(lead.lead_id) ?? [] }));
}

async function standingResults(
  ctx: Context,
  leadIds: string[],
): Promise<Map<string, ClaimedLead["standing"]>> {
  const byLead = new Map<string, ClaimedLead["standing"]>();
  if (leadIds.length === 0) return byLead;
  const { rows } = await ctx.database.pool.query<{
    lead_id: string;
    agent: AgentName;
    output: string;
  }>(
    `select distinct on (lead_id, agent) lead_id, agent, output from prospect.agent_results
     where lead_id = any($1) and not superseded order by lead_id, agent, attempt desc`,
    [leadIds],
  );
  for (const row of rows) {
    const results = byLead.get(row.lead_id) ?? [];
    results.push({ agent: row.agent, output: JSON.parse(row.output) });
    byLead.set(row.lead_id, results);
  }
  return byLead;
}

/** The same for the harvest of a job. */
export async function claimHarvests(
  ctx: Context,
  instance: number,
  limit: number,
): Promise<ClaimedHarvest[]> {
  return transaction(ctx.database, async (tx) => {
    const ids = await ctx.queue.takeHarvests(tx, limit);
    if (ids.length === 0) return [];
    const { rows: jobs } = await tx.query<JobRow>(
      `update prospect.jobs set
         harvest_fence = harvest_fence + 1, harvest_claimed_by = $2, harvest_claims = harvest_claims + 1,
         status = case when status = 'queued' then 'running' else status end,
         started_at = coalesce(started_at, $3)
       where job_id = any($1) and harvest_claimed_by is null and harvest_done_at is null and ended_at is null and status <> 'paused'
       returning *`,
      [ids, instance, ctx.now()],
    );
    const { rows: inputs } = await tx.query<JobInputRow>(
      "select * from prospect.job_inputs where job_id = any($1)",
      [jobs.map((job) => job.job_id)],
    );
    return jobs.flatMap((job) => {
      const input = inputs.find((one) => one.job_id === job.job_id);
      return input === undefined ? [] : [{ job, input }];
    });
  });
}
