import { useQuery } from "@tanstack/react-query";
import { getHistory } from "../board/lead-requests.ts";
import type { FullLead } from "../board/lead-requests.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { changesOf } from "./lead-changes.ts";

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
              {changesOf(entry.details, t).map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
