import { storable } from "../db/storable.ts";
import { appendNews, counted, newsColumns, typeOf, type Appended } from "../journal/append.ts";
import type { Step } from "./step.ts";

/** The job after it, and which leads were saved in full or without what was to begin. */
export interface Saved extends Appended {
  saved: string[];
  held: string[];
}

// One statement for everything, hence one round trip and one commit: the leads whose fence still holds are saved, and
// only their results, pages, events and counts follow. The gate comes first: a pause that was answered is seen here, and
// one that comes later waits for the commit.
export const saveSteps = {
  name: "save-steps",
  text: `
  with gate as (
    select i.paused and j.ended_at is null as closed
    from prospect.job_inputs i join prospect.jobs j using (job_id) where i.job_id = $1 for share of i
  ), step as (
    select s.*, gate.closed and s.begin_agent is not null as held
    from gate, unnest($3::text[], $4::int[], $5::int[], $6::text[], $7::float8[], $8::text[], $9::text[], $10::bool[], $11::bool[], $12::bool[], $13::text[], $14::text[])
      as s (lead_id, fence, step, state, progress, current_agent, error, starts, ends, progressed, begin_state, begin_agent)
  ), saved as (
    update prospect.leads l set
      step = l.step + 1,
      state = case when s.held then s.state else coalesce(s.begin_state, s.state) end,
      progress = s.progress,
      current_agent = case when s.held then s.current_agent else coalesce(s.begin_agent, s.current_agent) end,
      error = s.error,
      started_attempt = case when s.starts and not s.held then l.attempt else l.started_attempt end,
      attempt_started_at = case when s.starts and not s.held then $2 else l.attempt_started_at end,
      ended_at = case when s.ends then $2::timestamptz end,
      claimed_by = case when s.ends then null else l.claimed_by end,
      claims_without_progress = case when s.progressed then 0 else l.claims_without_progress end
    from step s
    where l.lead_id = s.lead_id and l.fence = s.fence and l.step = s.step
    returning l.lead_id, s.held
  ), result as (
    insert into prospect.agent_results (lead_id, attempt, agent, output, method, usage, seconds, finished_at)
    select r.*, $2 from unnest($15::text[], $16::int[], $17::text[], $18::text[], $19::text[], $20::text[], $21::float8[])
      as r (lead_id, attempt, agent, output, method, usage, seconds)
    where r.lead_id in (select lead_id from saved)
  ), page as (
    insert into prospect.pages (lead_id, url, title, text, markup, sha256, fetched_at)
    select distinct on (p.lead_id, p.url) p.*
    from unnest($22::text[], $23::text[], $24::text[], $25::text[], $26::text[], $27::text[], $28::timestamptz[])
      as p (lead_id, url, title, text, markup, sha256, fetched_at)
    where p.lead_id in (select lead_id from saved)
    on conflict (lead_id, url) do update set
      title = excluded.title, text = excluded.text, markup = excluded.markup, sha256 = excluded.sha256, fetched_at = excluded.fetched_at
  ), news as (
    select e.event_id, e.event_type, e.lead_id, e.body, row_number() over (order by e.place) as n
    from unnest($29::uuid[], $30::text[], $31::text[], $32::text[], $33::text[], $34::bool[]) with ordinality
      as e (event_id, event_type, lead_id, body, of_lead, begins, place)
    join saved on saved.lead_id = e.of_lead
    where not (e.begins and saved.held)
  ), delta as (
    select ${counted.map((name) => `coalesce(sum(d.${name}), 0)::${typeOf(name)} as ${name}`).join(", ")}
    from unnest($3::text[], ${counted.map((name, i) => `$${i + 35}::${typeOf(name)}[]`).join(", ")}) as d (lead_id, ${counted.join(", ")})
    where d.lead_id in (select lead_id from saved)
  ), ${appendNews}
  select job.*, (select coalesce(array_agg(lead_id), '{}') from saved where not held) as saved,
    (select coalesce(array_agg(lead_id), '{}') from saved where held) as held
  from job`,
};

export function valuesOf(jobId: string, steps: readonly Step[], now: Date): unknown[] {
  const results = steps.flatMap((step) => step.results.map((result) => ({ ...result, step })));
  const pages = steps.flatMap((step) => step.pages.map((page) => ({ ...page, step })));
  const events = steps.flatMap((step) => [
    ...step.events.map((event) => ({ event, step, begins: false })),
    ...(step.begins?.events ?? []).map((event) => ({ event, step, begins: true })),
  ]);
  return [
    jobId,
    now,
    steps.map((s) => s.leadId),
    steps.map((s) => s.fence),
    steps.map((s) => s.step),
    steps.map((s) => s.state),
    steps.map((s) => s.progress),
    steps.map((s) => s.currentAgent),
    steps.map((s) => (s.error === null ? null : JSON.stringify(s.error))),
    steps.map((s) => s.starts),
    steps.map((s) => s.ends),
    steps.map((s) => s.results.length > 0 || s.ends),
    steps.map((s) => s.begins?.state ?? null),
    steps.map((s) => s.begins?.currentAgent ?? null),
    results.map((r) => r.step.leadId),
    results.map((r) => r.step.attempt),
    results.map((r) => r.agent),
    results.map((r) => r.output),
    results.map((r) => r.method),
    results.map((r) => (r.usage === null ? null : JSON.stringify(r.usage))),
    results.map((r) => r.seconds),
    pages.map((p) => p.step.leadId),
    pages.map((p) => storable(p.url)),
    pages.map((p) => storable(p.title)),
    pages.map((p) => storable(p.text)),
    pages.map((p) => storable(p.html)),
    pages.map((p) => p.sha256),
    pages.map((p) => p.fetched_at),
    ...newsColumns(events.map(({ event }) => event)),
    events.map(({ step }) => step.leadId),
    events.map(({ begins }) => begins),
    ...counted.map((name) => steps.map((s) => s.counts[name] ?? 0)),
  ];
}
