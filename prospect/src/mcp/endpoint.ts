import { Problem } from "@leadstream/contract";
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  isJsonContentType,
  isLegacyRequest,
  localhostAllowedHostnames,
  originValidationResponse,
  type AuthInfo,
} from "@modelcontextprotocol/server";
import type { McpDeps, McpOptions } from "./deps.ts";
import { JobWatches } from "./job-watches.ts";
import { jsonRpcError } from "./json-rpc-error.ts";
import type { Principal } from "./principal.ts";
import { ResourceNews } from "./resource-news.ts";
import { tellProblem } from "./refusal.ts";
import { createServer } from "./server.ts";
import { Sessions } from "./sessions.ts";
import { refuseTaskNews } from "./tasks.ts";
import { TokenVerifier } from "./verify-token.ts";
import { watchResource } from "./watch-resource.ts";
import { WebappClient } from "./webapp-client.ts";

export interface Endpoint {
  fetch: (request: Request) => Promise<Response>;
  close: () => Promise<void>;
}

/**
 * One address for both protocol versions: 2026-07-28 without sessions, each request for itself, and 2025-11-25 with
 * sessions whose streams can be resumed. Whoever asks is known before anything is read.
 */
export function createEndpoint(options: McpOptions): Endpoint {
  const { ctx, stream, log, closing, extension } = options;
  const webapp = new WebappClient(options.webappUrl);
  const news = new ResourceNews({ stream, wakes: ctx.wakes, log, closing });
  const deps: McpDeps = {
    ctx,
    stream,
    durations: options.durations,
    concurrency: options.concurrency,
    log,
    closing,
    webapp,
    watches: new JobWatches({ ctx, stream, log, closing }),
    news,
  };
  const tokens = new TokenVerifier({ apiTokens: options.apiTokens, webapp, now: ctx.now });
  const hosts = [...localhostAllowedHostnames(), ...options.allowedHosts];
  const sessions = new Sessions({
    create: (principal) => createServer(deps, "legacy", principal, extension),
    log,
    now: ctx.now,
  });
  const modern = createMcpHandler(
    ({ authInfo, requestInfo }) =>
      createServer(deps, "modern", principalIn(authInfo), extension, calledTool(requestInfo)),
    {
      legacy: "reject",
      bus: news,
      onerror: (error) => log.debug({ err: error }, "An MCP request was refused."),
    },
  );

  async function serve(request: Request): Promise<Response> {
    const refused =
      hostHeaderValidationResponse(request, hosts) ?? originValidationResponse(request, hosts);
    if (refused !== undefined) return refused;
    const principal = await tokens.verify(request.headers.get("authorization"));
    const authInfo = authInfoOf(principal);
    if (request.method !== "POST") return sessions.serve(request, principal, authInfo);
    if (!isJsonContentType(request.headers.get("content-type")))
      return jsonRpcError(415, -32_000, "Unsupported Media Type: send application/json.");
    const body = parseJson(await request.text());
    if (body === undefined) return jsonRpcError(400, -32_700, "Parse error: this is no JSON.");
    if (await isLegacyRequest(request, body))
      return sessions.serve(request, principal, authInfo, body);
    const unheard = refuseTaskNews(body);
    if (unheard !== undefined) return unheard;
    return modern.fetch(request, {
      authInfo,
      parsedBody: await onlyOwnResources(deps, principal, body),
    });
  }

  return {
    fetch: async (request) => {
      try {
        return await serve(request);
      } catch (error) {
        return refusalOf(error, log);
      }
    },
    close: async () => {
      await modern.close();
      await sessions.close();
    },
  };
}

function authInfoOf(principal: Principal): AuthInfo {
  return {
    token: principal.token,
    clientId: principal.kind === "service" ? "service" : principal.userId,
    scopes: [...principal.scopes],
    extra: { principal },
  };
}

/** The header is compared with the body before anything is called. */
function calledTool(request: Request | undefined): string | undefined {
  if (request?.headers.get("mcp-method") !== "tools/call") return undefined;
  return request.headers.get("mcp-name") ?? undefined;
}

function principalIn(authInfo: AuthInfo | undefined): Principal {
  const principal = authInfo?.extra?.["principal"];
  if (principal === undefined) throw new Error("A request came in without its principal.");
  return principal as Principal;
}

/** `undefined` stands for what is no JSON; no JSON text means that. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A subscription is granted for the caller's own resources alone; the protocol's acknowledgement names what was granted,
 * so a foreign or unknown address is simply not in it.
 */
async function onlyOwnResources(
  deps: McpDeps,
  principal: Principal,
  body: unknown,
): Promise<unknown> {
  const listen = body as {
    method?: unknown;
    params?: { notifications?: { resourceSubscriptions?: unknown } };
  } | null;
  const wanted = listen?.params?.notifications?.resourceSubscriptions;
  if (listen?.method !== "subscriptions/listen" || !Array.isArray(wanted)) return body;
  const granted: string[] = [];
  for (const uri of wanted.slice(0, 1000))
    if (typeof uri === "string" && (await watchResource(deps, principal, uri))) granted.push(uri);
  return {
    ...listen,
    params: {
      ...listen.params,
      notifications: { ...listen.params?.notifications, resourceSubscriptions: granted },
    },
  };
}

function refusalOf(error: unknown, log: McpOptions["log"]): Response {
  if (!(error instanceof Problem)) {
    log.error({ err: error }, "An MCP request broke down.");
    return jsonRpcError(500, -32_603, "Something went wrong on our side.");
  }
  if (error.code === "unauthenticated")
    return jsonRpcError(401, -32_001, tellProblem(error), { "www-authenticate": "Bearer" });
  if (error.code === "forbidden") return jsonRpcError(403, -32_001, tellProblem(error));
  return jsonRpcError(503, -32_603, tellProblem(error), { "retry-after": "1" });
}
