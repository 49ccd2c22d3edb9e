import type { Board, Job } from "@leadstream/contract/http";
import type { Lead, LeadStage } from "@leadstream/contract/lead";
import type { Quota } from "@leadstream/contract/quota";
import type { LiveMessage } from "@leadstream/contract/realtime";
import { count, countsAlike, type Counters, noCounters } from "./counters.ts";
import {
  foldLead,
  type LeadEntry,
  leadIdOf,
  nothingKnown,
  type PendingChange,
  shownLead,
  withDeletion,
  withRecord,
} from "./lead-entry.ts";
import { ColumnChanges } from "./column-changes.ts";
import { compileFilter, isFiltering, type LeadFilter, type Matches, noFilter, plain } from "./lead-filter.ts";
import { type Compare, orders } from "./lead-order.ts";
import { stageOrder } from "./stages.ts";

/** What one flush changed, for motion and announcements. */
export interface Flushed {
  moved: { lead: Lead; from: LeadStage; own: boolean }[];
  created: number;
  removed: string[];
  failed: Lead[];
}

type Topic = `lead:${string}` | `column:${LeadStage}` | "counters" | "jobs" | "quota" | "loading";
type Listener = () => void;
const noIds: readonly string[] = [];
const noJobs: readonly Job[] = [];

/**
 * The board as data. Messages are folded into entries when they arrive; what is shown changes once a frame, and only
 * the listeners of touched leads and columns hear of it.
 */
export class BoardStore {
  #entries = new Map<string, LeadEntry>();
  #changes = new Map<string, PendingChange[]>();
  #dirty = new Set<string>();
  #scheduled = false;
  readonly #schedule: (run: () => void) => void;

  #shown = new Map<string, Lead>();
  /** Every lead of a stage in order, and of those the ones that match the filter: the same list while nothing filters. */
  #sorted = emptyColumns();
  #columns = emptyColumns();
  #counters = noCounters();
  #filter = noFilter;
  #compare: Compare = orders.newest;
  #matches: Matches | null = null;
  #texts = new Map<string, { of: string; text: string }>();

  #epoch: string | null = null;
  #snapshotRevision = 0;
  #unseen = new Set<string>();
  #serverTotals: Partial<Record<LeadStage, number>> = {};
  #loading = true;

  /** How far the server's clock is ahead of ours, by the news that travelled fastest. */
  #aheadMs = Number.NEGATIVE_INFINITY;

  #jobs = new Map<string, { job: Job; revision: number }>();
  #jobList: readonly Job[] = noJobs;
  #quota: { quota: Quota; revision: number } | null = null;
  #etaAt = new Map<string, number>();
  #listeners = new Map<Topic, Set<Listener>>();
  #flushListeners = { before: new Set<(flushed: Flushed) => void>(), after: new Set<(flushed: Flushed) => void>() };
  #ownMoves = new Set<string>();
  readonly #now: () => number;

  constructor(options: { schedule?: (run: () => void) => void; now?: () => number } = {}) {
    this.#schedule = options.schedule ?? ((run) => requestAnimationFrame(run));
    this.#now = options.now ?? (() => performance.now());
  }

  // ── What the server says ───────────────────────────────────────────────

