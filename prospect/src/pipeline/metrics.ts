import type { AgentName, PartMethod } from "@leadstream/contract";
import { Counter, Histogram, type Registry } from "prom-client";

export interface WorkMetrics {
  agentEnded(agent: AgentName, method: PartMethod | "failed", seconds: number): void;
  leadEnded(result: "completed" | "failed"): void;
}

export function createWorkMetrics(registry: Registry): WorkMetrics {
  const agents = new Histogram({
    name: "leadstream_agent_seconds",
    help: "How long agents took, by agent and by how they came to their result.",
    labelNames: ["agent", "method"],
    buckets: [0.001, 0.01, 0.05, 0.1, 0.5, 1, 2, 5, 10, 30, 60, 120],
    registers: [registry],
  });
  const leads = new Counter({
    name: "leadstream_leads_ended_total",
    help: "Attempts that this process brought to an end.",
    labelNames: ["result"],
    registers: [registry],
  });
  return {
    agentEnded: (agent, method, seconds) => agents.observe({ agent, method }, seconds),
    leadEnded: (result) => leads.inc({ result }),
  };
}
