import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { excludeDomain, includeDomain, listExclusions } from "./exclude.ts";

const tags = ["Exclusions"];
const Body = z.object({
  domain: z.string().trim().min(1).max(500),
  reason: z.string().trim().max(500).default(""),
});
const Paging = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(200),
});

export function exclusionRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/exclusions",
      {
        schema: { tags, summary: "Companies that no job spends anything on", querystring: Paging },
      },
      (request) => listExclusions(request.ctx, request.query),
    );
    app.post(
      "/api/v1/exclusions",
      { schema: { tags, summary: "Exclude a company", body: Body } },
      async (request, reply) =>
        reply.status(201).send({ exclusion: await excludeDomain(request.ctx, request.body) }),
    );
    app.delete(
      "/api/v1/exclusions/:domain",
      {
        schema: {
          tags,
          summary: "Allow a company again",
          params: z.object({ domain: z.string().max(500) }),
        },
      },
      async (request, reply) => {
        await includeDomain(request.ctx, request.params.domain);
        return reply.status(204).send();
      },
    );
  };
}