  /** Another reading of the whole board. Leads beyond its first pages stay until `finishLoading` has seen every page. */
  applySnapshot(board: Board): void {
    if (board.epoch !== this.#epoch) {
      for (const id of this.#entries.keys()) this.#dirty.add(id);
      this.#entries.clear();
      this.#changes.clear();
      this.#jobs.clear();
      this.#quota = null;
    }
    this.#epoch = board.epoch;
    this.#snapshotRevision = board.revision;
    this.#unseen = new Set(this.#entries.keys());
    this.#serverTotals = Object.fromEntries(board.stages.map((stage) => [stage.stage, stage.count]));
    this.#loading = board.stages.some((stage) => stage.next_cursor !== null);
    this.addPage(board.leads, board.revision);
    this.#jobs = new Map(board.jobs.map((job) => [job.job_id, { job, revision: board.revision }]));
    this.#quota = { quota: board.quota, revision: board.revision };
    if (!this.#loading) this.finishLoading();
    this.#publishJobs();
    this.#publish("quota");
    this.#publish("loading");
    this.#publish("counters");
    this.#wake();
  }

  /** Leads of a later page of the same reading. `revision` is given when the page is known to be of that revision. */
  addPage(leads: readonly Lead[], revision = 0): void {
    for (const lead of leads) {
      this.#unseen.delete(lead.lead_id);
      this.#keep(lead.lead_id, withRecord(this.#entry(lead.lead_id), lead, revision));
    }
    this.#wake();
  }

  /** Every page was read: what none of them held is gone. */
  finishLoading(): void {
    for (const id of this.#unseen) {
      const entry = this.#entry(id);
      if (entry.bornRevision <= this.#snapshotRevision) this.#keep(id, withDeletion(entry, this.#snapshotRevision + 0.5));
    }
    this.#unseen.clear();
    this.#loading = false;
    this.#publish("loading");
    this.#publish("counters");
    this.#wake();
  }

  /** Nobody is signed in any more. */
  clear(): void {
    for (const id of this.#entries.keys()) this.#dirty.add(id);
    this.#entries.clear();
    this.#changes.clear();
    this.#jobs.clear();
    this.#unseen.clear();
    this.#serverTotals = {};
    this.#quota = null;
    this.#epoch = null;
    this.#loading = true;
    this.#publishJobs();
    this.#publish("quota");
    this.#publish("loading");
    this.#wake();
  }

  receive(messages: readonly LiveMessage[]): void {
    const newest = messages.at(-1);
    if (newest !== undefined) this.#aheadMs = Math.max(this.#aheadMs, Date.parse(newest.timestamp) - Date.now());
    for (const message of messages) {
      const id = leadIdOf(message);
      if (id !== null) {
        const before = this.#entry(id);
        const after = foldLead(before, message);
        if (after.progress !== before.progress) this.#etaAt.set(id, this.#now());
        this.#keep(id, after);
        if ("opId" in message.data && message.data.opId !== undefined) this.settle(id, message.data.opId);
      } else if (message.name === "quota-update") {
        if (message.revision >= (this.#quota?.revision ?? 0)) {
          this.#quota = { quota: message.data, revision: message.revision };
          this.#publish("quota");
        }
      } else if ("job" in message.data) {
        const { job } = message.data;
        if (message.revision >= (this.#jobs.get(job.job_id)?.revision ?? 0)) {
          this.#jobs.set(job.job_id, { job, revision: message.revision });
          this.#publishJobs();
        }
      }
    }
    this.#wake();
  }

  /** One lead as an HTTP answer gave it; the drawer's details stay out of the board. */
  receiveLead(answer: Lead): void {
    const lead = cardOf(answer);
    this.#keep(lead.lead_id, withRecord(this.#entry(lead.lead_id), lead, 0));
    this.#wake();
  }

  receiveJob(job: Job): void {
    const revision = this.#jobs.get(job.job_id)?.revision ?? 0;
    this.#jobs.set(job.job_id, { job, revision });
    this.#publishJobs();
    this.#wake();
  }

  // ── What this tab is changing ──────────────────────────────────────────

  change(leadId: string, change: PendingChange): void {
    this.#changes.set(leadId, [...(this.#changes.get(leadId) ?? []), change]);
    if (change.stage !== undefined) this.#ownMoves.add(leadId);
    this.#dirty.add(leadId);
    this.#wake();
  }

  /** The change is confirmed or refused: from here on the server's word alone is shown. */
  settle(leadId: string, opId: string): void {
    const left = (this.#changes.get(leadId) ?? []).filter((change) => change.opId !== opId);
    if (left.length === 0) this.#changes.delete(leadId);
    else this.#changes.set(leadId, left);
    this.#dirty.add(leadId);
    this.#wake();
  }

  setFilter(filter: LeadFilter): void {
    if (filter === this.#filter) return;
    const resort = filter.sort !== this.#filter.sort;
    this.#filter = filter;
    this.#compare = orders[filter.sort];
    this.#matches = isFiltering(filter) ? compileFilter(filter, (lead) => this.#text(lead)) : null;
    for (const stage of stageOrder) {
      if (resort) this.#sorted[stage] = this.#leadsOf(this.#sorted[stage]).sort(this.#compare).map((lead) => lead.lead_id);
      const matches = this.#matches;
      this.#columns[stage] =
        matches === null ? this.#sorted[stage] : this.#leadsOf(this.#sorted[stage]).filter(matches).map((lead) => lead.lead_id);
      this.#ready.add(`column:${stage}`);
    }
    this.#ready.add("counters");
    this.#notify(new Set());
  }

  /** Prepares the texts that a search looks through, while nobody waits for one. Answers whether some are left. */
  prepareSearch(most: number): boolean {
    let made = 0;
    for (const lead of this.#shown.values()) {
      if (this.#texts.has(lead.lead_id)) continue;
      if (made === most) return true;
      this.#text(lead);
      made += 1;
    }
    return false;
  }

  // ── What is shown ──────────────────────────────────────────────────────

  readonly lead = (id: string): Lead | undefined => this.#shown.get(id);
  readonly column = (stage: LeadStage): readonly string[] => this.#columns[stage];
  readonly counters = (): Counters => this.#counters;
  readonly jobs = (): readonly Job[] => this.#jobList;
  readonly quota = (): Quota | null => this.#quota?.quota ?? null;
  readonly filter = (): LeadFilter => this.#filter;
  /** Whether pages of the board are still on their way. */
  readonly loading = (): boolean => this.#loading;
  readonly pending = (id: string): boolean => this.#changes.has(id);
  /** The newest version that the server told of, for "expected_version". */
  version(id: string): number | null {
    const entry = this.#entries.get(id);
    if (entry?.record == null) return null;
    return Math.max(entry.record.version, entry.progress?.version ?? 0);
  }
  readonly retrying = (id: string): boolean => this.#changes.get(id)?.some((change) => change.retrying === true) ?? false;
  serverNow(): number {
    return Date.now() + (Number.isFinite(this.#aheadMs) ? this.#aheadMs : 0);
  }
  /** When the newest estimate of this lead arrived, by this machine's clock. */
  readonly etaAt = (id: string): number | undefined => this.#etaAt.get(id);
  /** The whole column's number, known to the server before every page of it is here. */
  readonly total = (stage: LeadStage): number => {
    const here = this.#counters.stages[stage].total;
    return this.#loading ? Math.max(here, this.#serverTotals[stage] ?? 0) : here;
  };
  *leads(): Iterable<Lead> {
    yield* this.#shown.values();
  }

  readonly subscribe = (topic: Topic, listener: Listener): (() => void) => {
    let listeners = this.#listeners.get(topic);
    if (listeners === undefined) this.#listeners.set(topic, (listeners = new Set()));
    const all = listeners;
    all.add(listener);
    return () => {
      all.delete(listener);
      if (all.size === 0 && this.#listeners.get(topic) === all) this.#listeners.delete(topic);
    };
  };

  /** `before` hears what changed while the page still shows it as it was. */
  onFlush(before: (flushed: Flushed) => void, after: (flushed: Flushed) => void): () => void {
    this.#flushListeners.before.add(before);
    this.#flushListeners.after.add(after);
    return () => {
      this.#flushListeners.before.delete(before);
      this.#flushListeners.after.delete(after);
    };
  }

  /** Shows what has arrived. Runs once a frame; a test may call it. */
  flush(): void {
    this.#scheduled = false;
    const flushed: Flushed = { moved: [], created: 0, removed: [], failed: [] };
    const topics = new Set<Topic>(this.#ready);
    this.#ready.clear();
    if (this.#dirty.size > 0) this.#flushLeads(flushed, topics);
    for (const listener of this.#flushListeners.before) listener(flushed);
    this.#notify(topics);
    for (const listener of this.#flushListeners.after) listener(flushed);
  }

  #flushLeads(flushed: Flushed, topics: Set<Topic>): void {
    const ids = [...this.#dirty];
    this.#dirty.clear();
    const all = new ColumnChanges();
    const matching = new ColumnChanges();
    const counters = this.#counters;
    let counted = false;
    for (const id of ids) {
      const old = this.#shown.get(id) ?? null;
      const entry = this.#entries.get(id);
      const next = entry === undefined ? null : shownLead(entry, this.#changes.get(id) ?? []);
      // Also without a difference the card may have to stop saying "saving".
      topics.add(`lead:${id}`);
      if (old === next) continue;
      if (next === null) this.#shown.delete(id);
      else this.#shown.set(id, next);
      const placed = old !== null && next !== null && old.stage === next.stage && this.#compare(old, next) === 0;
      if (!placed) all.change(old, next);
      if (this.#matches !== null) {
        const wasHere = old !== null && this.#matches(old);
        const isHere = next !== null && this.#matches(next);
        if (!(placed && wasHere === isHere)) matching.change(wasHere ? old : null, isHere ? next : null);
      }
      if (old === null || next === null || !countsAlike(old, next)) {
        if (old !== null) count(counters, old, -1);
        if (next !== null) count(counters, next, 1);
        counted = true;
      }
      if (old === null && next !== null) flushed.created += 1;
      if (old !== null && next !== null && old.stage !== next.stage) {
        flushed.moved.push({ lead: next, from: old.stage, own: this.#ownMoves.delete(id) });
      }
      if (next?.state === "failed" && old !== null && old.state !== "failed") flushed.failed.push(next);
      if (next === null) {
        flushed.removed.push(id);
        this.#texts.delete(id);
        this.#etaAt.delete(id);
      }
    }
    for (const stage of all.stages()) {
      this.#sorted[stage] = all.apply(stage, this.#sorted[stage], this.#compare, this.lead);
      if (this.#matches !== null) continue;
      this.#columns[stage] = this.#sorted[stage];
      topics.add(`column:${stage}`);
    }
    for (const stage of matching.stages()) {
      this.#columns[stage] = matching.apply(stage, this.#columns[stage], this.#compare, this.lead);
      topics.add(`column:${stage}`);
    }
    if (counted) {
      this.#counters = { ...counters };
      topics.add("counters");
    }
  }

  #leadsOf(ids: readonly string[]): Lead[] {
    return ids.flatMap((id) => this.#shown.get(id) ?? []);
  }

  #text(lead: Lead): string {
    const of = `${lead.company_name}\n${lead.domain}\n${lead.industry ?? ""}\n${lead.city ?? ""}`;
    const kept = this.#texts.get(lead.lead_id);
    if (kept?.of === of) return kept.text;
    const text = plain(of);
    this.#texts.set(lead.lead_id, { of, text });
    return text;
  }

  #entry(id: string): LeadEntry {
    return this.#entries.get(id) ?? nothingKnown;
  }

  #keep(id: string, entry: LeadEntry): void {
    if (this.#entries.get(id) === entry) return;
    this.#entries.set(id, entry);
    this.#dirty.add(id);
  }

  #publishJobs(): void {
    this.#jobList = [...this.#jobs.values()]
      .map(({ job }) => job)
      .toSorted((a, b) => (a.created_at === b.created_at ? (a.job_id < b.job_id ? 1 : -1) : a.created_at < b.created_at ? 1 : -1));
    this.#publish("jobs");
  }

  /** Topics that changed outside of any lead, told at the next flush. */
  #ready = new Set<Topic>();
  #publish(topic: Topic): void {
    this.#ready.add(topic);
    this.#wake();
  }

  #wake(): void {
    if (this.#scheduled || (this.#dirty.size === 0 && this.#ready.size === 0)) return;
    this.#scheduled = true;
    this.#schedule(() => this.flush());
  }

  #notify(topics: Set<Topic>): void {
    for (const topic of this.#ready) topics.add(topic);
    this.#ready.clear();
    for (const topic of topics) for (const listener of this.#listeners.get(topic) ?? []) listener();
  }
}

function emptyColumns(): Record<LeadStage, readonly string[]> {
  return Object.fromEntries(stageOrder.map((stage) => [stage, noIds])) as Record<LeadStage, readonly string[]>;
}

function cardOf(lead: Lead): Lead {
  const { lead_id, job_id, company_name, website, domain, industry, city, country, state, stage, tier, score } = lead;
  const { attempt, progress, error, source, owner, has_email, version, created_at, updated_at, started_at } = lead;
  return {
    ...{ lead_id, job_id, company_name, website, domain, industry, city, country, state, stage, tier, score },
    ...{ attempt, progress, error, source, owner, has_email, version, created_at, updated_at, started_at },
  };
}
