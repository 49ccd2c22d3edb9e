import type { Messages } from "../i18n/index.ts";
import { factText } from "./fact-text.ts";

/** What a person changed of a lead, a line a field, from the details of the entry that keeps it. */
export function changesOf(details: Record<string, unknown>, t: Messages): string[] {
  return Object.entries(details).map(([field, change]) => {
    const name =
      field === "stage"
        ? t.lead.stage
        : field in t.lead.fields
          ? t.lead.fields[field as keyof Messages["lead"]["fields"]]
          : field in t.lead.history.fields
            ? t.lead.history.fields[field as keyof Messages["lead"]["history"]["fields"]]
            : field;
    if (typeof change !== "object" || change === null || !("to" in change)) return name;
    const { from, to } = change as { from?: unknown; to: unknown };
    return `${name}: ${word(field, from, t)} → ${word(field, to, t)}`;
  });
}

function word(field: string, value: unknown, t: Messages): string {
  const text = factText(value, t, field);
  if (text === "") return t.common.none;
  if (field === "stage" || field === "planned_stage")
    return text in t.board.stages
      ? t.board.stages[text as keyof Messages["board"]["stages"]]
      : text;
  if (field === "tier")
    return text in t.board.tiers ? t.board.tiers[text as keyof Messages["board"]["tiers"]] : text;
  return text;
}
