import { Problem } from "@leadstream/contract";
import type { FastifyPluginAsync } from "fastify";
import { isOperator } from "../accounts/me.ts";
import type { AppDeps } from "../deps.ts";
import { System } from "./answer.ts";
import { readSystem } from "./read-system.ts";

export function systemRoutes(deps: Pick<AppDeps, "db" | "watch" | "now">): FastifyPluginAsync {
  return async (app) => {
    app.get(
      "/api/v1/system",
      {
        config: { owner: true },
        schema: {
          tags: ["System"],
          summary: "Services, queues, delivery lag, shed level, versions",
          answers: { 200: System },
        },
      },
      async (request) => {
        if (!(await isOperator(request.ctx.db, request.ctx.userId))) {
          throw new Problem(
            "forbidden",
            "Only the person who runs this installation sees how it fares.",
          );
        }
        return readSystem({ db: deps.db, watch: deps.watch, now: deps.now() });
      },
    );
  };
}
