import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { getProfile } from "./get.ts";
import { putProfile } from "./put.ts";

const tags = ["Business profile"];
const Draft = z.object({ draft: z.enum(["true", "1", "false", "0"]).optional() });

export function profileRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/business-context",
      { schema: { tags, summary: "The ideal customer profile" } },
      (request) => getProfile(request.ctx),
    );
    app.put(
      "/api/v1/business-context",
      { schema: { tags, summary: "Save the profile, or a draft of it", querystring: Draft } },
      (request) =>
        putProfile(request.ctx, request.body, {
          draft: request.query.draft === "true" || request.query.draft === "1",
        }),
    );
  };
}
