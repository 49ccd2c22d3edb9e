import { useFormat, useT } from "../i18n/index.ts";
import { BarChart } from "./BarChart.tsx";
import { ChartCard } from "./ChartCard.tsx";
import { agentLabel } from "./labels.ts";
import type { AgentFigures } from "./use-analytics.ts";

export function AgentCharts({ agents }: { agents: readonly AgentFigures[] }) {
  const t = useT();
  const format = useFormat();
  const { columns, charts, notes } = t.analytics;
  const seconds = (cell: string | number | null) =>
    format.duration(typeof cell === "number" ? cell : null);
  const name = ({ agent_name }: AgentFigures) => agentLabel(agent_name, t);
  const measured = agents.filter(({ p50_seconds }) => p50_seconds !== null);
  return (
    <>
      <ChartCard
        title={charts.agents}
        file="agent-durations"
        empty={t.analytics.empty}
        note={notes.agents}
        columns={[
          { id: "agent", header: columns.agent },
          { id: "p50", header: columns.p50, show: seconds },
          { id: "p95", header: columns.p95, show: seconds },
          { id: "runs", header: columns.runs },
        ]}
        rows={measured.map((agent) => [
          name(agent),
          agent.p50_seconds,
          agent.p95_seconds,
          agent.runs,
        ])}
        chart={
          <BarChart
            label={charts.agents}
            series={[
              { name: columns.p50, tone: "blue" },
              { name: columns.p95, tone: "amber" },
            ]}
            bars={measured.map((agent) => ({
              label: name(agent),
              values: [agent.p50_seconds, agent.p95_seconds],
              text: t.analytics.p50p95({
                p50: format.duration(agent.p50_seconds),
                p95: format.duration(agent.p95_seconds),
              }),
            }))}
          />
        }
      />
      <ChartCard
        title={charts.agentSuccess}
        file="agent-success"
        empty={t.analytics.empty}
        columns={[
          { id: "agent", header: columns.agent },
          { id: "succeeded", header: columns.succeeded },
          { id: "failed", header: columns.failed },
          { id: "evidence", header: columns.evidence },
          { id: "llm", header: columns.llm },
          { id: "fallback", header: columns.fallback },
        ]}
        rows={agents.map((agent) => [
          name(agent),
          agent.succeeded,
          agent.runs - agent.succeeded,
          agent.evidence,
          agent.llm,
          agent.evidence_fallback,
        ])}
        chart={
          <BarChart
            stacked
            label={charts.agentSuccess}
            series={[
              { name: columns.succeeded, tone: "green" },
              { name: columns.failed, tone: "red" },
            ]}
            bars={agents.map((agent) => ({
              label: name(agent),
              values: [agent.succeeded, agent.runs - agent.succeeded],
              text: t.analytics.ofRuns({
                share: format.percent(agent.runs === 0 ? null : agent.succeeded / agent.runs),
                count: agent.runs,
              }),
            }))}
          />
        }
      />
      <ChartCard
        title={charts.costs}
        file="agent-costs"
        empty={t.analytics.empty}
        note={notes.costs}
        columns={[
          { id: "agent", header: columns.agent },
          {
            id: "cost",
            header: columns.cost,
            show: (cost) => format.money(typeof cost === "number" ? cost : null),
          },
        ]}
        rows={agents.map((agent) => [name(agent), agent.cost_usd])}
        chart={
          <BarChart
            label={charts.costs}
            series={[{ name: columns.cost, tone: "blue" }]}
            bars={agents.map((agent) => ({
              label: name(agent),
              values: [agent.cost_usd],
              text: format.money(agent.cost_usd),
            }))}
          />
        }
      />
    </>
  );
}
