import { setTimeout as wait } from "node:timers/promises";
import type { BackendProfile } from "pg-boss";
import { untilSaved } from "../db/transient.ts";
import type { JobInputRow, JobRow } from "../db/schema.ts";
import { runSource } from "../harvest/run-source.ts";
import { claimHarvests, claimLeads, type ClaimedHarvest, type ClaimedLead } from "./claim.ts";
import type { WorkContext } from "./context.ts";
import { Enrichment, type JobOfLead } from "./enrich-lead.ts";
import { internalFailure } from "./failure.ts";
import { handBackHarvest, handBackLead } from "./hand-back.ts";
import { Instance } from "./instance.ts";
import { pauseJob } from "./pause.ts";
import { openPurse } from "./purse.ts";
import { releaseForgotten, takeOverFromDead } from "./take-over.ts";

export interface WorkerOptions {
  url: string;
  backend: BackendProfile;
  /** Leads enriched at once in this process. */
  leads: number;
  /** Harvests run at once in this process. */
  harvests: number;
  /** How long agents at work may go on once it stops. */
  graceMs: number;
}

const pollMs = 1000;
const reapMs = 250;
const saveDurationsMs = 5000;
const keptJobs = 200;
// A lead that ends its worker again and again must not take the service down with it.
const maxClaimsWithoutProgress = 8;

/** Takes leads and harvests from the queue while there is room, and watches over those it holds. */
export class Worker {
  readonly #ctx: WorkContext;
  readonly #options: WorkerOptions;
  readonly #leads = new Map<string, { enrichment: Enrichment; done: Promise<void> }>();
  readonly #harvests = new Map<
    string,
    { abort: AbortController; fence: number; done: Promise<void> }
  >();
  readonly #jobs = new Map<string, JobOfLead>();
  #instance: Instance | undefined;
  #stopping = false;
  #pumping: Promise<void> | undefined;
  #again = false;
  /** Whether the database may hold claims of ours that are not in our hands. */
  #doubtful = false;
  /** What runs beside the leads, by its name. */
  readonly #beside = new Map<string, Promise<void>>();
  #timers: NodeJS.Timeout[] = [];
  #unsubscribe: (() => void) | undefined;

  constructor(ctx: WorkContext, options: WorkerOptions) {
    this.#ctx = ctx;
    this.#options = options;
  }

