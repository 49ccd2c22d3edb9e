import type { AgentName } from "@leadstream/contract";
import type { Agent, AgentInput, AgentOutcome, AgentResults } from "../../agents/agent.ts";
import { agents as cards } from "../../agents/graph.ts";

export type FakeRun = (input: AgentInput) => Promise<AgentOutcome> | AgentOutcome;

export interface FakeAgents {
  agents: readonly Agent[];
  /** How often each agent was called for each company. */
  calls: Map<string, number>;
}

/** The real graph with engines that cost nothing; `runs` replaces those a test is about. */
export function fakeAgents(runs: Partial<Record<AgentName, FakeRun>> = {}): FakeAgents {
  const calls = new Map<string, number>();
  const agents = cards.map((card): Agent => ({
    ...card,
    run: async (input) => {
      const key = `${input.lead.company_name} ${card.name}`;
      calls.set(key, (calls.get(key) ?? 0) + 1);
      const run = runs[card.name];
      return run === undefined ? outcomeOf(card.name) : run(input);
    },
  }));
  return { agents, calls };
}

export function outcomeOf(name: AgentName): AgentOutcome {
  return { output: sampleResults[name], method: "evidence" };
}

/** The least that the contract takes for a result. */
export const sampleResults: AgentResults = {
  website_research: {
    base_url: "http://one.example/",
    domain: "one.example",
    language: "en",
    pages: [],
    texts: [],
    facts: [],
    rejected: [],
    signals: [],
    warnings: [],
  },
  lead_analysis: {
    method: "evidence",
    sector: null,
    services: [],
    recent_activity: [],
    challenges: [],
    relevance: null,
    summary: "Nothing is known.",
  },
  contact_extraction: { people: [], emails: [], phones: [], socials: [], best: null },
  lead_qualification: {
    method: "evidence",
    tier: "unknown",
    score: null,
    confidence: 0,
    criteria: [],
    cutoffs: { high: 70, medium: 45 },
    summary: "Too little is known.",
  },
  persona_creation: [],
  pain_point_deepening: [],
  buying_trigger_identification: [],
  competitor_identification: [],
  strategy_generation: null,
  value_proposition_customization: [],
  objection_handling: [],
  strategic_question_generation: [],
  personalized_message: [],
  internal_briefing: { method: "evidence", markdown: "# One" },
};
