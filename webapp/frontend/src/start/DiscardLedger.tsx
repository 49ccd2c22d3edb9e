import type { DiscardReason } from "@leadstream/contract/events";
import type { Job, Page as PageOf } from "@leadstream/contract/http";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "../accounts/session.ts";
import { get, send } from "../api/http.ts";
import { useLocale, useT } from "../i18n/index.ts";
import { Badge } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { describeError } from "../ui/describe-error.ts";
import { Card } from "../ui/Page.tsx";
import { EmptyState, ErrorState, Skeleton } from "../ui/States.tsx";
import { toast } from "../ui/toast.ts";

interface Discard {
  discard_id: string;
  company_name: string;
  website: string;
  reason_code: DiscardReason;
  reason: string;
}

/** What was found and left out, each with its reason and a way back. */
export function DiscardLedger({ job }: { job: Job }) {
  const t = useT();
  const locale = useLocale();
  const { role } = useMe();
  const path = `/api/v1/jobs/${encodeURIComponent(job.job_id)}/discards`;
  const [back, setBack] = useState<ReadonlySet<string>>(new Set());
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ["discards", job.job_id, job.discarded],
      queryFn: ({ pageParam, signal }) =>
        get<PageOf<Discard>>(
          `${path}?limit=50${pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : ""}`,
          { signal },
        ),
      initialPageParam: "",
      getNextPageParam: (page) => page.next_cursor ?? undefined,
      enabled: job.discarded > 0,
    },
  );
  const discards = data?.pages.flatMap((page) => page.items) ?? [];

  async function bringBack(discard: Discard): Promise<void> {
    setBack((now) => new Set(now).add(discard.discard_id));
    try {
      await send("POST", `${path}/${encodeURIComponent(discard.discard_id)}/restore`, {});
    } catch (failure) {
      setBack((now) => new Set([...now].filter((id) => id !== discard.discard_id)));
      const { message, action } = describeError(failure, t);
      toast({ title: message, tone: "danger", ...(action ? { description: action } : {}) });
    }
  }

  return (
    <Card title={t.start.jobs.ledger}>
      <p className="mb-3 text-sm text-faint">{t.start.jobs.ledgerBody}</p>
      {job.discarded === 0 ? (
        <EmptyState title={t.start.jobs.ledgerEmpty} />
      ) : error && discards.length === 0 ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton className="h-32" />
      ) : (
        <DataTable<Discard>
          caption={t.start.jobs.ledger}
          rows={discards}
          rowKey={(discard) => discard.discard_id}
          columns={[
            {
              id: "company",
              header: t.start.jobs.company,
              cell: (discard) => (
                <>
                  <span className="font-medium">{discard.company_name}</span>
                  <span className="block text-faint">{discard.website}</span>
                </>
              ),
            },
            {
              id: "reason",
              header: t.start.jobs.reason,
              cell: (discard) => (
                <>
                  <Badge>{t.start.jobs.reasons[discard.reason_code]}</Badge>
                  <span className="block text-muted">
                    {locale === "en"
                      ? discard.reason
                      : t.start.jobs.reasonWords[discard.reason_code]}
                  </span>
                </>
              ),
            },
            {
              id: "back",
              header: t.start.jobs.bringBack,
              align: "end",
              cell: (discard) =>
                back.has(discard.discard_id) ? (
                  <span className="text-success">{t.start.jobs.broughtBack}</span>
                ) : (
                  <Button
                    size="sm"
                    reason={role === "viewer" ? t.errors.codes.forbidden : null}
                    onClick={() => void bringBack(discard)}
                    aria-label={`${t.start.jobs.bringBack}: ${discard.company_name}`}
                  >
                    {t.start.jobs.bringBack}
                  </Button>
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
