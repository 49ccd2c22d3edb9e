import { useQuery } from "@tanstack/react-query";
import { getHistory, type HistoryEntry } from "../board/lead-requests.ts";
import type { FullLead } from "../board/lead-requests.ts";
import { factText } from "./fact-text.ts";
import { type Messages, useFormat, useT } from "../i18n/index.ts";

const most = 100;

/** What people changed of the lead, newest first. */
export function History({ lead }: { lead: FullLead }) {
  const t = useT();
  const format = useFormat();
  const history = useQuery({
    queryKey: ["history", lead.lead_id, lead.version],
    queryFn: ({ signal }) => getHistory(lead.lead_id, most, signal),
    placeholderData: (previous) => previous,
  });
  const entries = history.data?.items ?? [];
  if (entries.length === 0) return null;
  return (
    <section className="border-t border-line px-4 py-4 sm:px-5">
      <h3 className="mb-2 text-sm font-semibold">{t.lead.history.title}</h3>
      <ol className="flex flex-col gap-2 text-sm">
        {entries.map((entry) => (
          <li key={entry.audit_id} className="rounded-lg bg-card p-3">
            <p className="text-xs text-faint">
              <span className="font-semibold text-muted">
                {entry.by.name ?? entry.by.email ?? t.lead.history.somebody}
              </span>{" "}
              · {format.dateTime(entry.at)}
            </p>
            <ul>
              {changesOf(entry, t).map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function changesOf(entry: HistoryEntry, t: Messages): string[] {
  return Object.entries(entry.details).map(([field, change]) => {
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
  const text = factText(value, t);
  if (text === "") return t.common.none;
  if (field === "stage" || field === "planned_stage")
    return text in t.board.stages
      ? t.board.stages[text as keyof Messages["board"]["stages"]]
      : text;
  if (field === "tier")
    return text in t.board.tiers ? t.board.tiers[text as keyof Messages["board"]["tiers"]] : text;
  return text;
}
