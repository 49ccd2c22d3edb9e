import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { Analytics } from "./answer.ts";
import { readPeriod } from "./period.ts";
import { readAnalytics } from "./read.ts";

const instant = z.iso.datetime({ offset: true }).or(z.iso.date());
const Query = z.object({
  from: instant.optional(),
  to: instant.optional(),
  /** Only what belongs to this job. */
  job: z.string().min(1).max(200).optional(),
});

export function analyticsRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      "/api/v1/analytics",
      {
        schema: {
          tags: ["Analytics"],
          summary: "Throughput, agents, failures and cost, as measured",
          querystring: Query,
          answers: { 200: Analytics },
        },
      },
      (request) =>
        readAnalytics(
          request.ctx,
          readPeriod(request.query, request.ctx.now()),
          request.query.job ?? null,
        ),
    );
  };
}
