import { setTimeout as wait } from "node:timers/promises";
import type {
  AgentName,
  Failure,
  LeadState,
  NewEvent,
  PartMethod,
  Usage,
} from "@leadstream/contract";
import { failpoint } from "@leadstream/runtime/failpoint";
import type { Log } from "@leadstream/runtime/log";
import { transaction, type ProspectDatabase } from "../db/client.ts";
import { storable } from "../db/storable.ts";
import { isTransient } from "../db/transient.ts";
import {
  appendEvents,
  appendNews,
  counted,
  newsColumns,
  typeOf,
  type Appended,
  type Counts,
} from "../journal/append.ts";
import type { Wakes } from "../journal/wake.ts";
import type { SavedPage } from "../website/types.ts";
import { finishIfOver } from "./finish-job.ts";
import { progressMessage, type OpenWork } from "./job-estimate.ts";

/** What a step starts. While the job is paused it is left out, and the rest of the step is saved without it. */
export interface Begins {
  state: LeadState;
  currentAgent: AgentName;
  events: NewEvent[];
}

/** One change of a lead at work: its results, its events and its new state exist together or not at all. */
export interface Step {
  jobId: string;
  leadId: string;
  attempt: number;
  /** What the worker holds: a save with an older fence, or out of order, changes nothing. */
  fence: number;
  step: number;
  state: LeadState;
  progress: number;
  currentAgent: AgentName | null;
  error: Failure | null;
  /** The first step of an attempt. */
  starts: boolean;
  begins: Begins | null;
  /** The last one: the lead is given up. */
  ends: boolean;
  results: {
    agent: AgentName;
    output: string;
    method: PartMethod;
    usage: Usage | null;
    seconds: number;
  }[];
  pages: SavedPage[];
  events: NewEvent[];
  counts: Counts;
}

/**
 * `held`: saved, but for what it was to start, because the job is paused. `lost`: nothing was saved, because somebody
 * else holds the lead by now (cancelled, taken over).
 */
export type StepSaved = "saved" | "held" | "lost";

interface Waiting {
  step: Step;
  done: PromiseWithResolvers<StepSaved>;
}

const batchSize = 64;
const patienceMs = 120_000;

