import helmet from "@fastify/helmet";
import fastify, { LogController, type FastifyInstance } from "fastify";
import { mcpRoutes } from "../mcp/routes.ts";
import { agentRoutes } from "./agent-routes.ts";
import { requireToken } from "./authenticate.ts";
import { deliveryRoutes } from "./delivery-routes.ts";
import type { AppDeps } from "./deps.ts";
import { healthRoutes } from "./health-routes.ts";
import { jobRoutes } from "./job-routes.ts";
import { readJsonAlone } from "./json-body.ts";
import { leadRoutes } from "./lead-routes.ts";
import { answerProblem } from "./problem-handler.ts";
import { streamRoutes } from "./stream-routes.ts";

// A list of 10,000 rows with long addresses fits.
const bodyLimit = 16 * 1024 * 1024;

export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: deps.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    requestTimeout: 60_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 300 },
  }) as unknown as FastifyInstance; // the logger's own type is of no use to routes
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .send({ error: { code: "not_found", message: "There is nothing at this address." } }),
  );
  await app.register(helmet);
  await app.register(healthRoutes(deps));
  await app.register(mcpRoutes({ ...deps, ...deps.mcp }));
  await app.register(async (guarded) => {
    guarded.addHook("onRequest", requireToken(deps.apiTokens));
    readJsonAlone(guarded);
    for (const routes of [streamRoutes, jobRoutes, leadRoutes, agentRoutes, deliveryRoutes])
      await guarded.register(routes(deps));
    for (const plugin of deps.plugins ?? []) await guarded.register(plugin);
  });
  return app;
}
