import type { Lead, LeadStage } from "@leadstream/contract/lead";
import { ColumnChanges } from "./column-changes.ts";
import {
  compileFilter,
  isFiltering,
  type LeadFilter,
  type Matches,
  noFilter,
} from "./lead-filter.ts";
import { type Compare, compareBy } from "./lead-order.ts";
import { SearchTexts } from "./search-texts.ts";
import { stageOrder } from "./stages.ts";

type Columns = Record<LeadStage, readonly string[]>;
const noIds: readonly string[] = [];

function emptyColumns(): Columns {
  return Object.fromEntries(stageOrder.map((stage) => [stage, noIds])) as Columns;
}

/** Which leads stand in which column, in which order. */
export class LeadColumns {
  /** Every lead of a stage in order, and of those the ones that match: the same list while nothing filters. */
  #sorted = emptyColumns();
  #matching = emptyColumns();
  #filter = noFilter;
  #compare: Compare = compareBy("newest");
  #matches: Matches | null = null;
  readonly #texts = new SearchTexts();
  readonly #lead: (id: string) => Lead | undefined;
  #all = new ColumnChanges();
  #some = new ColumnChanges();

  constructor(lead: (id: string) => Lead | undefined) {
    this.#lead = lead;
  }

  get filter(): LeadFilter {
    return this.#filter;
  }

  column(stage: LeadStage): readonly string[] {
    return this.#matching[stage];
  }

  /** Answers whether any column may have changed. */
  setFilter(filter: LeadFilter): boolean {
    if (filter === this.#filter) return false;
    const resort = filter.sort !== this.#filter.sort;
    this.#filter = filter;
    this.#compare = compareBy(filter.sort);
    const matches = isFiltering(filter) ? compileFilter(filter, this.#texts.textOf) : null;
    this.#matches = matches;
    for (const stage of stageOrder) {
      if (resort) this.#sorted[stage] = idsOf(this.#leadsOf(stage).sort(this.#compare));
      this.#matching[stage] =
        matches === null ? this.#sorted[stage] : idsOf(this.#leadsOf(stage).filter(matches));
    }
    return true;
  }

  prepareSearch(leads: Iterable<Lead>, most: number): boolean {
    return this.#texts.prepare(leads, most);
  }

  /** Notes that a lead became another one, came (`old` null) or went (`next` null). `apply` puts it into effect. */
  change(old: Lead | null, next: Lead | null): void {
    const placed =
      old !== null && next !== null && old.stage === next.stage && this.#compare(old, next) === 0;
    if (!placed) this.#all.change(old, next);
    if (this.#matches !== null) {
      const wasHere = old !== null && this.#matches(old);
      const isHere = next !== null && this.#matches(next);
      if (!placed || wasHere !== isHere)
        this.#some.change(wasHere ? old : null, isHere ? next : null);
    }
    if (next === null && old !== null) this.#texts.forget(old.lead_id);
  }

  /** Answers the columns whose list is another one now. */
  apply(): Iterable<LeadStage> {
    const [all, some] = [this.#all, this.#some];
    this.#all = new ColumnChanges();
    this.#some = new ColumnChanges();
    for (const stage of all.stages()) {
      this.#sorted[stage] = all.apply(stage, this.#sorted[stage], this.#compare, this.#lead);
      if (this.#matches === null) this.#matching[stage] = this.#sorted[stage];
    }
    if (this.#matches === null) return all.stages();
    for (const stage of some.stages()) {
      this.#matching[stage] = some.apply(stage, this.#matching[stage], this.#compare, this.#lead);
    }
    return some.stages();
  }

  #leadsOf(stage: LeadStage): Lead[] {
    return this.#sorted[stage].flatMap((id) => this.#lead(id) ?? []);
  }
}

function idsOf(leads: readonly Lead[]): string[] {
  return leads.map((lead) => lead.lead_id);
}