  get busy(): { leads: number; harvests: number } {
    return { leads: this.#leads.size, harvests: this.#harvests.size };
  }

  async start(): Promise<void> {
    await this.#ctx.durations.load(this.#ctx.database.pool);
    await this.#join();
    this.#unsubscribe = this.#ctx.wakes.on((wake) => {
      if (wake.kind === "work" || wake.kind === "reconnected") this.#wake();
      if (wake.kind === "cancel") this.#aside("check", () => this.#check());
    });
    const every = (ms: number, name: string, work: () => Promise<unknown>) =>
      this.#timers.push(setInterval(() => this.#aside(name, work), ms));
    every(pollMs, "poll", async () => {
      await this.#check();
      this.#wake();
    });
    every(reapMs, "watch over others", () => takeOverFromDead(this.#ctx, this.#options.backend));
    every(saveDurationsMs, "saving of durations", () =>
      this.#ctx.durations.save(this.#ctx.database.pool, this.#ctx.now()),
    );
    // What a killed process left behind goes on at once.
    await takeOverFromDead(this.#ctx, this.#options.backend);
    this.#wake();
  }

  /** Work beside the leads, one of a name at a time. Its failure is said and waits for the next turn. */
  #aside(name: string, work: () => Promise<unknown>): void {
    if (this.#stopping || this.#beside.has(name)) return;
    const done = work()
      .then(
        () => undefined,
        (error: unknown) =>
          this.#ctx.log.warn({ err: error }, `The worker's ${name} failed and comes again.`),
      )
      .finally(() => this.#beside.delete(name));
    this.#beside.set(name, done);
  }

  /** Agents at work may end within a grace; what is not done by then goes back to the queue. */
  async stop(): Promise<void> {
    this.#stopping = true;
    for (const timer of this.#timers) clearInterval(timer);
    this.#unsubscribe?.();
    await this.#pumping;
    await Promise.all(this.#beside.values());
    for (const { enrichment } of this.#leads.values()) enrichment.stop();
    for (const { abort } of this.#harvests.values()) abort.abort();
    const all = Promise.all(
      [...this.#leads.values(), ...this.#harvests.values()].map(({ done }) => done),
    );
    const graceful = await Promise.race([all.then(() => true), wait(this.#options.graceMs, false)]);
    if (!graceful) {
      for (const { enrichment } of this.#leads.values()) enrichment.abort();
      await Promise.race([all, wait(this.#options.graceMs)]);
    }
    await this.#ctx.durations
      .save(this.#ctx.database.pool, this.#ctx.now())
      .catch((error: unknown) => {
        this.#ctx.log.warn({ err: error }, "The measured durations could not be saved.");
      });
    if (this.#leads.size + this.#harvests.size === 0) await this.#instance?.leave();
    else await this.#instance?.abandon();
  }

  async #join(): Promise<void> {
    this.#instance = await Instance.join({
      url: this.#options.url,
      backend: this.#options.backend,
      onLost: (error) => void this.#rejoin(error),
    });
  }

  /** Without its lock this worker counts as dead: what it holds may be somebody else's by now. */
  async #rejoin(error: Error): Promise<void> {
    this.#instance = undefined;
    this.#ctx.log.warn(
      { err: error },
      "This worker lost its lock; it gives up its leads and joins anew.",
    );
    for (const { enrichment } of this.#leads.values()) enrichment.abort();
    for (const { abort } of this.#harvests.values()) abort.abort();
    for (let attempt = 1; !this.#stopping; attempt += 1) {
      try {
        await this.#join();
        this.#wake();
        return;
      } catch (failure) {
        this.#ctx.log.warn({ err: failure }, "The worker cannot join yet.");
        await wait(Math.min(200 * attempt, 2000));
      }
    }
  }

  #wake(): void {
    this.#again = true;
    this.#pumping ??= this.#pump().finally(() => (this.#pumping = undefined));
  }

  async #pump(): Promise<void> {
    while (this.#again && !this.#stopping && this.#instance !== undefined) {
      this.#again = false;
      const instance = this.#instance.number;
      try {
        if (this.#doubtful) {
          const kept = { leads: [...this.#leads.keys()], harvests: [...this.#harvests.keys()] };
          await releaseForgotten(this.#ctx, instance, kept);
          this.#doubtful = false;
        }
        const roomForHarvests = this.#options.harvests - this.#harvests.size;
        if (roomForHarvests > 0) {
          const claimed = await claimHarvests(this.#ctx, instance, roomForHarvests);
          for (const one of claimed) this.#startHarvest(one);
        }
        const room = this.#options.leads - this.#leads.size;
        if (room > 0) {
          const claimed = await claimLeads(this.#ctx, instance, room);
          const jobs = await this.#jobsOf(claimed);
          for (const one of claimed) this.#startLead(one, jobs);
          if (claimed.length > 0) this.#again = true;
        }
      } catch (error) {
        // The claim may have come through all the same.
        this.#doubtful = true;
        this.#ctx.log.warn({ err: error }, "Work could not be claimed; the poll comes again.");
        return;
      }
    }
  }

  async #jobsOf(claimed: readonly ClaimedLead[]): Promise<Map<string, JobOfLead>> {
    const wanted = [...new Set(claimed.map(({ lead }) => lead.job_id))].filter(
      (id) => !this.#jobs.has(id),
    );
    if (wanted.length > 0) {
      const { rows } = await this.#ctx.database.pool.query<
        Pick<JobRow, "job_id" | "group_id" | "query"> & JobInputRow
      >(
        `select j.job_id, j.group_id, j.query, i.business_context, i.max_cost_usd, i.max_llm_calls
         from prospect.jobs j join prospect.job_inputs i using (job_id) where j.job_id = any($1)`,
        [wanted],
      );
      for (const row of rows)
        this.#jobs.set(row.job_id, {
          job_id: row.job_id,
          group_id: row.group_id,
          query: row.query,
          profile: row.business_context,
          budget: openPurse(this.#ctx, row.job_id, row),
        });
      for (const id of this.#jobs.keys()) {
        if (this.#jobs.size <= keptJobs) break;
        if (!wanted.includes(id)) this.#jobs.delete(id);
      }
    }
    return this.#jobs;
  }

  #startLead(claimed: ClaimedLead, jobs: ReadonlyMap<string, JobOfLead>): void {
    const job = jobs.get(claimed.lead.job_id);
    if (job === undefined)
      throw new Error(`The job ${claimed.lead.job_id} of a claimed lead has no input.`);
    const hopeless = claimed.lead.claims_without_progress > maxClaimsWithoutProgress;
    const enrichment = new Enrichment(this.#ctx, claimed, job, hopeless ? internalFailure : null);
    const done = this.#enrich(enrichment, job).finally(() => {
      this.#leads.delete(enrichment.leadId);
      this.#wake();
    });
    this.#leads.set(enrichment.leadId, { enrichment, done });
  }

  async #enrich(enrichment: Enrichment, job: JobOfLead): Promise<void> {
    try {
      const end = await enrichment.run();
      const { pauseBecause } = enrichment;
      if (pauseBecause !== null)
        await untilSaved(() => pauseJob(this.#ctx, enrichment.jobId, pauseBecause));
      if (end === "stopped")
        await untilSaved(() => handBackLead(this.#ctx, enrichment, job.group_id));
    } catch (error) {
      this.#ctx.log.error(
        { err: error, leadId: enrichment.leadId },
        "A lead could not be saved; it goes back to the queue.",
      );
      await untilSaved(() => handBackLead(this.#ctx, enrichment, job.group_id)).catch(
        (failure: unknown) => {
          // The next claim looks for what was left behind.
          this.#doubtful = true;
          this.#ctx.log.error(
            { err: failure, leadId: enrichment.leadId },
            "A lead could not be handed back.",
          );
        },
      );
    }
  }

  #startHarvest(claimed: ClaimedHarvest): void {
    const { job } = claimed;
    const abort = new AbortController();
    const done = runSource(this.#ctx, claimed, abort.signal)
      .catch((error: unknown) =>
        this.#ctx.log.error({ err: error, jobId: job.job_id }, "A harvest broke off."),
      )
      // Ended harvests hold no claim any more; for them this does nothing.
      .then(() => untilSaved(() => handBackHarvest(this.#ctx, job)))
      .catch((error: unknown) => {
        this.#doubtful = true;
        this.#ctx.log.error(
          { err: error, jobId: job.job_id },
          "A harvest could not be handed back.",
        );
      })
      .finally(() => {
        this.#harvests.delete(job.job_id);
        this.#wake();
      });
    this.#harvests.set(job.job_id, { abort, fence: job.harvest_fence, done });
  }

  /** Lets go of what was cancelled, paused or taken over meanwhile. */
  async #check(): Promise<void> {
    if (this.#leads.size + this.#harvests.size === 0) return;
    const held = [...this.#leads.values()].map(({ enrichment }) => enrichment);
    const { rows } = await this.#ctx.database.pool.query<{
      lead_id: string;
      fence: number;
      paused: boolean;
    }>({
      name: "check-held-leads",
      text: `select l.lead_id, l.fence, j.status = 'paused' as paused
               from prospect.leads l join prospect.jobs j using (job_id) where l.lead_id = any($1)`,
      values: [held.map((enrichment) => enrichment.leadId)],
    });
    const byId = new Map(rows.map((row) => [row.lead_id, row]));
    for (const enrichment of held) {
      const row = byId.get(enrichment.leadId);
      if (row === undefined || row.fence !== enrichment.fence) enrichment.abort();
      else if (row.paused) enrichment.stop();
    }
    const { rows: jobs } = await this.#ctx.database.pool.query<{
      job_id: string;
      harvest_fence: number;
      over: boolean;
    }>({
      name: "check-held-harvests",
      text: "select job_id, harvest_fence, ended_at is not null as over from prospect.jobs where job_id = any($1)",
      values: [[...this.#harvests.keys()]],
    });
    for (const row of jobs) {
      const harvest = this.#harvests.get(row.job_id);
      if (harvest !== undefined && (row.over || row.harvest_fence !== harvest.fence))
        harvest.abort.abort();
    }
  }
}