// One statement for everything, hence one round trip and one commit: the leads whose fence still holds are saved, and
// only their results, pages, events and counts follow. The gate comes first: a pause that was answered is seen here, and
// one that comes later waits for the commit.
const saveSteps = {
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

/**
 * Saves the steps of all leads at work in this process. Steps of one job that come while a commit is under way go
 * together into the next one: the job's row is a lock that orders its log, so one commit a step would queue there.
 */
export class StepWriter {
  readonly #database: ProspectDatabase;
  readonly #wakes: Wakes;
  readonly #log: Log;
  readonly #now: () => Date;
  readonly #estimate: (job: OpenWork) => number | null;
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(deps: {
    database: ProspectDatabase;
    wakes: Wakes;
    log: Log;
    now: () => Date;
    estimate: (job: OpenWork) => number | null;
  }) {
    this.#database = deps.database;
    this.#wakes = deps.wakes;
    this.#log = deps.log;
    this.#now = deps.now;
    this.#estimate = deps.estimate;
  }

  /** Answers once it is committed. */
  save(step: Step): Promise<StepSaved> {
    const done = Promise.withResolvers<StepSaved>();
    const waiting = this.#waiting.get(step.jobId);
    if (waiting !== undefined) waiting.push({ step, done });
    else {
      this.#waiting.set(step.jobId, [{ step, done }]);
      void this.#drain(step.jobId);
    }
    return done.promise;
  }

  async #drain(jobId: string): Promise<void> {
    const waiting = this.#waiting.get(jobId) ?? [];
    while (waiting.length > 0) {
      // Agents that end in the same turn of the loop share the commit.
      await new Promise((resume) => setImmediate(resume));
      const batch = waiting.splice(0, batchSize);
      await this.#settle(jobId, batch);
    }
    this.#waiting.delete(jobId);
  }

  async #settle(jobId: string, batch: Waiting[]): Promise<void> {
    try {
      const saved = await this.#persist(
        jobId,
        batch.map(({ step }) => step),
      );
      for (const { step, done } of batch) done.resolve(saved.get(step.leadId) ?? "lost");
    } catch (error) {
      // One step that the database refuses must not take the others with it.
      if (batch.length > 1) for (const one of batch) await this.#settle(jobId, [one]);
      else batch[0]?.done.reject(error);
    }
  }

  /** Waits out a database that is away: finished work is worth more than a quick error. */
  async #persist(jobId: string, steps: Step[]): Promise<Map<string, StepSaved>> {
    const giveUpAt = performance.now() + patienceMs;
    const saved = new Map<string, StepSaved>();
    let left = steps;
    for (let attempt = 0; ; attempt += 1) {
      try {
        if (attempt > 0) {
          // The connection may have been lost after the commit: what is there already is not written twice.
          for (const [leadId, how] of await this.#alreadySaved(left)) saved.set(leadId, how);
          left = left.filter((step) => !saved.has(step.leadId));
        }
        if (left.length > 0)
          for (const [leadId, how] of await this.#commit(jobId, left)) saved.set(leadId, how);
        failpoint("journal.after-commit");
        this.#wakes.send({ kind: "log", jobId });
        return saved;
      } catch (error) {
        if (!isTransient(error) || performance.now() > giveUpAt) throw error;
        this.#log.warn(
          { err: error, jobId },
          "The database is away; the step is kept and saved when it is back.",
        );
        await wait(Math.min(200 * (attempt + 1), 2000));
      }
    }
  }

  async #commit(jobId: string, steps: Step[]): Promise<[leadId: string, StepSaved][]> {
    const now = this.#now();
    const query = { ...saveSteps, values: valuesOf(jobId, steps, now) };
    failpoint("journal.before-commit");
    if (!steps.some((step) => step.ends)) {
      const { rows } = await this.#database.pool.query<Saved>(query);
      return howSaved(rows[0]);
    }
    return transaction(this.#database, async (tx) => {
      const { rows } = await tx.query<Saved>(query);
      const [job] = rows;
      if (job === undefined) return [];
      const over = await finishIfOver(tx, jobId, job, now);
      if (!over && job.ended_at === null)
        await appendEvents(tx, jobId, [this.#progressOf(job)], now);
      return howSaved(job);
    });
  }

  /** What a person who watches the whole job wants to know when one more company is done. */
  #progressOf(job: Appended): NewEvent {
    return {
      event_type: "status_update",
      status_message: progressMessage(job),
      estimated_time_remaining: this.#estimate(job),
    };
  }

  async #alreadySaved(steps: Step[]): Promise<[leadId: string, StepSaved][]> {
    const { rows } = await this.#database.pool.query<{ lead_id: string; begun: boolean }>(
      `select l.lead_id, s.begin_agent is null or l.current_agent is not distinct from s.begin_agent as begun
       from prospect.leads l join unnest($1::text[], $2::int[], $3::int[], $4::text[]) as s (lead_id, fence, step, begin_agent)
         on l.lead_id = s.lead_id and l.fence = s.fence and l.step = s.step + 1`,
      [
        steps.map((s) => s.leadId),
        steps.map((s) => s.fence),
        steps.map((s) => s.step),
        steps.map((s) => s.begins?.currentAgent ?? null),
      ],
    );
    return rows.map((row) => [row.lead_id, row.begun ? "saved" : "held"]);
  }
}

interface Saved extends Appended {
  saved: string[];
  held: string[];
}

function howSaved(row: Saved | undefined): [leadId: string, StepSaved][] {
  if (row === undefined) return [];
  return [
    ...row.saved.map((leadId): [string, StepSaved] => [leadId, "saved"]),
    ...row.held.map((leadId): [string, StepSaved] => [leadId, "held"]),
  ];
}

function valuesOf(jobId: string, steps: readonly Step[], now: Date): unknown[] {
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
