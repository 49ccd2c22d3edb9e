import { setTimeout as wait } from "node:timers/promises";
import type { AgentName, Failure, LeadState, NewEvent, PartMethod, Usage } from "@leadstream/contract";
import { failpoint } from "@leadstream/runtime/failpoint";
import type { Log } from "@leadstream/runtime/log";
import { transaction, type ProspectDatabase, type Tx } from "../db/client.ts";
import { isTransient } from "../db/transient.ts";
import { appendEvents, type Counts } from "../journal/append.ts";
import type { Wakes } from "../journal/wake.ts";
import type { SavedPage } from "../website/types.ts";
import { finishIfOver } from "./finish-job.ts";

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
  results: { agent: AgentName; output: string; method: PartMethod; usage: Usage | null; seconds: number }[];
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

const saveLeads = `
  update prospect.leads l set
    step = l.step + 1,
    state = s.state,
    progress = s.progress,
    current_agent = s.current_agent,
    error = s.error,
    started_attempt = case when s.starts then l.attempt else l.started_attempt end,
    attempt_started_at = case when s.starts then $10 else l.attempt_started_at end,
    ended_at = case when s.ends then $10::timestamptz end,
    claimed_by = case when s.ends then null else l.claimed_by end,
    claims_without_progress = case when s.progressed then 0 else l.claims_without_progress end
  from unnest($1::text[], $2::int[], $3::int[], $4::text[], $5::float8[], $6::text[], $7::text[], $8::bool[], $9::bool[], $11::bool[])
    as s (lead_id, fence, step, state, progress, current_agent, error, starts, ends, progressed)
  where l.lead_id = s.lead_id and l.fence = s.fence and l.step = s.step
  returning l.lead_id`;

const saveResults = `
  insert into prospect.agent_results (lead_id, attempt, agent, output, method, usage, seconds, finished_at)
  select *, $8::timestamptz from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::float8[])`;

const savePages = `
  insert into prospect.pages (lead_id, url, title, text, markup, sha256, fetched_at)
  select distinct on (lead_id, url) * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[])
    as p (lead_id, url, title, text, markup, sha256, fetched_at)
  on conflict (lead_id, url) do update set
    title = excluded.title, text = excluded.text, markup = excluded.markup, sha256 = excluded.sha256, fetched_at = excluded.fetched_at`;

/**
 * Saves the steps of all leads at work in this process. Steps of one job that come while a commit is under way go
 * together into the next one: the job's row is a lock that orders its log, so one commit a step would queue there.
 */
export class StepWriter {
  readonly #database: ProspectDatabase;
  readonly #wakes: Wakes;
  readonly #log: Log;
  readonly #now: () => Date;
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(deps: { database: ProspectDatabase; wakes: Wakes; log: Log; now: () => Date }) {
    this.#database = deps.database;
    this.#wakes = deps.wakes;
    this.#log = deps.log;
    this.#now = deps.now;
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
        if (left.length > 0) for (const leadId of await this.#commit(jobId, left)) saved.add(leadId);
        failpoint("journal.after-commit");
        this.#wakes.send({ kind: "log", jobId });
        return saved;
      } catch (error) {
        if (!isTransient(error) || performance.now() > giveUpAt) throw error;
        this.#log.warn({ err: error, jobId }, "The database is away; the step is kept and saved when it is back.");
        await wait(Math.min(200 * (attempt + 1), 2000));
      }
    }
  }

  #commit(jobId: string, steps: Step[]): Promise<string[]> {
    const now = this.#now();
    return transaction(this.#database, async (tx) => {
      const saved = new Set(await saveLeadRows(tx, steps, now));
      const standing = steps.filter((step) => saved.has(step.leadId));
      if (standing.length === 0) return [];
      await saveResultRows(tx, standing, now);
      await savePageRows(tx, standing);
      const job = await appendEvents(
        tx,
        jobId,
        standing.flatMap((step) => step.events),
        now,
        sum(standing.map((step) => step.counts)),
      );
      if (standing.some((step) => step.ends)) await finishIfOver(tx, jobId, job, now);
      return [...saved];
    });
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

async function saveLeadRows(tx: Tx, steps: Step[], now: Date): Promise<string[]> {
  // In one order everywhere, so that two writers cannot wait for each other.
  const sorted = steps.toSorted((a, b) => (a.leadId < b.leadId ? -1 : 1));
  const { rows } = await tx.query<{ lead_id: string }>({
    name: "save-leads",
    text: saveLeads,
    values: [
      sorted.map((s) => s.leadId),
      sorted.map((s) => s.fence),
      sorted.map((s) => s.step),
      sorted.map((s) => s.state),
      sorted.map((s) => s.progress),
      sorted.map((s) => s.currentAgent),
      sorted.map((s) => (s.error === null ? null : JSON.stringify(s.error))),
      sorted.map((s) => s.starts),
      sorted.map((s) => s.ends),
      now,
      sorted.map((s) => s.results.length > 0 || s.ends),
    ],
  });
  return rows.map((row) => row.lead_id);
}

async function saveResultRows(tx: Tx, steps: Step[], now: Date): Promise<void> {
  const rows = steps.flatMap((step) => step.results.map((result) => ({ ...result, step })));
  if (rows.length === 0) return;
  await tx.query({
    name: "save-results",
    text: saveResults,
    values: [
      rows.map((r) => r.step.leadId),
      rows.map((r) => r.step.attempt),
      rows.map((r) => r.agent),
      rows.map((r) => r.output),
      rows.map((r) => r.method),
      rows.map((r) => (r.usage === null ? null : JSON.stringify(r.usage))),
      rows.map((r) => r.seconds),
      now,
    ],
  });
}

async function savePageRows(tx: Tx, steps: Step[]): Promise<void> {
  const rows = steps.flatMap((step) => step.pages.map((page) => ({ ...page, leadId: step.leadId })));
  if (rows.length === 0) return;
  await tx.query({
    name: "save-pages",
    text: savePages,
    values: [
      rows.map((r) => r.leadId),
      rows.map((r) => storable(r.url)),
      rows.map((r) => storable(r.title)),
      rows.map((r) => storable(r.text)),
      rows.map((r) => storable(r.html)),
      rows.map((r) => r.sha256),
      rows.map((r) => r.fetched_at),
    ],
  });
}

/** PostgreSQL keeps every character but NUL, and pages hold those too. */
export function storable(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "\uFFFD") : text;
}

function sum(all: readonly Counts[]): Counts {
  const total: Counts = {};
  for (const counts of all)
    for (const [name, value] of Object.entries(counts) as [keyof Counts, number][]) total[name] = (total[name] ?? 0) + value;
  return total;
}
