import { RefreshCw } from "lucide-react";
import { Link } from "wouter";
import { useJobs } from "../board/use-board.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { jobName } from "../start/job-facts.ts";
import { Badge } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { Card, Page } from "../ui/Page.tsx";
import { EmptyState, ErrorState, Skeleton } from "../ui/States.tsx";
import { Quarantine } from "./Quarantine.tsx";
import { useDeliveries, type Attempt, type JobDelivery } from "./use-deliveries.ts";

export default function DeliveriesPage() {
  const t = useT();
  const { data, error, refetch, isRefetching, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useDeliveries();
  const first = data?.pages[0];
  return (
    <Page
      title={t.deliveries.title}
      description={t.deliveries.description}
      actions={
        <Button
          icon={<RefreshCw size={16} aria-hidden />}
          onClick={() => void refetch()}
          aria-busy={isRefetching || undefined}
        >
          {t.common.refresh}
        </Button>
      }
    >
      {error && !first ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !first ? (
        <Skeleton className="h-96" />
      ) : (
        <>
          <Quarantine events={first.quarantine} />
          <Jobs jobs={first.jobs} />
          <Card title={t.deliveries.attempts}>
            <Attempts attempts={data.pages.flatMap((page) => page.items)} />
            {hasNextPage ? (
              <Button
                className="mt-3"
                busy={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
              >
                {t.common.loadMore}
              </Button>
            ) : null}
          </Card>
        </>
      )}
    </Page>
  );
}

function Jobs({ jobs }: { jobs: readonly JobDelivery[] }) {
  const t = useT();
  const format = useFormat();
  const { columns } = t.deliveries;
  const known = useJobs();
  const nameOf = ({ job_id: id, query }: JobDelivery): string => {
    const job = known.find((one) => one.job_id === id);
    if (job) return jobName(job, t);
    return query.trim() === "" ? t.shell.job.untitled : query;
  };
  return (
    <Card title={t.deliveries.jobs}>
      {jobs.length === 0 ? (
        <EmptyState title={t.deliveries.jobsEmpty} />
      ) : (
        <DataTable<JobDelivery>
          caption={t.deliveries.jobs}
          rows={jobs}
          rowKey={(job) => job.job_id}
          columns={[
            {
              id: "job",
              header: columns.job,
              cell: (job) => (
                <Link
                  href={`/jobs/${job.job_id}`}
                  className="inline-flex min-h-6 min-w-32 items-center text-accent hover:underline"
                >
                  {nameOf(job)}
                </Link>
              ),
            },
            {
              id: "lag",
              header: columns.lag,
              cell: ({ waiting_events: waiting }) =>
                waiting === null ? (
                  <Badge tone="warn">{t.deliveries.lagUnknown}</Badge>
                ) : waiting === 0 ? (
                  <Badge tone="success">{t.deliveries.upToDate}</Badge>
                ) : (
                  <Badge tone="accent">{t.deliveries.lag({ count: waiting })}</Badge>
                ),
            },
            {
              id: "applied",
              header: columns.applied,
              align: "end",
              cell: (job) => format.number(job.applied_sequence),
            },
            {
              id: "last",
              header: columns.last,
              align: "end",
              wideOnly: true,
              cell: (job) => format.dateTime(job.received_at),
            },
          ]}
        />
      )}
    </Card>
  );
}

function Attempts({ attempts }: { attempts: readonly Attempt[] }) {
  const t = useT();
  const format = useFormat();
  const { columns } = t.deliveries;
  const outcomes: Record<string, string | undefined> = t.deliveries.outcomes;
  if (attempts.length === 0) return <EmptyState title={t.deliveries.attemptsEmpty} />;
  return (
    <DataTable<Attempt>
      caption={t.deliveries.attempts}
      rows={attempts}
      rowKey={(attempt) => attempt.batch_id}
      columns={[
        {
          id: "time",
          header: columns.time,
          cell: (attempt) => format.dateTime(attempt.received_at),
        },
        {
          id: "status",
          header: columns.status,
          cell: (attempt) => (
            <Badge
              tone={
                attempt.http_status < 300
                  ? "success"
                  : attempt.http_status < 500
                    ? "warn"
                    : "danger"
              }
            >
              {attempt.http_status}
            </Badge>
          ),
        },
        {
          id: "events",
          header: columns.events,
          cell: (attempt) => (
            <span className="text-muted">
              {t.deliveries.counts({
                applied: format.number(attempt.applied),
                duplicates: format.number(attempt.duplicates),
                quarantined: format.number(attempt.quarantined),
              })}
            </span>
          ),
        },
        {
          id: "outcome",
          header: columns.outcome,
          wideOnly: true,
          cell: (attempt) => outcomes[attempt.outcome] ?? attempt.outcome.replaceAll("_", " "),
        },
        {
          id: "size",
          header: columns.size,
          align: "end",
          wideOnly: true,
          cell: (attempt) => format.bytes(attempt.bytes),
        },
        {
          id: "duration",
          header: columns.duration,
          align: "end",
          wideOnly: true,
          cell: (attempt) => format.duration(attempt.duration_ms / 1000),
        },
      ]}
    />
  );
}
