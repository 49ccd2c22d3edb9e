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

interface Waiting {
  step: Step;
  done: PromiseWithResolvers<boolean>;
}

const batchSize = 64;
const patienceMs = 120_000;

// One statement for everything, hence one round trip and one commit: the leads whose fence still holds are saved, and
// only their results, pages, events and counts follow.
const saveSteps = {
  name: "save-steps",
  text: `
  with step as (
    select * from unnest($3::text[], $4::int[], $5::int[], $6::text[], $7::float8[], $8::text[], $9::text[], $10::bool[], $11::bool[], $12::bool[])
      as s (lead_id, fence, step, state, progress, current_agent, error, starts, ends, progressed)
  ), saved as (
    update prospect.leads l set
      step = l.step + 1,
      state = s.state,
      progress = s.progress,
      current_agent = s.current_agent,
      error = s.error,
      started_attempt = case when s.starts then l.attempt else l.started_attempt end,
      attempt_started_at = case when s.starts then $2 else l.attempt_started_at end,
      ended_at = case when s.ends then $2::timestamptz end,
      claimed_by = case when s.ends then null else l.claimed_by end,
      claims_without_progress = case when s.progressed then 0 else l.claims_without_progress end
    from step s
    where l.lead_id = s.lead_id and l.fence = s.fence and l.step = s.step
    returning l.lead_id
  ), result as (
    insert into prospect.agent_results (lead_id, attempt, agent, output, method, usage, seconds, finished_at)
    select r.*, $2 from unnest($13::text[], $14::int[], $15::text[], $16::text[], $17::text[], $18::text[], $19::float8[])
      as r (lead_id, attempt, agent, output, method, usage, seconds)
    where r.lead_id in (select lead_id from saved)
  ), page as (
    insert into prospect.pages (lead_id, url, title, text, markup, sha256, fetched_at)
    select distinct on (p.lead_id, p.url) p.*
    from unnest($20::text[], $21::text[], $22::text[], $23::text[], $24::text[], $25::text[], $26::timestamptz[])
      as p (lead_id, url, title, text, markup, sha256, fetched_at)
    where p.lead_id in (select lead_id from saved)
    on conflict (lead_id, url) do update set
      title = excluded.title, text = excluded.text, markup = excluded.markup, sha256 = excluded.sha256, fetched_at = excluded.fetched_at
  ), news as (
    select e.event_id, e.event_type, e.lead_id, e.body, row_number() over (order by e.place) as n
    from unnest($27::uuid[], $28::text[], $29::text[], $30::text[], $31::text[]) with ordinality
      as e (event_id, event_type, lead_id, body, of_lead, place)
    where e.of_lead in (select lead_id from saved)
  ), delta as (
    select ${counted.map((name) => `coalesce(sum(d.${name}), 0)::${typeOf(name)} as ${name}`).join(", ")}
    from unnest($3::text[], ${counted.map((name, i) => `$${i + 32}::${typeOf(name)}[]`).join(", ")}) as d (lead_id, ${counted.join(", ")})
    where d.lead_id in (select lead_id from saved)
  ), ${appendNews}
  select job.*, (select coalesce(array_agg(lead_id), '{}') from saved) as saved from job`,
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

  /** True once committed; false when somebody else holds the lead by now (cancelled, taken over). */
  save(step: Step): Promise<boolean> {
    const done = Promise.withResolvers<boolean>();
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
      for (const { step, done } of batch) done.resolve(saved.has(step.leadId));
    } catch (error) {
      // One step that the database refuses must not take the others with it.
      if (batch.length > 1) for (const one of batch) await this.#settle(jobId, [one]);
      else batch[0]?.done.reject(error);
    }
  }

  /** Waits out a database that is away: finished work is worth more than a quick error. */
  async #persist(jobId: string, steps: Step[]): Promise<Set<string>> {
    const giveUpAt = performance.now() + patienceMs;
    const saved = new Set<string>();
    let left = steps;
    for (let attempt = 0; ; attempt += 1) {
      try {
        if (attempt > 0) {
          // The connection may have been lost after the commit: what is there already is not written twice.
          for (const leadId of await this.#alreadySaved(left)) saved.add(leadId);
          left = left.filter((step) => !saved.has(step.leadId));
        }
        if (left.length > 0)
          for (const leadId of await this.#commit(jobId, left)) saved.add(leadId);
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

  async #commit(jobId: string, steps: Step[]): Promise<string[]> {
    const now = this.#now();
    const query = { ...saveSteps, values: valuesOf(jobId, steps, now) };
    failpoint("journal.before-commit");
    if (!steps.some((step) => step.ends)) {
      const { rows } = await this.#database.pool.query<Saved>(query);
      return rows[0]?.saved ?? [];
    }
    return transaction(this.#database, async (tx) => {
      const { rows } = await tx.query<Saved>(query);
      const [job] = rows;
      if (job === undefined) return [];
      const over = await finishIfOver(tx, jobId, job, now);
      if (!over && job.ended_at === null)
        await appendEvents(tx, jobId, [this.#progressOf(job)], now);
      return job.saved;
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

  async #alreadySaved(steps: Step[]): Promise<string[]> {
    const { rows } = await this.#database.pool.query<{ lead_id: string }>(
      `select l.lead_id from prospect.leads l
       join unnest($1::text[], $2::int[], $3::int[]) as s (lead_id, fence, step)
         on l.lead_id = s.lead_id and l.fence = s.fence and l.step = s.step + 1`,
      [steps.map((s) => s.leadId), steps.map((s) => s.fence), steps.map((s) => s.step)],
    );
    return rows.map((row) => row.lead_id);
  }
}

interface Saved extends Appended {
  saved: string[];
}

function valuesOf(jobId: string, steps: readonly Step[], now: Date): unknown[] {
  const results = steps.flatMap((step) => step.results.map((result) => ({ ...result, step })));
  const pages = steps.flatMap((step) => step.pages.map((page) => ({ ...page, step })));
  const events = steps.flatMap((step) => step.events.map((event) => ({ event, step })));
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
    ...counted.map((name) => steps.map((s) => s.counts[name] ?? 0)),
  ];
}
