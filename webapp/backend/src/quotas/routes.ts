import type { FastifyPluginAsync } from "fastify";
import { readQuota } from "./read.ts";

export function quotaRoutes(): FastifyPluginAsync {
  return async (app) => {
    app.get(
      "/api/v1/quota",
      { schema: { tags: ["Quota"], summary: "Units used, held and left in this period" } },
      (request) => readQuota(request.ctx.db, request.ctx.workspaceId, request.ctx.now()),
    );
  };
}
