import { Problem } from "@leadstream/contract";
import { sql } from "drizzle-orm";
import type { FastifyInstance, FastifyPluginAsync } from "fastify";
import { collectDefaultMetrics, Histogram, register } from "prom-client";
import { z } from "zod";
import type { AppDeps } from "../deps.ts";
import { identify } from "../accounts/identity.ts";
import { headersOf } from "./headers-of.ts";
import { isLoopback } from "./loopback.ts";

const tags = ["Operations"];
const Status = z.object({ status: z.string() });

const httpSeconds = new Histogram({
  name: "webapp_http_request_duration_seconds",
  help: "Time to answer a request, by route and status",
  labelNames: ["method", "route", "status"] as const,
  buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

/** `/health` says that the process answers, `/ready` that it can work, `/metrics` how it fares. */
export function operations(deps: AppDeps): FastifyPluginAsync {
  return async (app: FastifyInstance) => {
    if (register.getSingleMetric("process_cpu_seconds_total") === undefined)
      collectDefaultMetrics();

    app.get(
      "/health",
      {
        schema: {
          tags,
          security: [],
          summary: "Whether the process answers",
          answers: { 200: Status },
        },
      },
      async () => ({ status: "ok" }),
    );

    app.get(
      "/ready",
      {
        schema: {
          tags,
          security: [],
          summary: "Whether it can work; 503 names the failing part",
          answers: { 200: Status },
        },
      },
      async () => {
        try {
          await deps.db.execute(sql`select 1 from webapp.installation`);
        } catch (cause) {
          throw new Problem("unavailable", "The database does not answer.", {
            details: { failing: ["database"] },
            retryAfterSeconds: 2,
            cause,
          });
        }
        return { status: "ready" };
      },
    );

    app.get(
      "/metrics",
      {
        schema: {
          tags,
          summary: "Prometheus text; without a session for this machine alone",
          answers: { 200: { content: { "text/plain": { schema: z.string() } } } },
        },
      },
      async (request, reply) => {
        if (!isLoopback(request) && (await identify(deps, headersOf(request.headers))) === null) {
          throw new Problem(
            "unauthenticated",
            "Metrics are for this machine and for signed-in people.",
          );
        }
        return reply.type(register.contentType).send(await register.metrics());
      },
    );
  };
}

/** Every answer is timed, also those of routes that come later. */
export function timeRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unmatched";
    httpSeconds.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
  });
}
