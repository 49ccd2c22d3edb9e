import { useFormat, useT } from "../i18n/index.ts";
import { BarChart } from "./BarChart.tsx";
import { ChartCard } from "./ChartCard.tsx";
import { failureLabel, sourceLabel, stageLabel, stateLabel } from "./labels.ts";
import { inStageOrder } from "./stage-order.ts";
import type { Analytics } from "./use-analytics.ts";

export function LeadCharts({ data }: { data: Analytics }) {
  const t = useT();
  const format = useFormat();
  const { columns, charts } = t.analytics;
  const counted = (
    title: string,
    file: string,
    header: string,
    rows: readonly { label: string; count: number }[],
  ) => (
    <ChartCard
      title={title}
      file={file}
      empty={t.analytics.empty}
      columns={[
        { id: "what", header },
        { id: "count", header: columns.count },
      ]}
      rows={rows.map(({ label, count }) => [label, count])}
      chart={
        <BarChart
          label={title}
          series={[{ name: columns.count, tone: "blue" }]}
          bars={rows.map(({ label, count }) => ({
            label,
            values: [count],
            text: format.number(count),
          }))}
        />
      }
    />
  );
  return (
    <>
      <ChartCard
        title={charts.sources}
        file="sources"
        empty={t.analytics.empty}
        columns={[
          { id: "source", header: columns.source },
          { id: "leads", header: columns.leads },
          { id: "completed", header: columns.completed },
          { id: "failed", header: columns.failed },
        ]}
        rows={data.by_source.map(({ source, leads, completed, failed }) => [
          sourceLabel(source, t),
          leads,
          completed,
          failed,
        ])}
        chart={
          <BarChart
            stacked
            label={charts.sources}
            series={[
              { name: columns.completed, tone: "green" },
              { name: columns.failed, tone: "red" },
            ]}
            bars={data.by_source.map(({ source, completed, failed }) => ({
              label: sourceLabel(source, t),
              values: [completed, failed],
              text: t.analytics.ofLeads({
                share: format.percent(
                  completed + failed === 0 ? null : completed / (completed + failed),
                ),
                count: completed + failed,
              }),
            }))}
          />
        }
      />
      {counted(
        charts.failures,
        "failures",
        columns.cause,
        data.failures.map(({ code, count }) => ({ label: failureLabel(code, t), count })),
      )}
      {counted(
        charts.funnel,
        "stages",
        columns.stage,
        inStageOrder(data.by_stage).map(({ stage, count }) => ({
          label: stageLabel(stage, t),
          count,
        })),
      )}
      {counted(
        charts.states,
        "states",
        columns.state,
        data.by_state.map(({ state, count }) => ({ label: stateLabel(state, t), count })),
      )}
    </>
  );
}
