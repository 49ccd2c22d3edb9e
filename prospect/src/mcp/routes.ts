import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyPluginAsync } from "fastify";
import type { McpOptions } from "./deps.ts";
import type { Endpoint } from "./endpoint.ts";
import { maxRequestBodySize } from "./limits.ts";

interface Mount {
  endpoint: Endpoint;
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** The mount: it knows its callers itself, since persons come here with keys of their own. */
export function mcpRoutes(options: McpOptions): FastifyPluginAsync {
  let mount: Promise<Mount> | undefined;
  return async (app) => {
    app.removeAllContentTypeParsers();
    // The body stays in its stream: the protocol has its own answers for what is no JSON, or too long.
    app.addContentTypeParser("*", (_request, _payload, done) => done(null));
    app.addHook("onClose", async () => (await mount)?.endpoint.close());
    app.route({
      method: ["GET", "POST", "DELETE", "PUT", "PATCH"],
      url: "/mcp",
      handler: async (request, reply) => {
        mount ??= open(options);
        const { handle } = await mount;
        reply.hijack();
        await handle(request.raw, reply.raw);
        return reply;
      },
    });
  };
}

/** The SDK is loaded for the first who asks: most processes never need it. */
async function open(options: McpOptions): Promise<Mount> {
  const [{ createEndpoint }, { toNodeHandler }] = await Promise.all([
    import("./endpoint.ts"),
    import("@modelcontextprotocol/node"),
  ]);
  const endpoint = createEndpoint(options);
  const handle = toNodeHandler(endpoint, {
    maxRequestBodySize,
    onerror: (error) => options.log.error({ err: error }, "An MCP request broke down."),
  });
  // The SDK's structural type and Node's differ only in how they say that a header may be absent.
  const serve = handle as unknown as Mount["handle"];
  return { endpoint, handle: serve };
}
