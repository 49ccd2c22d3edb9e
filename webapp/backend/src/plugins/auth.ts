import { Problem } from "@leadstream/contract";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { identifyService } from "../accounts/identify-service.ts";
import { identify, type Identity } from "../accounts/identity.ts";
import type { Context } from "../context.ts";
import type { AppDeps } from "../deps.ts";
import { headersOf } from "./headers-of.ts";
import { checkSameOrigin } from "./same-origin.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Set before every handler under /api/v1, except where the route's config says `open`. */
    ctx: Context;
    identity: Identity;
  }
  interface FastifyContextConfig {
    /** Answers without a session. */
    open?: boolean;
    /** For owners of the workspace alone. */
    owner?: boolean;
    /** Changes nothing although it is not a GET, so viewers may use it. */
    reads?: boolean;
  }
}

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** Everything under /api/v1 stands behind a session, an own origin and a role, whatever its route forgets. */
export function guardApi(app: FastifyInstance, deps: AppDeps): void {
  app.addHook("onRequest", async (request) => {
    const { url, config } = request.routeOptions;
    if (url === undefined || !url.startsWith("/api/v1/") || config.open === true) return;
    const headers = headersOf(request.headers);
    const identity =
      (await identifyService(deps.db, deps.serviceTokens ?? [], headers)) ??
      (await identify(deps, headers));
    if (identity === null) {
      throw new Problem("unauthenticated", "Nobody is signed in.", {
        action: "Sign in, or send a valid token.",
      });
    }
    if (identity.via === "cookie") checkSameOrigin(request, deps.publicUrl);
    authorize(request, identity);
    request.identity = identity;
    request.ctx = {
      db: deps.db,
      workspaceId: identity.workspaceId,
      userId: identity.userId,
      role: identity.role,
      now: deps.now,
      prospect: deps.prospect,
    };
  });
}

function authorize(request: FastifyRequest, { role, via }: Identity): void {
  const { config } = request.routeOptions;
  if (config.owner === true && role !== "owner") {
    throw new Problem("forbidden", "Only an owner of the workspace may do this.", {
      action: "Ask an owner.",
    });
  }
  if (role === "viewer" && !reading.has(request.method) && config.reads !== true) {
    throw new Problem(
      "forbidden",
      via === "api_key" ? "This API key may only read." : "Your role may only read.",
      {
        action: "Ask an owner of the workspace for the role of a member.",
      },
    );
  }
}
