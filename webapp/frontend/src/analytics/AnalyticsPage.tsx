import { useMemo, type ReactNode } from "react";
import { useLocation, useSearch } from "wouter";
import { useJobs } from "../board/use-board.ts";
import { useFormat, useT } from "../i18n/index.ts";
import { jobName } from "../start/job-facts.ts";
import { openStart } from "../start/start-dialog.ts";
import { useJob } from "../start/use-job.ts";
import { Button } from "../ui/Button.tsx";
import { Card, Page } from "../ui/Page.tsx";
import { Select } from "../ui/Select.tsx";
import { EmptyState, ErrorState, Skeleton } from "../ui/States.tsx";
import { fromParams, rangeFor, toParams, type AnalyticsView } from "./analytics-url.ts";
import { AgentCharts } from "./AgentCharts.tsx";
import { ChartFiles } from "./ChartCard.tsx";
import { LeadCharts } from "./LeadCharts.tsx";
import { ThroughputChart } from "./ThroughputChart.tsx";
import { QuotaChart } from "./QuotaChart.tsx";
import { ranges, useAnalytics, type Analytics } from "./use-analytics.ts";

/** Period and job are the page's address: it can be shared, and Back goes back. */
function useView(): [AnalyticsView, (next: AnalyticsView) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const view = useMemo(() => fromParams(new URLSearchParams(search)), [search]);
  return [view, (next) => navigate(`/analytics?${toParams(next)}`, { replace: true })];
}

export default function AnalyticsPage() {
  const t = useT();
  const [view, setView] = useView();
  const { data, error, refetch } = useAnalytics(view.range, view.job);
  return (
    <Page
      title={t.analytics.title}
      description={t.analytics.description}
      actions={<Choices view={view} onView={setView} />}
    >
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton className="h-96" />
      ) : data.totals.leads === 0 && data.agents.length === 0 ? (
        view.job === null ? (
          <EmptyState
            title={t.analytics.empty}
            body={t.analytics.emptyBody}
            action={<Button onClick={() => openStart()}>{t.shell.startProspecting}</Button>}
          />
        ) : (
          <EmptyState
            title={t.analytics.emptyJob}
            body={t.analytics.emptyJobBody}
            action={
              <Button onClick={() => setView({ ...view, job: null })}>
                {t.analytics.showAllJobs}
              </Button>
            }
          />
        )
      ) : (
        <ChartFiles job={view.job}>
          <Figures totals={data.totals} />
          <div className="grid gap-6 lg:grid-cols-2">
            <ThroughputChart data={data} className="lg:col-span-2" />
            <AgentCharts agents={data.agents} />
            <LeadCharts data={data} />
            <QuotaChart quota={data.quota} />
          </div>
        </ChartFiles>
      )}
    </Page>
  );
}

function Choices({ view, onView }: { view: AnalyticsView; onView: (next: AnalyticsView) => void }) {
  const t = useT();
  const format = useFormat();
  const known = useJobs();
  const { job: chosen } = useJob(view.job);
  const jobs =
    chosen === undefined || known.some(({ job_id }) => job_id === chosen.job_id)
      ? known
      : [...known, chosen];
  return (
    <>
      <Select
        label={t.analytics.job}
        value={view.job ?? ""}
        onChange={(id) => {
          const job = jobs.find(({ job_id }) => job_id === id);
          onView(
            job === undefined
              ? { ...view, job: null }
              : { range: rangeFor(job, view.range), job: id },
          );
        }}
        options={[
          { value: "", label: t.analytics.allJobs },
          ...jobs.map((job) => ({
            value: job.job_id,
            label: `${jobName(job, t)} · ${format.dateTime(job.created_at)}`,
          })),
          // The address names a job that is not there: the choice must not say that all are shown.
          ...(view.job !== null && chosen === undefined
            ? [{ value: view.job, label: view.job }]
            : []),
        ]}
        className="max-w-72 max-sm:max-w-full max-sm:flex-1"
      />
      <Select
        label={t.analytics.range}
        value={view.range}
        onChange={(range) => onView({ ...view, range })}
        options={ranges.map((name) => ({ value: name, label: t.analytics.ranges[name] }))}
      />
    </>
  );
}

function Figures({ totals }: { totals: Analytics["totals"] }) {
  const t = useT();
  const format = useFormat();
  const { figures } = t.analytics;
  return (
    <Card>
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6">
        <Figure name={figures.leads}>{format.number(totals.leads)}</Figure>
        <Figure name={figures.completed}>{format.number(totals.completed)}</Figure>
        <Figure name={figures.failed}>{format.number(totals.failed)}</Figure>
        <Figure name={figures.success}>{format.percent(totals.success_rate)}</Figure>
        <Figure name={figures.cost}>{format.money(totals.cost_usd)}</Figure>
        <Figure name={figures.costPerLead}>{format.money(totals.cost_per_lead_usd)}</Figure>
      </dl>
    </Card>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-faint">{name}</dt>
      <dd className="text-2xl font-semibold tabular">{children}</dd>
    </div>
  );
}
