import type { Job, Page as PageOf } from "@leadstream/contract/http";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { Link } from "wouter";
import { get } from "../api/http.ts";
import { useJobs } from "../board/use-board.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { Card, Page } from "../ui/Page.tsx";
import { EmptyState, ErrorState, Skeleton } from "../ui/States.tsx";
import { isActive, jobName, jobSeconds } from "./job-facts.ts";
import { JobBar } from "./JobBar.tsx";
import { JobStatusBadge } from "./JobStatusBadge.tsx";
import { openStart } from "./start-dialog.ts";

export default function JobsPage() {
  const t = useT();
  const format = useFormat();
  const live = useJobs();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ["jobs"],
      queryFn: ({ pageParam, signal }) =>
        get<PageOf<Job>>(
          `/api/v1/jobs?limit=50${pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : ""}`,
          { signal },
        ),
      initialPageParam: "",
      getNextPageParam: (page) => page.next_cursor ?? undefined,
    },
  );
  const jobs = newestFirst(live, data?.pages.flatMap((page) => page.items) ?? []);
  const start = (
    <Button variant="primary" icon={<Plus size={16} aria-hidden />} onClick={() => openStart()}>
      {t.shell.startProspecting}
    </Button>
  );

  return (
    <Page
      title={t.start.jobs.title}
      description={t.start.jobs.description}
      actions={
        <>
          <Link
            href="/import"
            className="inline-flex min-h-6 items-center text-sm text-accent underline"
          >
            {t.start.import.open}
          </Link>
          {start}
        </>
      }
    >
      {error && jobs.length === 0 ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data && jobs.length === 0 ? (
        <Skeleton className="h-64" />
      ) : jobs.length === 0 ? (
        <EmptyState title={t.start.jobs.empty} body={t.start.jobs.emptyBody} action={start} />
      ) : (
        <Card>
          <DataTable<Job>
            caption={t.start.jobs.title}
            rows={jobs}
            rowKey={(job) => job.job_id}
            columns={[
              {
                id: "query",
                header: t.start.jobs.query,
                cell: (job) => (
                  <div className="min-w-36">
                    <Link
                      href={`/jobs/${job.job_id}`}
                      className="font-medium text-accent hover:underline"
                    >
                      {jobName(job, t)}
                    </Link>
                    <span className="block text-xs text-faint lg:hidden">
                      {t.shell.job.summary({
                        found: job.found,
                        done: job.completed,
                        failed: job.failed,
                        discarded: job.discarded,
                      })}
                    </span>
                    {isActive(job) ? <JobBar job={job} className="mt-1.5 max-w-60" /> : null}
                  </div>
                ),
              },
              {
                id: "status",
                header: t.start.jobs.status,
                cell: (job) => <JobStatusBadge job={job} />,
              },
              {
                id: "found",
                header: t.start.jobs.found,
                align: "end",
                wideOnly: "desktop",
                cell: (job) => format.number(job.found),
              },
              {
                id: "done",
                header: t.start.jobs.done,
                align: "end",
                wideOnly: "desktop",
                cell: (job) => format.number(job.completed),
              },
              {
                id: "failed",
                header: t.start.jobs.failed,
                align: "end",
                wideOnly: "desktop",
                cell: (job) => (
                  <span className={job.failed > 0 ? "text-danger" : undefined}>
                    {format.number(job.failed)}
                  </span>
                ),
              },
              {
                id: "discarded",
                header: t.start.jobs.discarded,
                align: "end",
                wideOnly: "desktop",
                cell: (job) => format.number(job.discarded),
              },
              {
                id: "cost",
                header: t.start.jobs.cost,
                align: "end",
                wideOnly: "desktop",
                cell: (job) => format.money(job.cost_usd),
              },
              {
                id: "took",
                header: t.start.jobs.took,
                align: "end",
                wideOnly: true,
                cell: (job) => format.duration(jobSeconds(job)),
              },
              {
                id: "created",
                header: t.start.jobs.created,
                align: "end",
                wideOnly: true,
                cell: (job) => format.dateTime(job.created_at),
              },
            ]}
          />
          {hasNextPage ? (
            <Button className="mt-3" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t.common.loadMore}
            </Button>
          ) : null}
        </Card>
      )}
    </Page>
  );
}

/** What is live overrides what was read; both together are every job known here. */
function newestFirst(live: readonly Job[], read: readonly Job[]): Job[] {
  const jobs = new Map(read.map((job) => [job.job_id, job]));
  for (const job of live) jobs.set(job.job_id, job);
  return [...jobs.values()].sort((a, b) => b.created_at.localeCompare(a.created_at));
}
