import type { AgentName } from "@leadstream/contract";
import type { AgentCard } from "../agents/agent.ts";

/** The agents that may start now: needs met, not finished, not running. Independent ones come out together. */
export function readyAgents<A extends Pick<AgentCard, "name" | "needs">>(
  agents: readonly A[],
  finished: ReadonlySet<AgentName>,
  running: ReadonlySet<AgentName>,
): A[] {
  return agents.filter(
    ({ name, needs }) =>
      !finished.has(name) && !running.has(name) && needs.every((needed) => finished.has(needed)),
  );
}

/** The share of the work that is finished, 0..100 with one decimal. */
export function finishedShare(
  agents: readonly Pick<AgentCard, "name" | "weight">[],
  finished: ReadonlySet<AgentName>,
): number {
  const total = agents.reduce((sum, { weight }) => sum + weight, 0);
  const done = agents.reduce((sum, { name, weight }) => sum + (finished.has(name) ? weight : 0), 0);
  return total === 0 ? 0 : Math.floor((done / total) * 1000) / 10;
}

/**
 * Seconds until the last agent is done: the longest chain of what is not finished, from measured durations.
 * Null as soon as one of them was never measured: a guess is not an estimate.
 */
export function remainingSeconds(
  agents: readonly Pick<AgentCard, "name" | "needs">[],
  finished: ReadonlySet<AgentName>,
  runningFor: ReadonlyMap<AgentName, number>,
  measured: (agent: AgentName) => number | null,
): number | null {
  const ends = new Map<AgentName, number>();
  const byName = new Map(agents.map((agent) => [agent.name, agent]));
  const endOf = (name: AgentName): number | null => {
    const known = ends.get(name);
    if (known !== undefined) return known;
    const agent = byName.get(name);
    if (agent === undefined || finished.has(name)) return 0;
    const own = measured(name);
    if (own === null) return null;
    let start = 0;
    for (const needed of agent.needs) {
      const end = endOf(needed);
      if (end === null) return null;
      start = Math.max(start, end);
    }
    const end = start + Math.max(0, own - (runningFor.get(name) ?? 0));
    ends.set(name, end);
    return end;
  };
  let longest = 0;
  for (const { name } of agents) {
    const end = endOf(name);
    if (end === null) return null;
    longest = Math.max(longest, end);
  }
  return Math.round(longest * 10) / 10;
}
