import type { Job } from "@leadstream/contract/http";
import { useState, type ReactNode } from "react";
import { Link, useParams } from "wouter";
import { useMe } from "../accounts/session.ts";
import { rangeFor, toParams } from "../analytics/analytics-url.ts";
import { useFormat, useLocale, useT } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { Card, Page } from "../ui/Page.tsx";
import { ErrorState, Notice, PageSkeleton } from "../ui/States.tsx";
import CancelJob from "./CancelJob.tsx";
import { DiscardLedger } from "./DiscardLedger.tsx";
import { pauseJob, resumeJob, retryFailed } from "./job-actions.ts";
import { failureText, isActive, jobName, jobSeconds } from "./job-facts.ts";
import { JobBar } from "./JobBar.tsx";
import { JobLog } from "./JobLog.tsx";
import { JobStatusBadge } from "./JobStatusBadge.tsx";
import { openStart } from "./start-dialog.ts";
import { sources } from "./start-form.ts";
import { useJob } from "./use-job.ts";

export default function JobPage() {
  const t = useT();
  const { id = "" } = useParams();
  const { job, error, refetch } = useJob(id);
  if (job) return <JobView key={id} job={job} />;
  if (!error) return <PageSkeleton />;
  return (
    <Page title={t.start.jobs.title}>
      <ErrorState error={error} onRetry={refetch} />
    </Page>
  );
}

function JobView({ job }: { job: Job }) {
  const t = useT();
  const locale = useLocale();
  const format = useFormat();
  const left = job.estimated_time_remaining;
  return (
    <Page title={jobName(job, t)} actions={<Actions job={job} />}>
      <Card>
        <div className="mb-4 flex flex-wrap items-center gap-3 text-sm">
          <JobStatusBadge job={job} />
          {isActive(job) ? (
            <span className="text-muted">
              {left === null
                ? t.shell.job.etaUnknown
                : t.shell.job.etaAbout({ time: format.duration(left) })}
            </span>
          ) : null}
          <span className="ml-auto flex flex-wrap gap-x-4 gap-y-1">
            <Link
              href={`/board?job=${encodeURIComponent(job.job_id)}`}
              className="inline-flex min-h-6 items-center text-accent underline"
            >
              {t.start.jobs.openOnBoard}
            </Link>
            <Link
              href={`/analytics?${toParams({ range: rangeFor(job, "day"), job: job.job_id })}`}
              className="inline-flex min-h-6 items-center text-accent underline"
            >
              {t.start.jobs.openAnalytics}
            </Link>
          </span>
        </div>
        <JobBar job={job} />
        <dl className="mt-4 grid grid-cols-2 gap-4 text-sm sm:grid-cols-4">
          <Figure name={t.start.jobs.found}>{format.number(job.found)}</Figure>
          <Figure name={t.start.jobs.done}>{format.number(job.completed)}</Figure>
          <Figure name={t.start.jobs.failed}>{format.number(job.failed)}</Figure>
          <Figure name={t.start.jobs.discarded}>{format.number(job.discarded)}</Figure>
          <Figure name={t.start.jobs.source}>{sourceName(job, t)}</Figure>
          <Figure name={t.start.jobs.created}>{format.dateTime(job.created_at)}</Figure>
          <Figure name={t.start.jobs.took}>{format.duration(jobSeconds(job))}</Figure>
          <Figure name={t.start.jobs.cost}>{format.money(job.cost_usd)}</Figure>
        </dl>
        {job.status === "paused" ? (
          <div className="mt-4">
            <Notice tone="warn">{t.start.jobs.paused}</Notice>
          </div>
        ) : null}
        {job.error ? (
          <div className="mt-4">
            <Notice tone="danger">{failureText(job.error, t, locale)}</Notice>
          </div>
        ) : null}
      </Card>
      <JobLog job={job} />
      <DiscardLedger job={job} />
    </Page>
  );
}

function sourceName(job: Job, t: ReturnType<typeof useT>): string {
  const source = sources.find((name) => name === job.source);
  return source ? t.start.sources[source].name : job.source;
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-faint">{name}</dt>
      <dd className="font-semibold tabular">{children}</dd>
    </div>
  );
}

function Actions({ job }: { job: Job }) {
  const t = useT();
  const { role } = useMe();
  const [asking, setAsking] = useState(false);
  const source = sources.find((name) => name === job.source);
  if (role === "viewer") return null;
  if (job.cancelling) return <span className="text-sm text-muted">{t.shell.job.cancelling}</span>;
  if (!isActive(job)) {
    return (
      <>
        {job.failed > 0 ? (
          <Button onClick={() => void retryFailed(job)}>
            {t.start.jobs.retryFailed({ count: job.failed })}
          </Button>
        ) : null}
        {source ? (
          <Button onClick={() => openStart({ source, query: job.query, maxLeads: job.max_leads })}>
            {t.start.jobs.again}
          </Button>
        ) : null}
      </>
    );
  }
  return (
    <>
      {job.status === "paused" ? (
        <Button onClick={() => void resumeJob(job)}>{t.shell.job.resume}</Button>
      ) : (
        <Button onClick={() => void pauseJob(job)}>{t.shell.job.pause}</Button>
      )}
      <Button variant="danger" onClick={() => setAsking(true)}>
        {t.shell.job.cancel}
      </Button>
      {asking ? <CancelJob job={job} onDone={() => setAsking(false)} /> : null}
    </>
  );
}
