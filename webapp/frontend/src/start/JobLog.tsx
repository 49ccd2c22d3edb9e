import type { Job, Page as PageOf } from "@leadstream/contract/http";
import { useInfiniteQuery } from "@tanstack/react-query";
import { get } from "../api/http.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { Said } from "../said/Said.tsx";
import { Button } from "../ui/Button.tsx";
import { Card } from "../ui/Page.tsx";
import { ErrorState, Skeleton } from "../ui/States.tsx";

interface LogItem {
  event_id: string;
  timestamp: string;
  status_message?: string;
  /** Stands on the counting of finished companies, and on nothing else that a job tells. */
  estimated_time_remaining?: number | null;
}

/** What the job itself told: where it searched, and what came of it. An empty search explains itself here. */
export function JobLog({ job }: { job: Job }) {
  const t = useT();
  const format = useFormat();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      // Read again as the job moves: its counts change with what it tells.
      queryKey: ["job-log", job.job_id, job.status, job.found, job.completed + job.failed],
      queryFn: ({ pageParam, signal }) =>
        get<PageOf<LogItem>>(
          `/api/v1/jobs/${encodeURIComponent(job.job_id)}/log?limit=200${pageParam ? `&cursor=${pageParam}` : ""}`,
          { signal },
        ),
      initialPageParam: "",
      getNextPageParam: (page) => page.next_cursor ?? undefined,
      placeholderData: (before) => before,
    },
  );
  const told = withoutOldCounts(
    data?.pages.flatMap(({ items }) => items.filter((item) => item.status_message)) ?? [],
  );
  return (
    <Card title={t.start.jobs.log}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton className="h-16" />
      ) : told.length === 0 ? (
        <p className="text-sm text-muted">{t.start.jobs.logEmpty}</p>
      ) : (
        <ol className="flex max-h-80 flex-col gap-1.5 overflow-y-auto text-sm" tabIndex={0}>
          {told.map((item) => (
            <li key={item.event_id} className="flex gap-3">
              <time dateTime={item.timestamp} className="shrink-0 text-faint tabular">
                {format.time(item.timestamp)}
              </time>
              <span className="min-w-0 break-words text-muted">
                <Said text={item.status_message ?? ""} />
              </span>
            </li>
          ))}
        </ol>
      )}
      {hasNextPage ? (
        <Button className="mt-3" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t.common.loadMore}
        </Button>
      ) : null}
    </Card>
  );
}

/** Of dozens of counts only the newest is news. */
function withoutOldCounts(told: readonly LogItem[]): LogItem[] {
  const isCount = (item: LogItem) => item.estimated_time_remaining !== undefined;
  const newest = told.findLast(isCount);
  return told.filter((item) => !isCount(item) || item === newest);
}
