import { createLog } from "@leadstream/runtime/log";
import { McpServer } from "@modelcontextprotocol/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Principal } from "./principal.ts";
import { Sessions } from "./sessions.ts";

const ada: Principal = {
  kind: "person",
  userId: "ada",
  workspaceId: "w",
  scopes: ["read"],
  token: "t",
};
let now = new Date("2026-11-22T10:00:00Z");
let sessions: Sessions;

beforeAll(() => {
  sessions = new Sessions({
    create: () => {
      const server = new McpServer({ name: "t", version: "1" });
      server.registerTool("say", {}, () => ({ content: [] }));
      return server;
    },
    log: createLog("silent", "test"),
    now: () => now,
  });
});
afterAll(() => sessions.close());

async function send(body: object | undefined, session?: string, signal?: AbortSignal) {
  const request = new Request("http://localhost/mcp", {
    method: body === undefined ? "GET" : "POST",
    headers: {
      "content-type": "application/json",
      accept: body === undefined ? "text/event-stream" : "application/json, text/event-stream",
      ...(session === undefined ? {} : { "mcp-session-id": session }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const authInfo = { token: "t", clientId: "ada", scopes: [] };
  return sessions.serve(request, ada, authInfo, body);
}

async function open(): Promise<string> {
  const params = {
    protocolVersion: "2025-11-25",
    capabilities: {},
    clientInfo: { name: "t", version: "1" },
  };
  const response = await send({ jsonrpc: "2.0", id: 1, method: "initialize", params });
  await response.text();
  return response.headers.get("mcp-session-id") ?? "";
}

const pass = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
  sessions.expire();
};

describe("sessions", () => {
  it("end an hour after their last use, however many answers they streamed", async () => {
    const session = await open();
    pass(50);
    const list = { jsonrpc: "2.0", id: 2, method: "tools/list" };
    expect(await (await send(list, session)).text()).toContain('"say"');
    pass(50);
    expect(sessions.size).toBe(1);
    pass(20);
    expect(sessions.size).toBe(0);
    expect((await send(list, session)).status).toBe(404);
  });

  it("stay while somebody listens to one", async () => {
    const session = await open();
    const leaving = new AbortController();
    const listening = await send(undefined, session, leaving.signal);
    expect(listening.status).toBe(200);
    pass(180);
    expect(sessions.size).toBe(1);
    leaving.abort();
    pass(61);
    expect(sessions.size).toBe(0);
  });

  it("make room for a caller's newest: the one unused for longest goes", async () => {
    const first = await open();
    pass(1);
    for (let i = 0; i < 100; i += 1) await open();
    expect(sessions.size).toBe(100);
    const list = { jsonrpc: "2.0", id: 2, method: "tools/list" };
    expect((await send(list, first)).status).toBe(404);
  });
});
