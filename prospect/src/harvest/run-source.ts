import { Problem, type Failure, type NewEvent } from "@leadstream/contract";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { transaction } from "../db/client.ts";
import { untilSaved } from "../db/transient.ts";
import type { JobRow } from "../db/schema.ts";
import { shedLevelOf } from "../delivery/shed-level.ts";
import { appendEvents } from "../journal/append.ts";
import type { ClaimedHarvest } from "../pipeline/claim.ts";
import type { WorkContext } from "../pipeline/context.ts";
import { internalFailure, knownFailure } from "../pipeline/failure.ts";
import { finishIfOver } from "../pipeline/finish-job.ts";
import type { OpenWork } from "../pipeline/job-estimate.ts";
import { openLeads, keyOf, harvester, type Harvested } from "../pipeline/open-leads.ts";
import { createDeduper, type Deduper } from "./dedupe.ts";
import type { Discard, Find, Source, SourceYield } from "./source.ts";

const batchSize = 100;
const maxClaims = 20;
const slowdownMs = 250;

/** The job runs its source once, keeps what is new and discards the rest with a reason, until it has enough. */
export async function runSource(
  ctx: WorkContext,
  { job, input }: ClaimedHarvest,
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  let failure: Failure | null = job.harvest_claims > maxClaims ? internalFailure : null;
  if (failure === null)
    try {
      const source = ctx.sources.get(job.source as Source["name"]);
      if (source === undefined)
        throw new Problem("source_not_configured", `There is no source ${job.source}.`);
      const finds = source.find({
        profile: input.business_context,
        query: job.query,
        // Some of what it finds is dropped here; it is asked no further once enough is kept.
        limit: job.source === "list" ? input.list.length : 2 * job.max_leads + 20,
        list: input.list,
        fetchPolitely: ctx.fetchPolitely,
        signal: until,
      });
      const sieve = await Sieve.of(ctx, job, input);
      if (!(await inBatches(sieve.sift(finds), (batch) => keepBatch(ctx, job, batch, until))))
        return;
    } catch (error) {
      if (signal.aborted) return;
      failure = knownFailure(error);
      if (failure === null) {
        ctx.log.error({ err: error, jobId: job.job_id }, "A source broke down.");
        failure = internalFailure;
      }
    } finally {
      stop.abort();
    }
  if (!signal.aborted) await endHarvest(ctx, job, failure);
}

/** False when the job takes no more. While it is paused the source waits, so that nothing is asked or paid twice. */
async function keepBatch(
  ctx: WorkContext,
  job: JobRow,
  batch: Harvested[],
  signal: AbortSignal,
): Promise<boolean> {
  const answer = await untilSaved(() => openLeads(ctx, job, batch));
  if (answer === null) return false;
  if (answer.paused) return whenResumed(ctx, job.job_id, signal);
  // Behind a receiver that cannot keep up nobody sees new companies any sooner: what is found already comes first.
  const level = Math.max(shedLevelOf(answer.behind), ctx.receiverLevel());
  if (ctx.delivers && level >= 2) await ctx.wakes.until(() => false, level * slowdownMs, signal);
  return true;
}

async function whenResumed(ctx: WorkContext, jobId: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    const { rows } = await untilSaved(() =>
      ctx.database.pool.query<Pick<JobRow, "status" | "ended_at">>(
        "select status, ended_at from prospect.jobs where job_id = $1",
        [jobId],
      ),
    );
    const [job] = rows;
    if (job === undefined || job.ended_at !== null) return false;
    if (job.status !== "paused") return true;
    await ctx.wakes.until((wake) => wake.kind === "cancel" && wake.jobId === jobId, 1000, signal);
  }
  return false;
}

/** Hands on whatever came while the last batch was being saved: the first find at once, a flood in few commits. */
async function inBatches(
  items: AsyncIterable<Harvested>,
  keep: (batch: Harvested[]) => Promise<boolean>,
): Promise<boolean> {
  const waiting: Harvested[] = [];
  let came = Promise.withResolvers<void>();
  let room = Promise.withResolvers<void>();
  let ended: { error?: unknown } | undefined;
  const enough = new AbortController();
  const pull = async () => {
    for await (const item of items) {
      waiting.push(item);
      came.resolve();
      while (!enough.signal.aborted && waiting.length >= batchSize) await room.promise;
      if (enough.signal.aborted) return;
    }
  };
  void pull().then(
    () => {
      ended = {};
      came.resolve();
    },
    (error: unknown) => {
      ended = { error };
      came.resolve();
    },
  );
  try {
    for (;;) {
      await came.promise;
      came = Promise.withResolvers();
      while (waiting.length > 0) {
        const batch = waiting.splice(0, batchSize);
        room.resolve();
        room = Promise.withResolvers();
        if (!(await keep(batch))) return false;
      }
      if (ended === undefined) continue;
      if ("error" in ended) throw ended.error;
      return true;
    }
  } finally {
    enough.abort();
    room.resolve();
  }
}

/**
 * Decides what becomes a lead. A harvest that starts over after a crash meets the same companies again: what is in
 * the books already passes silently, once for each time it is there.
 */
