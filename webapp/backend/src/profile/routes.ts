import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { BusinessContext, BusinessContextDraft } from "@leadstream/contract";
import { z } from "zod";
import { getProfile } from "./get.ts";
import { putProfile } from "./put.ts";

const tags = ["Business profile"];
const Profile = BusinessContextDraft.extend({
  missing: z.array(z.string()),
  complete: z.boolean(),
});
const Draft = z.object({ draft: z.enum(["true", "1", "false", "0"]).optional() });

export function profileRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/business-context",
      { schema: { tags, summary: "The ideal customer profile", answers: { 200: Profile } } },
      (request) => getProfile(request.ctx),
    );
    app.put(
      "/api/v1/business-context",
      {
        schema: {
          tags,
          summary: "Save the profile, or a draft of it",
          querystring: Draft,
          describedBody: BusinessContext,
          answers: { 200: Profile },
        },
      },
      (request) =>
        putProfile(request.ctx, request.body, {
          draft: request.query.draft === "true" || request.query.draft === "1",
        }),
    );
  };
}
