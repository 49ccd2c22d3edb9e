import type { FinalPackage, PipelineEvent } from "@leadstream/contract";
import { and, eq, notInArray, sql } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { leads, type JobRow } from "../db/schema.ts";
import type { News } from "../feed/append.ts";
import { countLead, foldJob, progressOfJob, type JobProgress } from "../webhooks/fold-job.ts";
import type { SuggestedField } from "./card-fields.ts";
import { endWithJob, foldEvent, isTerminal, openLead, type Fold } from "./lifecycle.ts";
import { insertLeads, lockLiveLeads, updateLeads, type LiveLead } from "./live-lead.ts";
import { newsOf } from "./news.ts";
import { Units } from "./units.ts";

export interface Applied {
  /** By event id: why an event had no effect. All others had theirs. */
  refused: Map<string, string>;
  job: JobProgress;
  news: News[];
  /** Whether a quota unit changed hands. */
  unitsMoved: boolean;
}

/**
 * A run of events of one job: each touched lead is read once, folded in memory and written once, however many of the
 * events are its own.
 */
export async function applyEvents(
  tx: AnyTx,
  row: JobRow,
  events: readonly PipelineEvent[],
  now: Date,
): Promise<Applied> {
  const before = await lockTouched(tx, row.jobId, events);
  const units = new Units(tx, row, now);
  await units.holdAhead(openings(row, events, before));
  const run = new Run(tx, row, before, units, now);
  for (const event of events) await run.apply(event);
  await run.write();
  return run;
}

/** The leads of this run that will need a unit, so that all of them are asked for at once. */
function openings(
  row: JobRow,
  events: readonly PipelineEvent[],
  known: ReadonlyMap<string, LiveLead>,
): string[] {
  const ids = events.flatMap((event) => {
    if (event.event_type === "lead_generated")
      return known.has(event.lead_id) ? [] : [event.lead_id];
    if (event.event_type !== "lead_enrichment_start") return [];
    const lead = known.get(event.lead_id);
    if (lead !== undefined && !owns(row, lead)) return [];
    return event.attempt > (lead?.attempt ?? 1) ? [event.lead_id] : [];
  });
  return [...new Set(ids)];
}

function owns(job: JobRow, lead: LiveLead): boolean {
  if (lead.workspaceId !== job.workspaceId) return false;
  return lead.jobId === job.jobId || job.numbering === "receiver";
}

async function lockTouched(
  tx: AnyTx,
  jobId: string,
  events: readonly PipelineEvent[],
): Promise<Map<string, LiveLead>> {
  const ids = new Set(
    events.flatMap((event) =>
      "lead_id" in event && event.lead_id !== undefined ? [event.lead_id] : [],
    ),
  );
  if (events.some((event) => event.event_type === "pipeline_end")) {
    const open = await tx
      .select({ leadId: leads.leadId })
      .from(leads)
      .where(
        and(eq(leads.jobId, jobId), notInArray(leads.state, ["completed", "failed", "cancelled"])),
      );
    for (const { leadId } of open) ids.add(leadId);
  }
  return lockLiveLeads(tx, [...ids]);
}

class Run implements Applied {
  readonly refused = new Map<string, string>();
  readonly news: News[] = [];
  job: JobProgress;

  readonly #tx: AnyTx;
  readonly #row: JobRow;
  readonly #now: Date;
  readonly #units: Units;
  readonly #known: ReadonlyMap<string, LiveLead>;
  readonly #leads: Map<string, LiveLead>;
  readonly #changed = new Set<string>();
  readonly #packages = new Map<string, FinalPackage>();
  readonly #suggested = new Map<string, SuggestedField[]>();

  constructor(
    tx: AnyTx,
    row: JobRow,
    known: ReadonlyMap<string, LiveLead>,
    units: Units,
    now: Date,
  ) {
    this.#units = units;
    this.#tx = tx;
    this.#row = row;
    this.#now = now;
    this.#known = known;
    this.#leads = new Map(known);
    this.job = progressOfJob(row);
  }

  get unitsMoved(): boolean {
    return this.#units.moved;
  }

  async apply(event: PipelineEvent): Promise<void> {
    const reason = await this.#applyToLead(event);
    if (reason !== null) this.refused.set(event.event_id, reason);
    else this.job = foldJob(this.job, event);
  }

