import { plans } from "@leadstream/contract";
import { sql, type SQL } from "drizzle-orm";
import type { Context } from "../context.ts";
import type { AnyTx } from "../db/client.ts";
import { getJob } from "../jobs/get.ts";
import { readPlan } from "../quotas/counters.ts";
import type { Period } from "./period.ts";

/**
 * Everything is counted from rows and events that happened; what was not measured is null. With a `jobId` only what
 * belongs to that job counts; a job that the workspace does not have is refused as not found.
 */
export async function readAnalytics(ctx: Context, period: Period, jobId: string | null = null) {
  if (jobId !== null) await getJob(ctx, jobId);
  // One snapshot, so that the charts of one answer agree with each other.
  return ctx.db.transaction(
    async (tx) => {
      const scope = { tx, workspaceId: ctx.workspaceId, period, jobId };
      return {
        from: period.from.toISOString(),
        to: period.to.toISOString(),
        bucket: period.bucket,
        totals: await totals(scope),
        by_state: await grouped(scope, sql`state`, "state"),
        by_stage: await grouped(scope, sql`stage`, "stage"),
        by_source: await bySource(scope),
        throughput: await throughput(scope),
        agents: await agents(scope),
        failures: await failures(scope),
        quota: await quota(scope),
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

interface Scope {
  tx: AnyTx;
  workspaceId: string;
  period: Period;
  /** Null counts every job. */
  jobId: string | null;
}

const found = ({ workspaceId, period: { from, to }, jobId }: Scope) =>
  sql`workspace_id = ${workspaceId} and deleted_at is null and created_at >= ${from} and created_at < ${to}${ofJob(sql`job_id`, jobId)}`;

const ofJob = (column: SQL, jobId: string | null) =>
  jobId === null ? sql`` : sql` and ${column} = ${jobId}`;

async function rows<T extends Record<string, unknown>>({ tx }: Scope, query: SQL) {
  return (await tx.execute<T>(query)).rows;
}

/** An imported lead never ran, so it says nothing of success or cost. */
async function totals(scope: Scope) {
  const [row] = await rows<
    Record<
      "leads" | "completed" | "failed" | "cancelled" | "ran_completed" | "priceless" | "cost",
      string | null
    >
  >(
    scope,
    sql`
      select count(*) as leads,
        count(*) filter (where state = 'completed') as completed,
        count(*) filter (where state = 'failed') as failed,
        count(*) filter (where state = 'cancelled') as cancelled,
        count(*) filter (where state = 'completed' and source <> 'import') as ran_completed,
        count(*) filter (where state in ('completed', 'failed') and source <> 'import' and cost_usd is null) as priceless,
        sum(cost_usd) filter (where source <> 'import') as cost
      from webapp.leads where ${found(scope)}`,
  );
  const number = (name: keyof NonNullable<typeof row>) => Number(row?.[name] ?? 0);
  const ended = number("ran_completed") + number("failed");
  const known = row?.cost == null ? null : Number(row.cost);
  const cost = number("priceless") > 0 ? null : known;
  return {
    leads: number("leads"),
    completed: number("completed"),
    failed: number("failed"),
    cancelled: number("cancelled"),
    success_rate: ended === 0 ? null : number("ran_completed") / ended,
    cost_usd: cost,
    /** What is known when the whole is not. */
    cost_known_usd: known,
    leads_without_cost: number("priceless"),
    cost_per_lead_usd:
      cost === null || number("ran_completed") === 0 ? null : cost / number("ran_completed"),
  };
}

async function grouped<K extends string>(scope: Scope, column: SQL, name: K) {
  const counted = await rows<{ name: string; n: string }>(
    scope,
    sql`select ${column} as name, count(*) as n from webapp.leads where ${found(scope)} group by 1 order by 2 desc, 1`,
  );
  return counted.map(
    (row) => ({ [name]: row.name, count: Number(row.n) }) as Record<K, string> & { count: number },
  );
}

async function bySource(scope: Scope) {
  const counted = await rows<Record<"source" | "leads" | "completed" | "failed", string>>(
    scope,
    sql`
      select source, count(*) as leads,
        count(*) filter (where state = 'completed') as completed,
        count(*) filter (where state = 'failed') as failed
      from webapp.leads where ${found(scope)} group by source order by 2 desc, 1`,
  );
  return counted.map((row) => ({
    source: row.source,
    leads: Number(row.leads),
    completed: Number(row.completed),
    failed: Number(row.failed),
  }));
}

/** Each event's JSON is read once for all of its numbers. */
const events = (
  { workspaceId, period: { from, to }, jobId }: Scope,
  type: "agent_end" | "lead_enrichment_end",
) => sql`
  select i.occurred_at, e.*
  from webapp.inbox i
  join webapp.jobs j using (job_id)
  cross join lateral jsonb_to_record(i.event) as e (
    agent_name text, success boolean, method text, execution_time_seconds double precision, usage jsonb, error jsonb
  )
  where j.workspace_id = ${workspaceId} and i.event_type = ${sql.raw(`'${type}'`)}
    and i.occurred_at >= ${from} and i.occurred_at < ${to}${ofJob(sql`i.job_id`, jobId)}`;

/** Ends are counted when they happened: a lead that failed and was retried has failed, and completed, at its times. */
async function throughput(scope: Scope) {
  const { bucket, from, to } = scope.period;
  const step = sql.raw(`'${bucket}'`);
  const counted = await rows<
    Record<"found" | "completed" | "failed", string> & { at: Date | string }
  >(
    scope,
    sql`
      with steps as (
        select generate_series(date_trunc(${step}, ${from}::timestamptz), ${to}::timestamptz - interval '1 millisecond', ('1 ' || ${step})::interval) as at
      ), opened as (
        select date_trunc(${step}, created_at) as at, count(*) as n from webapp.leads where ${found(scope)} group by 1
      ), ended as (
        select date_trunc(${step}, occurred_at) as at,
          count(*) filter (where success) as completed,
          count(*) filter (where not success and error ->> 'code' is distinct from 'cancelled') as failed
        from (${events(scope, "lead_enrichment_end")}) e group by 1
      )
      select at, coalesce(opened.n, 0) as found, coalesce(ended.completed, 0) as completed, coalesce(ended.failed, 0) as failed
      from steps left join opened using (at) left join ended using (at) order by at`,
  );
  return counted.map((row) => ({
    at: new Date(row.at).toISOString(),
    found: Number(row.found),
    completed: Number(row.completed),
    failed: Number(row.failed),
  }));
}

/** A run without a model costs nothing; a model whose price is not known makes the agent's cost unknown. */
async function agents(scope: Scope) {
  const measured = await rows<
    Record<
      | "agent_name"
      | "runs"
      | "succeeded"
      | "p50"
      | "p95"
      | "cost"
      | "priceless"
      | "evidence"
      | "llm"
      | "evidence_fallback",
      string | null
    >
  >(
    scope,
    sql`
      select agent_name, count(*) as runs,
        count(*) filter (where success) as succeeded,
        percentile_cont(0.5) within group (order by execution_time_seconds) as p50,
        percentile_cont(0.95) within group (order by execution_time_seconds) as p95,
        sum(coalesce((usage ->> 'cost_usd')::double precision, 0)) as cost,
        count(*) filter (where usage is not null and usage ->> 'cost_usd' is null) as priceless,
        count(*) filter (where method = 'evidence') as evidence,
        count(*) filter (where method = 'llm') as llm,
        count(*) filter (where method = 'evidence_fallback') as evidence_fallback
      from (${events(scope, "agent_end")}) e
      group by 1 order by p50 desc, 1`,
  );
  return measured.map((row) => ({
    agent_name: row.agent_name ?? "",
    runs: Number(row.runs),
    succeeded: Number(row.succeeded),
    p50_seconds: Number(row.p50),
    p95_seconds: Number(row.p95),
    cost_usd: Number(row.priceless) > 0 ? null : Number(row.cost),
    evidence: Number(row.evidence),
    llm: Number(row.llm),
    evidence_fallback: Number(row.evidence_fallback),
  }));
}

async function failures(scope: Scope) {
  const counted = await rows<{ code: string; n: string }>(
    scope,
    sql`
      select coalesce(error ->> 'code', 'internal') as code, count(*) as n from webapp.leads
      where ${found(scope)} and state = 'failed' group by 1 order by 2 desc, 1`,
  );
  return counted.map((row) => ({ code: row.code, count: Number(row.n) }));
}

/** The workspace's counters, or the settled units of the one job. */
async function quota(scope: Scope) {
  const { limit } = plans[await readPlan(scope.tx, scope.workspaceId)];
  const used =
    scope.jobId === null
      ? sql`select workspace_id, period_start, used from webapp.quota_periods`
      : sql`
        select workspace_id, period_start, count(*) filter (where state = 'settled')::integer as used
        from webapp.quota_units where job_id = ${scope.jobId} group by 1, 2`;
  const counted = await rows<{ period_start: Date | string; used: number }>(
    scope,
    sql`
      select period_start, used from (${used}) as counted
      where workspace_id = ${scope.workspaceId} and period_start >= ${scope.period.from}::timestamptz - interval '7 days' and period_start < ${scope.period.to}
      order by period_start`,
  );
  return counted.map((row) => ({
    period_start: new Date(row.period_start).toISOString(),
    used: row.used,
    limit,
  }));
}