class Sieve {
  readonly #deduper: Deduper;
  readonly #leads: Set<string>;
  readonly #discards: Map<string, number>;
  readonly #max: number;
  readonly #isList: boolean;
  #kept: number;

  private constructor(
    job: JobRow,
    deduper: Deduper,
    leads: Set<string>,
    discards: Map<string, number>,
  ) {
    this.#deduper = deduper;
    this.#leads = leads;
    this.#discards = discards;
    this.#max = job.max_leads;
    this.#isList = job.source === "list";
    this.#kept = job.found;
  }

  static async of(ctx: WorkContext, job: JobRow, input: ClaimedHarvest["input"]): Promise<Sieve> {
    const deduper = createDeduper({
      known: input.known_domains,
      // Who lists a company with an address of its own knows it; found by a search it is the same one again.
      knownCompanies: job.source === "list" ? [] : input.known_companies,
      excluded: input.business_context.exclude_domains,
    });
    const { pool } = ctx.database;
    const leads = await pool.query<{ company_key: string }>(
      "select company_key from prospect.leads where job_id = $1",
      [job.job_id],
    );
    const discards = await pool.query<{ ledger: string }>(
      "select concat_ws(' | ', reason_code, company_name, website) as ledger from prospect.discards where job_id = $1",
      [job.job_id],
    );
    const counted = new Map<string, number>();
    for (const { ledger } of discards.rows) counted.set(ledger, (counted.get(ledger) ?? 0) + 1);
    return new Sieve(job, deduper, new Set(leads.rows.map((row) => row.company_key)), counted);
  }

  async *sift(items: AsyncIterable<SourceYield>): AsyncGenerator<Harvested> {
    // A source that has nothing left for a full job need not be asked whether it has.
    if (this.#full()) return;
    for await (const item of items) {
      const harvested = this.#decide(item);
      if (harvested !== null) yield harvested;
      if (this.#full()) return;
    }
  }

  /** A list is read to its end: each of its rows gets an answer, even those for which there is no room. */
  #full(): boolean {
    return this.#kept >= this.#max && !this.#isList;
  }

  #decide(item: SourceYield): Harvested | null {
    const id = uuidv7();
    if (item.kind === "status") return { id, ...item };
    if (item.kind === "discard") return this.#discard(id, item.discard, findOf(item));
    const { find } = item;
    const dropped = this.#deduper.check(find);
    if (dropped !== null) return this.#discard(id, dropped, find);
    if (this.#leads.delete(keyOf(find))) return null;
    if (this.#kept >= this.#max) {
      const { company_name, website } = find;
      const reason = `The job was to take ${this.#max} companies at most.`;
      return this.#discard(id, { company_name, website, reason_code: "over_quota", reason }, find);
    }
    this.#kept += 1;
    return { id, kind: "find", find };
  }

  #discard(id: string, discard: Discard, find: Find | null): Harvested | null {
    const ledger = [discard.reason_code, discard.company_name, discard.website].join(" | ");
    const known = this.#discards.get(ledger) ?? 0;
    if (known === 0) return { id, kind: "discard", discard, find };
    this.#discards.set(ledger, known - 1);
    return null;
  }
}

/** What a source dropped by itself, as it would have been found: for whoever brings it back. */
function findOf({ discard, source }: Extract<SourceYield, { kind: "discard" }>): Find {
  const { company_name, website } = discard;
  return {
    company_name,
    website,
    source_url: website,
    ...(source === undefined ? {} : { source }),
  };
}

async function endHarvest(ctx: WorkContext, job: JobRow, failure: Failure | null): Promise<void> {
  await untilSaved(() =>
    transaction(ctx.database, async (tx) => {
      const now = ctx.now();
      const { rows } = await tx.query<OpenWork & Pick<JobRow, "discarded">>(
        `update prospect.jobs set harvest_done_at = $3, harvest_claimed_by = null, error = coalesce($4, error)
         where job_id = $1 and harvest_fence = $2 and harvest_done_at is null
         returning found, completed, failed, cancelled, discarded, harvest_done_at`,
        [job.job_id, job.harvest_fence, now, failure === null ? null : JSON.stringify(failure)],
      );
      const [counts] = rows;
      if (counts === undefined) return;
      const news: NewEvent[] =
        failure === null
          ? [
              {
                event_type: "status_update",
                status_message: summary(counts),
                agent_name: harvester,
                estimated_time_remaining: ctx.estimate(counts),
              },
            ]
          : [{ event_type: "pipeline_error", error: failure, agent_name: harvester }];
      await finishIfOver(tx, job.job_id, await appendEvents(tx, job.job_id, news, now), now);
    }),
  );
  ctx.wakes.send({ kind: "log", jobId: job.job_id });
}

function summary({ found, discarded }: Pick<JobRow, "found" | "discarded">): string {
  const companies = found === 1 ? "1 company" : `${found} companies`;
  return discarded === 0
    ? `The search is done: ${companies} found.`
    : `The search is done: ${companies} found, ${discarded} left out.`;
}
