import { useState, type ReactNode } from "react";
import { useFormat, useT } from "../i18n/index.ts";
import { openStart } from "../start/start-dialog.ts";
import { Button } from "../ui/Button.tsx";
import { Card, Page } from "../ui/Page.tsx";
import { Select } from "../ui/Select.tsx";
import { EmptyState, ErrorState, Skeleton } from "../ui/States.tsx";
import { AgentCharts } from "./AgentCharts.tsx";
import { LeadCharts } from "./LeadCharts.tsx";
import { ThroughputChart } from "./ThroughputChart.tsx";
import { QuotaChart } from "./QuotaChart.tsx";
import { ranges, useAnalytics, type Analytics, type Range } from "./use-analytics.ts";

export default function AnalyticsPage() {
  const t = useT();
  const [range, setRange] = useState<Range>("day");
  const { data, error, refetch } = useAnalytics(range);
  return (
    <Page
      title={t.analytics.title}
      description={t.analytics.description}
      actions={
        <Select
          label={t.analytics.range}
          value={range}
          onChange={setRange}
          options={ranges.map((name) => ({ value: name, label: t.analytics.ranges[name] }))}
        />
      }
    >
      {error && !data ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton className="h-96" />
      ) : data.totals.leads === 0 && data.agents.length === 0 ? (
        <EmptyState
          title={t.analytics.empty}
          body={t.analytics.emptyBody}
          action={<Button onClick={() => openStart()}>{t.shell.startProspecting}</Button>}
        />
      ) : (
        <>
          <Figures totals={data.totals} />
          <div className="grid gap-6 lg:grid-cols-2">
            <ThroughputChart data={data} className="lg:col-span-2" />
            <AgentCharts agents={data.agents} />
            <LeadCharts data={data} />
            <QuotaChart quota={data.quota} />
          </div>
        </>
      )}
    </Page>
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
