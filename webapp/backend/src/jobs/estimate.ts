import { freeUnits, type StartJob } from "@leadstream/contract";
import { sql } from "drizzle-orm";
import type { Context } from "../context.ts";
import { readQuota } from "../quotas/read.ts";

/** A low and a high value, a quarter of what was measured lying beyond each; null while nothing was measured. */
export type Range = { low: number; high: number } | null;

/** What a start would take, from the quota and from runs that were measured: never from a guess. */
export async function estimateJob(ctx: Context, input: StartJob) {
  const quota = await readQuota(ctx.db, ctx.workspaceId, ctx.now());
  const asked =
    input.list === undefined ? input.max_leads : Math.min(input.max_leads, input.list.length);
  const free = freeUnits(quota);
  const leads = free === null ? asked : Math.min(asked, free);
  const perLead = await measure(ctx, input.source);
  return {
    estimate: {
      leads_asked: asked,
      leads,
      quota_after: {
        ...quota,
        remaining: quota.remaining === null ? null : quota.remaining - leads,
      },
      seconds: times(perLead.seconds, leads),
      cost_usd: times(perLead.cost, leads),
      measured_jobs: perLead.jobs,
    },
  };
}

/** Seconds and cost for one lead in the newest finished jobs of this kind; paused jobs would only measure the pause. */
async function measure(
  ctx: Context,
  source: string,
): Promise<{ seconds: Range; cost: Range; jobs: number }> {
  const { rows } = await ctx.db.execute<
    Record<"jobs" | "s_low" | "s_high" | "c_low" | "c_high", string | null>
  >(sql`
    with recent as (
      select extract(epoch from ended_at - started_at) / completed as seconds, cost_usd / completed as cost
      from webapp.jobs
      where workspace_id = ${ctx.workspaceId} and completed > 0 and status = 'completed'
        and started_at is not null and ended_at is not null
        and job_id not in (select job_id from webapp.relays where kind = 'pause') and (${source} = 'auto' or source = ${source})
      order by ended_at desc limit 20
    )
    select count(*) as jobs,
      percentile_cont(0.25) within group (order by seconds) as s_low,
      percentile_cont(0.75) within group (order by seconds) as s_high,
      percentile_cont(0.25) within group (order by cost) as c_low,
      percentile_cont(0.75) within group (order by cost) as c_high
    from recent`);
  const [row] = rows;
  return {
    jobs: Number(row?.jobs ?? 0),
    seconds: range(row?.s_low, row?.s_high),
    cost: range(row?.c_low, row?.c_high),
  };
}

function range(low: string | null | undefined, high: string | null | undefined): Range {
  return low == null || high == null ? null : { low: Number(low), high: Number(high) };
}

function times(perLead: Range, leads: number): Range {
  return perLead === null ? null : { low: perLead.low * leads, high: perLead.high * leads };
}