  /** Why the event cannot have its effect, or null. */
  async #applyToLead(event: PipelineEvent): Promise<string | null> {
    switch (event.event_type) {
      case "pipeline_start":
      case "pipeline_error":
        return null;
      case "lead_generated":
        return this.#open(event);
      case "pipeline_end":
        for (const lead of this.#leads.values()) {
          if (lead.jobId === this.#row.jobId) await this.#take(lead, endWithJob(lead, event));
        }
        return null;
      default: {
        if (event.lead_id === undefined) return null;
        const lead = this.#leads.get(event.lead_id);
        if (lead === undefined)
          return event.event_type === "lead_discarded"
            ? null
            : `No lead ${event.lead_id} is known here.`;
        if (!owns(this.#row, lead)) return `The lead ${event.lead_id} belongs to another job.`;
        return this.#take(lead, foldEvent(lead, event));
      }
    }
  }

  async #open(event: PipelineEvent & { event_type: "lead_generated" }): Promise<string | null> {
    if (this.#leads.has(event.lead_id)) return `The lead ${event.lead_id} was opened before.`;
    if (!(await this.#units.hold(event.lead_id)))
      return "The workspace's quota of leads is used up.";
    this.#put(null, openLead(event, this.#row.workspaceId, this.#row.jobId));
    return null;
  }

  async #take(lead: LiveLead, fold: Fold): Promise<string | null> {
    if (fold.outcome === "refused") return fold.reason;
    if (fold.outcome === "unchanged") return null;
    const after = fold.lead;
    if (after.attempt > lead.attempt && !(await this.#units.hold(lead.leadId)))
      return "The workspace's quota of leads is used up.";
    if (after.state !== lead.state && isTerminal(after.state)) {
      this.#units.end(after.leadId, after.state === "completed" ? "settled" : "released");
    }
    if (fold.finalPackage !== undefined) this.#packages.set(after.leadId, fold.finalPackage);
    if (fold.suggested !== undefined && fold.suggested.length > 0)
      this.#suggested.set(after.leadId, fold.suggested);
    this.#put(lead, after);
    return null;
  }

  #put(before: LiveLead | null, after: LiveLead): void {
    this.#leads.set(after.leadId, after);
    this.#changed.add(after.leadId);
    this.news.push(...newsOf(before, after));
    if (after.jobId === this.#row.jobId)
      this.job = countLead(this.job, before?.state ?? null, after.state, after.updatedAt);
  }

  async write(): Promise<void> {
    const changed = [...this.#changed].sort().flatMap((id) => this.#leads.get(id) ?? []);
    await insertLeads(
      this.#tx,
      changed.filter(({ leadId }) => !this.#known.has(leadId)),
    );
    await updateLeads(
      this.#tx,
      changed.filter(({ leadId }) => this.#known.has(leadId)),
    );
    await writePackages(this.#tx, this.#packages);
    await writeSuggestions(this.#tx, this.#suggested, this.#now);
    await this.#units.write();
  }
}

/** The facts stand in a column of their own; what a person wrote stays in front of what agents found this time. */
async function writePackages(
  tx: AnyTx,
  packages: ReadonlyMap<string, FinalPackage>,
): Promise<void> {
  if (packages.size === 0) return;
  const rows = [...packages].map(([id, { facts, rejected, ...rest }]) => ({
    id,
    facts,
    rejected,
    rest,
  }));
  await tx.execute(sql`
    update webapp.leads set
      facts = coalesce(
        (select jsonb_agg(fact) from jsonb_array_elements(leads.facts) fact where fact->>'method' = 'human'), '[]'
      ) || row.facts,
      rejected = row.rejected,
      final_package = row.rest
    from json_to_recordset(${JSON.stringify(rows)}::json) as row (id text, facts jsonb, rejected jsonb, rest jsonb)
    where leads.lead_id = row.id
  `);
}

async function writeSuggestions(
  tx: AnyTx,
  suggested: ReadonlyMap<string, SuggestedField[]>,
  now: Date,
): Promise<void> {
  const rows = [...suggested].flatMap(([id, fields]) => fields.map((field) => ({ id, ...field })));
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into webapp.suggestions (lead_id, field, suggested, fact, created_at)
    select id, field, suggested, fact, ${now.toISOString()}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as row (id text, field text, suggested jsonb, fact jsonb)
    on conflict (lead_id, field) do update
      set suggested = excluded.suggested, fact = excluded.fact, created_at = excluded.created_at
  `);
}
