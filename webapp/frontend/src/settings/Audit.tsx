import type { Page } from "@leadstream/contract/http";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { get } from "../api/http.ts";
import { boardStore } from "../board/use-board.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { Card } from "../ui/Page.tsx";
import { EmptyState, ErrorState, Skeleton } from "../ui/States.tsx";
import { auditAction, type AuditEntry, auditLines } from "./audit-words.ts";

interface Change extends AuditEntry {
  audit_id: string;
  by: { name: string | null; email: string | null };
  at: string;
}

export function Audit() {
  const t = useT();
  const format = useFormat();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ["audit"],
      queryFn: ({ pageParam, signal }) =>
        get<Page<Change>>(
          `/api/v1/workspaces/audit?limit=50${pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : ""}`,
          { signal },
        ),
      initialPageParam: "",
      getNextPageParam: (page) => page.next_cursor ?? undefined,
    },
  );
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-48" />;
  const changes = data.pages.flatMap((page) => page.items);
  return (
    <Card title={t.settings.sections.audit}>
      <p className="mb-3 text-sm text-faint">{t.settings.audit.body}</p>
      {changes.length === 0 ? (
        <EmptyState title={t.settings.audit.empty} />
      ) : (
        <DataTable<Change>
          caption={t.settings.sections.audit}
          rows={changes}
          rowKey={(change) => change.audit_id}
          columns={[
            {
              id: "when",
              header: t.settings.audit.when,
              cell: (change) => (
                <span className="whitespace-nowrap">{format.dateTime(change.at)}</span>
              ),
            },
            {
              id: "who",
              header: t.settings.audit.who,
              cell: (change) => change.by.name ?? change.by.email ?? t.settings.audit.someone,
            },
            {
              id: "what",
              header: t.settings.audit.what,
              cell: (change) => (
                <>
                  <Action change={change} />
                  {auditLines(change, t, format).map((line, index) => (
                    <span key={index} className="block text-xs break-words text-faint">
                      {line}
                    </span>
                  ))}
                </>
              ),
            },
          ]}
        />
      )}
      {hasNextPage ? (
        <Button className="mt-3" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t.common.loadMore}
        </Button>
      ) : null}
    </Card>
  );
}

/** Of a lead, a way to it. */
function Action({ change }: { change: Change }) {
  const t = useT();
  const words = auditAction(change.action, t);
  if (change.action !== "lead.edit" || change.subject === null) return words;
  const company = boardStore.lead(change.subject)?.company_name;
  return (
    <>
      {words}{" "}
      <Link
        href={`/leads/${encodeURIComponent(change.subject)}`}
        className="text-accent hover:underline"
      >
        {company ?? t.settings.audit.openLead}
      </Link>
    </>
  );
}
