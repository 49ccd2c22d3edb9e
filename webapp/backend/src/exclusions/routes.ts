import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { noBody, pageOf } from "../plugins/answers.ts";
import { excludeDomain, includeDomain, listExclusions } from "./exclude.ts";

const tags = ["Exclusions"];
const Body = z.object({
  domain: z.string().trim().min(1).max(500),
  reason: z.string().trim().max(500).default(""),
});
const Exclusion = z.object({ domain: z.string(), reason: z.string(), created_at: z.string() });
const Paging = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(200),
});

export function exclusionRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/exclusions",
      {
        schema: {
          tags,
          summary: "Companies that no job spends anything on",
          querystring: Paging,
          answers: { 200: pageOf(Exclusion) },
        },
      },
      (request) => listExclusions(request.ctx, request.query),
    );
    app.post(
      "/api/v1/exclusions",
      {
        schema: {
          tags,
          summary: "Exclude a company",
          body: Body,
          answers: { 201: z.object({ exclusion: Exclusion }) },
        },
      },
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
          answers: { 204: noBody },
        },
      },
      async (request, reply) => {
        await includeDomain(request.ctx, request.params.domain);
        return reply.status(204).send();
      },
    );
  };
}
