import type { Lead, LeadStage } from "@leadstream/contract/lead";
import { type Compare, reorder } from "./lead-order.ts";

const nothing: ReadonlySet<string> = new Set();

/** What one flush takes out of the columns and puts into them. */
export class ColumnChanges {
  #removed = new Map<LeadStage, Set<string>>();
  #inserted = new Map<LeadStage, Lead[]>();

  change(from: Lead | null, to: Lead | null): void {
    if (from !== null) {
      const removed = this.#removed.get(from.stage);
      if (removed === undefined) this.#removed.set(from.stage, new Set([from.lead_id]));
      else removed.add(from.lead_id);
    }
    if (to !== null) {
      const inserted = this.#inserted.get(to.stage);
      if (inserted === undefined) this.#inserted.set(to.stage, [to]);
      else inserted.push(to);
    }
  }

  stages(): Set<LeadStage> {
    return new Set([...this.#removed.keys(), ...this.#inserted.keys()]);
  }

  apply(
    stage: LeadStage,
    ids: readonly string[],
    compare: Compare,
    lead: (id: string) => Lead | undefined,
  ): string[] {
    return reorder(
      ids,
      this.#removed.get(stage) ?? nothing,
      this.#inserted.get(stage) ?? [],
      compare,
      lead,
    );
  }
}
