import type { FastifyPluginAsync } from "fastify";
import type { AppDeps } from "./app.ts";

export const agentRoutes =
  ({ ctx }: AppDeps): FastifyPluginAsync =>
  async (app) => {
    app.get("/api/v2/agents", async () => ({
      agents: ctx.agents.map(({ name, description, stage, needs }) => ({
        name,
        description,
        stage,
        needs,
      })),
    }));

    app.get("/api/v2/sources", async () => ({
      sources: [...ctx.sources.values()].map((source) => ({
        name: source.name,
        description: source.description,
        missing: source.missing(),
      })),
    }));
  };
