import { useFormat, useT } from "../i18n/index.ts";
import { BarChart } from "./BarChart.tsx";
import { ChartCard } from "./ChartCard.tsx";
import type { Analytics } from "./use-analytics.ts";

export function QuotaChart({ quota }: { quota: Analytics["quota"] }) {
  const t = useT();
  const format = useFormat();
  const { columns, charts } = t.analytics;
  return (
    <ChartCard
      title={charts.quota}
      file="quota"
      empty={t.analytics.empty}
      columns={[
        { id: "period", header: columns.time, show: (at) => format.day(String(at)) },
        { id: "used", header: columns.used },
        {
          id: "limit",
          header: columns.limit,
          show: (limit) => (limit === null ? t.common.unlimited : format.number(Number(limit))),
        },
      ]}
      rows={quota.map(({ period_start, used, limit }) => [period_start, used, limit])}
      chart={
        <BarChart
          label={charts.quota}
          full={Math.max(0, ...quota.map(({ limit }) => limit ?? 0))}
          series={[{ name: columns.used, tone: "blue" }]}
          bars={quota.map(({ period_start, used, limit }) => ({
            label: format.day(period_start),
            values: [used],
            text:
              limit === null
                ? format.number(used)
                : `${format.number(used)} / ${format.number(limit)}`,
          }))}
        />
      }
    />
  );
}
