import { z } from "zod";
import { describeParts } from "../../pipeline/describe-parts.ts";
import { defineTool, onlyReads } from "../tool.ts";

export const listAgents = defineTool({
  name: "list_agents",
  title: "List agents",
  description:
    "The agents that enrich a lead, in order, and the sources that companies can come from with what each still lacks.",
  scope: "read",
  annotations: onlyReads,
  input: z.object({}),
  output: z.object({
    agents: z.array(
      z.object({
        name: z.string(),
        description: z.string(),
        stage: z.string(),
        needs: z.array(z.string()),
      }),
    ),
    sources: z.array(
      z.object({
        name: z.string(),
        description: z.string(),
        missing: z.array(z.string()).describe("Settings it needs first; empty when it is ready."),
      }),
    ),
  }),
  run: async ({ ctx }) => {
    const { agents, sources } = describeParts(ctx);
    const told = sources.map(({ name, description, missing }) => {
      const lacks = missing.length === 0 ? "" : ` Not ready, it lacks ${missing.join(" and ")}.`;
      return `- ${name}: ${description.replace(/\.$/, "")}.${lacks}`;
    });
    return {
      data: { agents, sources },
      text: [
        `${agents.length} agents: ${agents.map(({ name }) => name).join(", ")}.`,
        "Sources:",
        ...told,
      ].join("\n"),
    };
  },
});
