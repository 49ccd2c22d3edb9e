import { FailureCode } from "@leadstream/contract";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { retryFailed } from "./retry-failed.ts";

const Refused = z.object({ lead_id: z.string(), code: z.string(), message: z.string() });
const RetryFailed = z.object({ code: FailureCode.optional() }).nullish();

const Retried = z.object({ retried: z.array(z.string()), refused: z.array(Refused) });

export function retryRoutes(): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      "/api/v1/jobs/:job_id/retry-failed",
      {
        schema: {
          tags: ["Jobs"],
          summary: "Retry every failed lead, or those with one cause",
          params: z.object({ job_id: z.string().max(200) }),
          body: RetryFailed,
          answers: { 202: Retried },
        },
      },
      async (request, reply) =>
        reply
          .status(202)
          .send(await retryFailed(request.ctx, request.params.job_id, request.body?.code)),
    );
  };
}
