import { useFormat, useT } from "../i18n/index.ts";
import { ChartCard } from "./ChartCard.tsx";
import { LineChart } from "./LineChart.tsx";
import type { Analytics } from "./use-analytics.ts";

const moment: Record<Analytics["bucket"], Intl.DateTimeFormatOptions> = {
  minute: { hour: "2-digit", minute: "2-digit" },
  hour: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
  day: { day: "numeric", month: "short" },
};

export function ThroughputChart({ data, className }: { data: Analytics; className?: string }) {
  const t = useT();
  const format = useFormat();
  const { columns, charts } = t.analytics;
  const clock = new Intl.DateTimeFormat(format.locale, moment[data.bucket]);
  const when = (at: string) => clock.format(new Date(at));
  const points = data.throughput;
  return (
    <ChartCard
      title={charts.throughput}
      file="throughput"
      empty={t.analytics.empty}
      className={className ?? ""}
      columns={[
        { id: "at", header: columns.time, show: (at) => when(String(at)) },
        { id: "found", header: columns.found },
        { id: "completed", header: columns.completed },
        { id: "failed", header: columns.failed },
      ]}
      rows={points.map(({ at, found, completed, failed }) => [at, found, completed, failed])}
      chart={
        <LineChart
          label={t.analytics.chartOf({ title: charts.throughput, count: points.length })}
          points={points.map(({ at }) => when(at))}
          showValue={(value) => format.number(value)}
          series={[
            { name: columns.found, tone: "blue", values: points.map(({ found }) => found) },
            {
              name: columns.completed,
              tone: "green",
              values: points.map(({ completed }) => completed),
            },
            { name: columns.failed, tone: "red", values: points.map(({ failed }) => failed) },
          ]}
        />
      }
    />
  );
}
