import type { FastifyPluginAsync } from "fastify";
import { describeParts } from "../pipeline/describe-parts.ts";
import type { AppDeps } from "./deps.ts";

export const agentRoutes =
  ({ ctx }: AppDeps): FastifyPluginAsync =>
  async (app) => {
    app.get("/api/v2/agents", async () => ({ agents: describeParts(ctx).agents }));

    app.get("/api/v2/sources", async () => ({ sources: describeParts(ctx).sources }));
  };
