import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { analyticsRoutes } from "./analytics/routes.ts";
import { authRoutes } from "./accounts/auth-routes.ts";
import { accountRoutes } from "./accounts/routes.ts";
import { bulkRoutes } from "./bulk/routes.ts";
import type { AppDeps } from "./deps.ts";
import { exclusionRoutes } from "./exclusions/routes.ts";
import { exportRoutes } from "./exports/routes.ts";
import { importRoutes } from "./imports/routes.ts";
import { retryRoutes } from "./jobs/retry-routes.ts";
import { jobRoutes } from "./jobs/routes.ts";
import { templateRoutes } from "./jobs/template-routes.ts";
import { boardRoutes, leadRoutes } from "./leads/routes.ts";
import { deliveryRoutes } from "./deliveries/routes.ts";
import { outgoingRoutes } from "./outgoing/routes.ts";
import { guardApi } from "./plugins/auth.ts";
import { contentSecurity } from "./plugins/content-security.ts";
import { describeApi } from "./plugins/docs.ts";
import { acceptJson } from "./plugins/json-body.ts";
import { limitRequests } from "./plugins/limit-requests.ts";
import { operations, timeRequests } from "./plugins/operations.ts";
import { servePage } from "./plugins/page.ts";
import { answer, asProblem, handleProblems } from "./plugins/problem-handler.ts";
import { readQuery } from "./plugins/read-query.ts";
import { findWorkspace } from "./accounts/find-workspace.ts";
import { systemRoutes } from "./system/routes.ts";
import { viewRoutes } from "./views/routes.ts";
import { webhookRoutes } from "./webhooks/routes.ts";
import { profileRoutes } from "./profile/routes.ts";
import { quotaRoutes } from "./quotas/routes.ts";

/** The server from what it is given, so that tests build the same one. It listens to nobody yet. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  // As Fastify's own type of a logger, so that the instance's type stays the common one.
  const loggerInstance: FastifyBaseLogger = deps.log;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    // Behind a proxy everybody has its address: one guesser would use up the attempts of all.
    trustProxy: deps.trustedProxies.length > 0 ? [...deps.trustedProxies] : false,
    routerOptions: { maxParamLength: 300, querystringParser: readQuery },
    // Refused before any route is known, as an address with a broken percent sign.
    frameworkErrors: (error, request, reply) => void answer(reply, asProblem(error, request)),
    requestTimeout: 60_000,
    forceCloseConnections: "idle",
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  handleProblems(app);
  acceptJson(app);
  await app.register(helmet, contentSecurity(deps.publicUrl));
  await app.register(rateLimit, { global: false });
  limitRequests(app, deps);
  timeRequests(app);
  guardApi(app, deps);
  await describeApi(app);
  await app.register(operations(deps));
  await app.register(webhookRoutes({ ...deps, findWorkspace }));
  await app.register(authRoutes(deps));
  await app.register(accountRoutes(deps));
  await app.register(profileRoutes());
  await app.register(quotaRoutes());
  await app.register(jobRoutes(deps));
  await app.register(retryRoutes());
  await app.register(boardRoutes());
  await app.register(leadRoutes());
  await app.register(deliveryRoutes());
  await app.register(exportRoutes());
  for (const routes of [bulkRoutes, templateRoutes, viewRoutes, exclusionRoutes, analyticsRoutes])
    await app.register(routes());
  await app.register(systemRoutes(deps));
  await app.register(outgoingRoutes(deps));
  await app.register(importRoutes(deps));
  await servePage(app, deps);
  return app;
}
