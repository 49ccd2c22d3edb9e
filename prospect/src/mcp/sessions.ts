import { randomUUID } from "node:crypto";
import {
  isInitializeRequest,
  WebStandardStreamableHTTPServerTransport,
  type AuthInfo,
  type McpServer,
} from "@modelcontextprotocol/server";
import type { Log } from "@leadstream/runtime/log";
import { SessionEvents } from "./event-store.ts";
import { jsonRpcError } from "./json-rpc-error.ts";
import { maxRequestBodySize } from "./limits.ts";
import { callerKey, type Principal } from "./principal.ts";

const idleMs = 60 * 60 * 1000;
const sweepMs = 60 * 1000;
const maxPerCaller = 100;

interface Session {
  caller: string;
  transport: WebStandardStreamableHTTPServerTransport;
  server: McpServer;
  /** Requests and streams that are open right now; a session at work is not idle. */
  open: number;
  usedAt: number;
}

/**
 * The sessions of protocol version 2025-11-25: each belongs to the caller who opened it, ends by DELETE, after an hour
 * without use, or with the process; a client that finds it gone opens another, as the protocol says.
 */
export class Sessions {
  readonly #sessions = new Map<string, Session>();
  readonly #create: (principal: Principal) => McpServer;
  readonly #log: Log;
  readonly #now: () => Date;
  readonly #sweep: NodeJS.Timeout;

  constructor(options: { create: (principal: Principal) => McpServer; log: Log; now: () => Date }) {
    this.#create = options.create;
    this.#log = options.log;
    this.#now = options.now;
    this.#sweep = setInterval(() => this.expire(), sweepMs);
    this.#sweep.unref();
  }

  get size(): number {
    return this.#sessions.size;
  }

  async serve(
    request: Request,
    principal: Principal,
    authInfo: AuthInfo,
    parsedBody?: unknown,
  ): Promise<Response> {
    const id = request.headers.get("mcp-session-id");
    const caller = callerKey(principal);
    if (id === null) {
      const messages = Array.isArray(parsedBody) ? parsedBody : [parsedBody];
      if (!messages.some((message) => isInitializeRequest(message)))
        return jsonRpcError(400, -32_000, "This request names no session: begin with initialize.");
      const session = await this.#open(principal, caller);
      return session.transport.handleRequest(request, { authInfo, parsedBody });
    }
    const session = this.#sessions.get(id);
    // Somebody else's session is as unknown as none.
    if (session === undefined || session.caller !== caller)
      return jsonRpcError(404, -32_001, "There is no such session: begin again with initialize.");
    session.usedAt = this.#now().getTime();
    session.open += 1;
    let closed = false;
    const close = () => {
      if (closed) return;
      closed = true;
      session.open -= 1;
      session.usedAt = this.#now().getTime();
    };
    request.signal.addEventListener("abort", close, { once: true });
    const response = await session.transport
      .handleRequest(request, {
        authInfo,
        ...(parsedBody === undefined ? {} : { parsedBody }),
      })
      .catch((error: unknown) => {
        close();
        throw error;
      });
    if (response.body === null || !isStream(response)) {
      close();
      return response;
    }
    const watched = new TransformStream<Uint8Array, Uint8Array>({ flush: close });
    return new Response(response.body.pipeThrough(watched), response);
  }

  async close(): Promise<void> {
    clearInterval(this.#sweep);
    await Promise.all([...this.#sessions.values()].map(({ server }) => server.close()));
    this.#sessions.clear();
  }

  async #open(principal: Principal, caller: string): Promise<Session> {
    this.#makeRoom(caller);
    const server = this.#create(principal);
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      eventStore: new SessionEvents(),
      retryInterval: 1000,
      maxRequestBodySize,
      onsessioninitialized: (id) => void this.#sessions.set(id, session),
      onsessionclosed: (id) => void this.#sessions.delete(id),
    });
    const session: Session = {
      caller,
      transport,
      server,
      open: 0,
      usedAt: this.#now().getTime(),
    };
    server.server.onerror = (error) =>
      this.#log.debug({ err: error }, "A session reported an error.");
    await server.connect(transport);
    return session;
  }

  #makeRoom(caller: string): void {
    const own = [...this.#sessions].filter(([, session]) => session.caller === caller);
    if (own.length < maxPerCaller) return;
    const idle = own.filter(([, session]) => session.open === 0);
    const [oldest] = (idle.length > 0 ? idle : own).toSorted(([, a], [, b]) => a.usedAt - b.usedAt);
    if (oldest !== undefined) this.#end(oldest[0], oldest[1]);
  }

  /** Ends the sessions that nobody has used for an hour. */
  expire(): void {
    const before = this.#now().getTime() - idleMs;
    for (const [id, session] of this.#sessions)
      if (session.open <= 0 && session.usedAt < before) this.#end(id, session);
  }

  #end(id: string, session: Session): void {
    this.#sessions.delete(id);
    session.server.close().catch((error: unknown) => {
      this.#log.debug({ err: error }, "A session did not close cleanly.");
    });
  }
}

function isStream(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("text/event-stream") === true;
}
