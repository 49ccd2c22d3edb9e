import type { AgentName } from "@leadstream/contract";
import type { AgentResults } from "../agents/agent.ts";

const maxBytes = 64 * 1024;

/**
 * What of an agent's result travels in its `agent_end`: not the texts of the pages, which stay here and can be asked
 * for, and nothing that would fill a delivery batch on its own; the final package holds the whole.
 */
export function eventOutput(agent: AgentName, output: unknown): unknown {
  const shown = agent === "website_research" ? withoutTexts(output as AgentResults["website_research"]) : output;
  return JSON.stringify(shown ?? null).length > maxBytes ? undefined : shown;
}

function withoutTexts({ texts: _texts, rejected: _rejected, ...rest }: AgentResults["website_research"]): unknown {
  return rest;
}
