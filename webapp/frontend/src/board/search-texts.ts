import type { Lead } from "@leadstream/contract/lead";
import { tradeName } from "../said/trade-name.ts";
import { plain } from "./lead-filter.ts";

/** What a search looks through in each lead, the trade also as the page names it; made once and again only when its words change. */
export class SearchTexts {
  #texts = new Map<string, { of: string; text: string }>();

  readonly textOf = (lead: Lead): string => {
    const industry = lead.industry ?? "";
    const shown = tradeName(industry);
    const of = `${lead.company_name}\n${lead.domain}\n${industry}\n${lead.city ?? ""}${shown === industry ? "" : `\n${shown}`}`;
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
