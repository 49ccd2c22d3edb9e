import type { FastifyPluginAsync } from "fastify";
import { z } from "zod";
import { describeDeliveries } from "../delivery/describe-deliveries.ts";
import type { AppDeps } from "./deps.ts";
import { parse } from "./parse.ts";

const Query = z.object({
  job_id: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const deliveryRoutes =
  ({ ctx, shipper }: AppDeps): FastifyPluginAsync =>
  async (app) => {
    app.get("/api/v2/deliveries", async (request) => {
      const { job_id, limit } = parse(Query, request.query, "The query");
      return {
        delivering: shipper?.leads ?? false,
        stalled: shipper?.stalled() ?? [],
        ...(await describeDeliveries(ctx.database, job_id, limit)),
      };
    });
  };
