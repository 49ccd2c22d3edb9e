import type { Board, Job } from "@leadstream/contract/http";
import type { Lead, LeadStage } from "@leadstream/contract/lead";
import type { Quota } from "@leadstream/contract/quota";
import type { LiveMessage } from "@leadstream/contract/realtime";
import { count, countsAlike, type Counters, noCounters } from "./counters.ts";
import { JobBook } from "./job-book.ts";
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
import { LeadColumns } from "./lead-columns.ts";
import type { LeadFilter } from "./lead-filter.ts";
import { stageOrder } from "./stages.ts";
import { Topics } from "./topics.ts";

/** What one flush changed, for motion and announcements. */
export interface Flushed {
  moved: { lead: Lead; from: LeadStage; own: boolean }[];
  created: number;
  removed: string[];
  failed: Lead[];
}

type Topic = `lead:${string}` | `column:${LeadStage}` | "counters" | "jobs" | "quota" | "loading";

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
  readonly #columns = new LeadColumns((id) => this.#shown.get(id));
  #counters = noCounters();

  #epoch: string | null = null;
  #snapshotRevision = 0;
  #unseen = new Set<string>();
  #serverTotals: Partial<Record<LeadStage, number>> = {};
  #loading = true;

  /** How far the server's clock is ahead of ours, by the news that travelled fastest. */
  #aheadMs = Number.NEGATIVE_INFINITY;

  readonly #book = new JobBook();
  #etaAt = new Map<string, number>();
  readonly #topics = new Topics<Topic>();
  #flushListeners = {
    before: new Set<(flushed: Flushed) => void>(),
    after: new Set<(flushed: Flushed) => void>(),
  };
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
    }
    this.#epoch = board.epoch;
    this.#snapshotRevision = board.revision;
    this.#unseen = new Set(this.#entries.keys());
    this.#serverTotals = Object.fromEntries(
      board.stages.map((stage) => [stage.stage, stage.count]),
    );
    this.#loading = board.stages.some((stage) => stage.next_cursor !== null);
    this.addPage(board.leads, board.revision);
    this.#book.restart(board);
    if (!this.#loading) this.finishLoading();
    this.#publish("jobs");
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
      if (entry.bornRevision <= this.#snapshotRevision)
        this.#keep(id, withDeletion(entry, this.#snapshotRevision + 0.5));
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
    this.#book.clear();
    this.#unseen.clear();
    this.#serverTotals = {};
    this.#epoch = null;
    this.#loading = true;
    this.#publish("jobs");
    this.#publish("quota");
    this.#publish("loading");
    this.#wake();
  }

  receive(messages: readonly LiveMessage[]): void {
    const newest = messages.at(-1);
    if (newest !== undefined)
      this.#aheadMs = Math.max(this.#aheadMs, Date.parse(newest.timestamp) - Date.now());
    for (const message of messages) {
      const id = leadIdOf(message);
      if (id !== null) {
        const before = this.#entry(id);
        const after = foldLead(before, message);
        if (after.progress !== before.progress) this.#etaAt.set(id, this.#now());
        this.#keep(id, after);
        if ("opId" in message.data && message.data.opId !== undefined)
          this.settle(id, message.data.opId);
      } else {
        const changed = this.#book.take(message);
        if (changed !== null) this.#publish(changed);
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
    if (this.#book.takeJob(job)) this.#publish("jobs");
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
    if (!this.#columns.setFilter(filter)) return;
    for (const stage of stageOrder) this.#ready.add(`column:${stage}`);
    this.#ready.add("counters");
    this.#notify(new Set());
  }

  /** Prepares what a search looks through, while nobody waits for it. Answers whether some is left. */
  prepareSearch(most: number): boolean {
    return this.#columns.prepareSearch(this.#shown.values(), most);
  }

  // ── What is shown ──────────────────────────────────────────────────────

  readonly lead = (id: string): Lead | undefined => this.#shown.get(id);
  readonly column = (stage: LeadStage): readonly string[] => this.#columns.column(stage);
  readonly counters = (): Counters => this.#counters;
  readonly jobs = (): readonly Job[] => this.#book.jobs;
  readonly quota = (): Quota | null => this.#book.quota;
  readonly filter = (): LeadFilter => this.#columns.filter;
  /** Whether pages of the board are still on their way. */
  readonly loading = (): boolean => this.#loading;
  readonly pending = (id: string): boolean => this.#changes.has(id);
  /** The newest version that the server told of, for "expected_version". */
  version(id: string): number | null {
    const entry = this.#entries.get(id);
    if (entry?.record == null) return null;
    return Math.max(entry.record.version, entry.progress?.version ?? 0);
  }
  readonly retrying = (id: string): boolean =>
    this.#changes.get(id)?.some((change) => change.retrying === true) ?? false;
  /** The server's clock at a moment of ours. */
  serverTime(wall: number): number {
    return wall + (Number.isFinite(this.#aheadMs) ? this.#aheadMs : 0);
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

  readonly subscribe = (topic: Topic, listener: () => void): (() => void) =>
    this.#topics.subscribe(topic, listener);

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
      this.#columns.change(old, next);
      if (old === null || next === null || !countsAlike(old, next)) {
        if (old !== null) count(counters, old, -1);
        if (next !== null) count(counters, next, 1);
        counted = true;
      }
      if (old === null && next !== null) flushed.created += 1;
      if (old !== null && next !== null && old.stage !== next.stage) {
        flushed.moved.push({ lead: next, from: old.stage, own: this.#ownMoves.delete(id) });
      }
      if (next?.state === "failed" && old !== null && old.state !== "failed")
        flushed.failed.push(next);
      if (next === null) {
        flushed.removed.push(id);
        this.#etaAt.delete(id);
      }
    }
    for (const stage of this.#columns.apply()) topics.add(`column:${stage}`);
    if (counted) {
      this.#counters = { ...counters };
      topics.add("counters");
    }
  }

  #entry(id: string): LeadEntry {
    return this.#entries.get(id) ?? nothingKnown;
  }

  #keep(id: string, entry: LeadEntry): void {
    if (this.#entries.get(id) === entry) return;
    this.#entries.set(id, entry);
    this.#dirty.add(id);
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
    this.#topics.notify(topics);
  }
}

function cardOf(lead: Lead): Lead {
  return {
    lead_id: lead.lead_id,
    job_id: lead.job_id,
    company_name: lead.company_name,
    website: lead.website,
    domain: lead.domain,
    industry: lead.industry,
    city: lead.city,
    country: lead.country,
    state: lead.state,
    stage: lead.stage,
    tier: lead.tier,
    score: lead.score,
    attempt: lead.attempt,
    progress: lead.progress,
    error: lead.error,
    source: lead.source,
    owner: lead.owner,
    has_email: lead.has_email,
    version: lead.version,
    created_at: lead.created_at,
    updated_at: lead.updated_at,
    started_at: lead.started_at,
  };
}
