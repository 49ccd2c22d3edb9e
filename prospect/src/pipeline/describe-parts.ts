import type { Context } from "./context.ts";

/** Who works on a lead, in order, and where leads can come from, as every entrance shows them. */
export function describeParts({ agents, sources }: Pick<Context, "agents" | "sources">) {
  return {
    agents: agents.map(({ name, description, stage, needs }) => ({
      name,
      description,
      stage,
      needs: [...needs],
    })),
    sources: [...sources.values()].map((source) => ({
      name: source.name,
      description: source.description,
      /** Settings it needs first; empty when it is ready. */
      missing: [...source.missing()],
    })),
  };
}
