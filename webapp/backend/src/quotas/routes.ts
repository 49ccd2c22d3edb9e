import { Quota } from "@leadstream/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { readQuota } from "./read.ts";

export function quotaRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/quota",
      {
        schema: {
          tags: ["Quota"],
          summary: "Units used, held and left in this period",
          response: { 200: Quota },
        },
      },
      (request) => readQuota(request.ctx.db, request.ctx.workspaceId, request.ctx.now()),
    );
  };
}
