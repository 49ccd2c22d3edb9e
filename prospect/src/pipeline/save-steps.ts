import { setTimeout as wait } from "node:timers/promises";
import type { NewEvent } from "@leadstream/contract";
import { failpoint } from "@leadstream/runtime/failpoint";
import type { Log } from "@leadstream/runtime/log";
import { transaction, type ProspectDatabase } from "../db/client.ts";
import { isTransient } from "../db/transient.ts";
import { appendEvents, type Appended } from "../journal/append.ts";
import type { Wakes } from "../journal/wake.ts";
import { finishIfOver } from "./finish-job.ts";
import { progressMessage, type OpenWork } from "./job-estimate.ts";
import { saveSteps, valuesOf, type Saved } from "./step-statement.ts";
import type { Step, StepSaved } from "./step.ts";

interface Waiting {
  step: Step;
  done: PromiseWithResolvers<StepSaved>;
}

const batchSize = 64;
const patienceMs = 120_000;

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

function howSaved(row: Saved | undefined): [leadId: string, StepSaved][] {
  if (row === undefined) return [];
  return [
    ...row.saved.map((leadId): [string, StepSaved] => [leadId, "saved"]),
    ...row.held.map((leadId): [string, StepSaved] => [leadId, "held"]),
  ];
}
