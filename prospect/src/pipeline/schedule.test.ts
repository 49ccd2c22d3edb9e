import type { AgentName } from "@leadstream/contract";
import { describe, expect, it } from "vitest";
import { agents } from "../agents/graph.ts";
import { finishedShare, readyAgents, remainingSeconds } from "./schedule.ts";

const none = new Set<AgentName>();

describe("what may start", () => {
  it("begins with the one agent that needs nobody", () => {
    expect(readyAgents(agents, none, none).map((agent) => agent.name)).toEqual([
      "website_research",
    ]);
  });

  it("brings out together what does not depend on each other", () => {
    const ready = readyAgents(agents, new Set(["website_research"]), none).map(
      (agent) => agent.name,
    );
    expect(ready.length).toBeGreaterThan(1);
    expect(readyAgents(agents, new Set(["website_research"]), new Set(ready))).toEqual([]);
  });

  it("comes to an end with every agent run once, whatever order they end in", () => {
    const finished = new Set<AgentName>();
    const started: AgentName[] = [];
    for (;;) {
      const ready = readyAgents(agents, finished, none);
      const [next] = ready.toReversed();
      if (next === undefined) break;
      started.push(next.name);
      finished.add(next.name);
    }
    expect(started.toSorted()).toEqual(agents.map((agent) => agent.name).toSorted());
  });
});

describe("how much is done", () => {
  it("is the weight of what is finished, 0 to 100", () => {
    const two = [
      { name: "website_research", weight: 3 },
      { name: "lead_analysis", weight: 1 },
    ] as const;
    expect(finishedShare(two, none)).toBe(0);
    expect(finishedShare(two, new Set(["website_research"]))).toBe(75);
    expect(finishedShare(two, new Set(["website_research", "lead_analysis"]))).toBe(100);
  });
});

describe("how long it will take", () => {
  const graph = [
    { name: "website_research", needs: [] },
    { name: "lead_analysis", needs: ["website_research"] },
    { name: "contact_extraction", needs: ["website_research"] },
    { name: "internal_briefing", needs: ["lead_analysis", "contact_extraction"] },
  ] as const;
  const seconds: Partial<Record<AgentName, number>> = {
    website_research: 4,
    lead_analysis: 3,
    contact_extraction: 1,
    internal_briefing: 2,
  };
  const measured = (name: AgentName) => seconds[name] ?? null;

  it("is the longest chain, not the sum", () => {
    expect(remainingSeconds(graph, none, new Map(), measured)).toBe(9);
  });

  it("counts off what runs already, and never below zero", () => {
    expect(remainingSeconds(graph, none, new Map([["website_research", 1]]), measured)).toBe(8);
    expect(remainingSeconds(graph, none, new Map([["website_research", 60]]), measured)).toBe(5);
  });

  it("is unknown as soon as one agent was never measured", () => {
    expect(
      remainingSeconds(graph, none, new Map(), (name) =>
        name === "lead_analysis" ? null : measured(name),
      ),
    ).toBeNull();
    expect(
      remainingSeconds(graph, new Set(["website_research", "lead_analysis"]), new Map(), (name) =>
        name === "lead_analysis" ? null : measured(name),
      ),
    ).toBe(3);
  });
});
