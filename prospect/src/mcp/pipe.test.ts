import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testToken, until } from "../pipeline/testing/start-service.ts";
import { pipe } from "./pipe.ts";
import { Line } from "./testing/line.ts";
import { openStage, type Stage } from "./testing/stage.ts";

let stage: Stage;
let line: Line;

beforeAll(async () => {
  stage = await openStage({ companies: ["One", "Two"] });
  line = await Line.open(stage.service.address);
});
afterAll(async () => {
  await line.close();
  await stage.close();
});

/** What every message of 2026-07-28 carries with it. */
const modern = {
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientCapabilities": {},
};

interface Heard {
  id?: string;
  method: string;
  params?: Record<string, unknown> | undefined;
}

/** Opens sessions and holds every call until its caller leaves. */
class Endpoint {
  readonly heard: Heard[] = [];
  readonly waiting = new Set<string>();
  readonly #server = createHttpServer((request, response) => void this.#take(request, response));

  static async open(): Promise<Endpoint> {
    const endpoint = new Endpoint();
    await new Promise<void>((done) => endpoint.#server.listen(0, "127.0.0.1", done));
    return endpoint;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/mcp`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== "POST") return void response.writeHead(405).end();
    const { id, method, params } = JSON.parse(await text(request)) as Heard;
    this.heard.push({ method, params });
    if (method === "tools/call" && id !== undefined) {
      this.waiting.add(id);
      response.on("close", () => this.waiting.delete(id));
      response.writeHead(200, { "content-type": "text/event-stream" });
      return response.flushHeaders();
    }
    if (method !== "initialize") return void response.writeHead(202).end();
    response.writeHead(200, { "content-type": "application/json", "mcp-session-id": "s" });
    response.end(JSON.stringify({ jsonrpc: "2.0", id, result: { protocolVersion: "2025-11-25" } }));
  }
}

interface Said {
  id?: number | string | null;
  method?: string;
  result?: { structuredContent?: Record<string, unknown>; serverInfo?: object };
  error?: { code: number; message: string };
}

/** A client on stdio: what it writes and what it was told. */
function client(endpoint = line.endpoint) {
  const input = new PassThrough();
  const output = new PassThrough();
  const said: Said[] = [];
  createInterface({ input: output }).on("line", (one) => said.push(JSON.parse(one) as Said));
  const ended = pipe({
    input,
    output,
    reach: async () => ({ endpoint, token: testToken }),
  });
  let id = 0;
  const ask = async (method: string, params: object) => {
    id += 1;
    const own = id;
    input.write(`${JSON.stringify({ jsonrpc: "2.0", id: own, method, params })}\n`);
    return until(`${method} is answered`, () => said.find((one) => one.id === own));
  };
  return {
    said,
    ask,
    write: (message: string) => input.write(`${message}\n`),
    call: (name: string, args: object) =>
      ask("tools/call", { name, arguments: args, _meta: { progressToken: "p" } }),
    greet: async () => {
      const greeting = { protocolVersion: "2025-11-25", capabilities: {} };
      await ask("initialize", { ...greeting, clientInfo: { name: "t", version: "1" } });
      input.write(`${JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" })}\n`);
    },
    end: async () => {
      input.end();
      await ended;
    },
  };
}

describe("MCP over stdio", () => {
  it("takes up a wait whose line broke, and answers it once", async () => {
    const gate = stage.hold("cut");
    const job_id = await stage.service.start({ user_search_query: "cut" });
    await until(
      "the leads are found",
      async () => (await stage.service.job(job_id))["found"] === 2,
    );
    const { said, greet, call, end } = client();
    await greet();
    const waiting = call("wait_for_job", { job_id, timeout_seconds: 20 });
    await until("progress is told", () =>
      said.some(({ method }) => method === "notifications/progress"),
    );
    line.cut();
    gate.resolve();
    const answer = await waiting;
    expect(answer.result?.structuredContent).toMatchObject({ finished: true });
    expect(said.filter(({ id }) => id === answer.id)).toHaveLength(1);
    await end();
  });

  it("greets a service again that forgot the session, without troubling the client", async () => {
    const { said, greet, call, end } = client();
    await greet();
    expect((await call("list_agents", {})).result?.structuredContent).toBeDefined();
    await stage.service.stop();
    line.target = (await stage.restart()).address;
    line.cut();
    expect((await call("list_agents", {})).result?.structuredContent).toBeDefined();
    expect(said.filter(({ result }) => result?.serverInfo !== undefined)).toHaveLength(1);
    await end();
  });

  it("says so when a wait of 2026-07-28 loses its line: the job goes on, and can be waited for again", async () => {
    const gate = stage.hold("lost");
    const job_id = await stage.service.start({ user_search_query: "lost" });
    await until(
      "the leads are found",
      async () => (await stage.service.job(job_id))["found"] === 2,
    );
    const { said, ask, end } = client();
    const wait = () =>
      ask("tools/call", {
        name: "wait_for_job",
        arguments: { job_id, timeout_seconds: 20 },
        _meta: { ...modern, progressToken: "p" },
      });
    const first = wait();
    await until("progress is told", () =>
      said.some(({ method }) => method === "notifications/progress"),
    );
    line.cut();
    expect((await first).error?.message).toContain("go on by themselves");
    const second = wait();
    gate.resolve();
    expect((await second).result?.structuredContent).toMatchObject({ finished: true });
    await end();
  });

  it("leaves a request that its client of 2026-07-28 gave up, and tells a session before it does", async () => {
    const endpoint = await Endpoint.open();
    const { said, write, greet, end } = client(endpoint.address);
    const send = (message: object) => write(JSON.stringify({ jsonrpc: "2.0", ...message }));
    const give = (id: string, meta: object) => {
      send({ id, method: "tools/call", params: { name: "wait_for_job", _meta: meta } });
      return until(`${id} is waited for`, () => endpoint.waiting.has(id));
    };
    await greet();
    await give("one", modern);
    await give("two", {});
    // A client of 2026-07-28 sends its envelope with notifications as well.
    send({ method: "notifications/cancelled", params: { requestId: "one", _meta: modern } });
    await until("the first is left", () => !endpoint.waiting.has("one"));
    expect(endpoint.waiting.has("two")).toBe(true);
    send({ method: "notifications/cancelled", params: { requestId: "two" } });
    await until("the second is left", () => !endpoint.waiting.has("two"));
    const told = endpoint.heard.filter(({ method }) => method === "notifications/cancelled");
    expect(told).toEqual([{ method: "notifications/cancelled", params: { requestId: "two" } }]);
    expect(said.map(({ id }) => id)).toEqual([1]);
    await end();
    await endpoint.close();
  });

  it("answers what is no JSON, and every request while nobody is there", async () => {
    const { said, ask, write, end } = client("http://127.0.0.1:9/mcp");
    write("{");
    await until("it is answered", () => said.some(({ error }) => error?.code === -32_700));
    expect((await ask("initialize", {})).error?.message).toContain("cannot be reached");
    await end();
  });
});
