import type { AgentName } from "@leadstream/contract";
import type { AgentResults } from "../agents/agent.ts";

const maxBytes = 64 * 1024;
const maxArgs = 2000;

/**
 * What of an agent's result travels in its `agent_end`: not the texts of the pages, which stay here and can be asked
 * for, and nothing that would fill a delivery on its own; then the note says so and the final package holds the whole.
 */
export function eventOutput(agent: AgentName, output: unknown): unknown {
  const shown =
    agent === "website_research"
      ? withoutTexts(output as AgentResults["website_research"])
      : output;
  if (Buffer.byteLength(JSON.stringify(shown ?? null)) <= maxBytes) return shown;
  return {
    omitted:
      "This result is too large to travel with its event; it is part of the lead's final record.",
  };
}

/** Arguments of a tool are shown whole where they are short. */
export function eventArgs(args: Record<string, unknown>): unknown {
  const text = JSON.stringify(args);
  return text.length <= maxArgs ? args : { shortened: text.slice(0, maxArgs).toWellFormed() };
}

function withoutTexts({
  texts: _texts,
  rejected: _rejected,
  ...rest
}: AgentResults["website_research"]): unknown {
  return rest;
}
