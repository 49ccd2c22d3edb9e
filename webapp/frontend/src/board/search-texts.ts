import type { Lead } from "@leadstream/contract/lead";
import { plain } from "./lead-filter.ts";

/** What a search looks through in each lead, made once and again only when its words change. */
export class SearchTexts {
  #texts = new Map<string, { of: string; text: string }>();

  readonly textOf = (lead: Lead): string => {
    const of = `${lead.company_name}\n${lead.domain}\n${lead.industry ?? ""}\n${lead.city ?? ""}`;
    const kept = this.#texts.get(lead.lead_id);
    if (kept?.of === of) return kept.text;
    const text = plain(of);
    this.#texts.set(lead.lead_id, { of, text });
    return text;
  };

  forget(id: string): void {
    this.#texts.delete(id);
  }

  /** Makes some of those that are missing. Answers whether some are left. */
  prepare(leads: Iterable<Lead>, most: number): boolean {
    let made = 0;
    for (const lead of leads) {
      if (this.#texts.has(lead.lead_id)) continue;
      if (made === most) return true;
      this.textOf(lead);
      made += 1;
    }
    return false;
  }
}
