import type { FastifyPluginAsync } from "fastify";
import type { AppDeps } from "./deps.ts";

export const healthRoutes =
  ({ registry, readiness }: Pick<AppDeps, "registry" | "readiness">): FastifyPluginAsync =>
  async (app) => {
    app.get("/health", async () => ({ status: "ok" }));

    app.get("/ready", async (_request, reply) => {
      const parts = await readiness();
      const failing = Object.entries(parts).flatMap(([name, state]) =>
        state === true ? [] : [name],
      );
      return reply
        .code(failing.length === 0 ? 200 : 503)
        .send({ status: failing.length === 0 ? "ready" : "not_ready", failing, parts });
    });

    app.get("/metrics", async (_request, reply) =>
      reply.type(registry.contentType).send(await registry.metrics()),
    );
  };
