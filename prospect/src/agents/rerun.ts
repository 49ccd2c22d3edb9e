import type { AgentName } from "@leadstream/contract";
import type { AgentSource } from "./agent.ts";
import { agents } from "./graph.ts";

/** The agents whose results no longer stand once these inputs changed, in order; the rest are never run again. */
export function agentsToRerun(changed: readonly AgentSource[]): AgentName[] {
  const stale = new Set<AgentName>();
  for (const agent of agents)
    if (
      agent.reads.some((source) => changed.includes(source)) ||
      agent.needs.some((need) => stale.has(need))
    )
      stale.add(agent.name);
  return agents.filter((agent) => stale.has(agent.name)).map((agent) => agent.name);
}
