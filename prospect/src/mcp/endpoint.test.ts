import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testToken, until, type TestService } from "../pipeline/testing/start-service.ts";
import { readServerSentEvents } from "./read-server-sent-events.ts";
import { startFakeWebapp, type FakeWebapp } from "./testing/fake-webapp.ts";
import { openStage, type Stage } from "./testing/stage.ts";

let stage: Stage;
let service: TestService;
let webapp: FakeWebapp;

beforeAll(async () => {
  webapp = await startFakeWebapp();
  stage = await openStage({
    companies: ["One", "Two"],
    environment: { WEBAPP_WEBHOOK_URL: webapp.address, MCP_ALLOWED_HOSTS: "leads.internal" },
  });
  ({ service } = stage);
});
afterAll(async () => {
  await stage.close();
  await webapp.stop();
});

interface Sent {
  token?: string;
  session?: string;
  headers?: Record<string, string>;
}
function post(body: unknown, { token = testToken, session, headers = {} }: Sent = {}) {
  return fetch(`${service.address}/mcp`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      ...(session === undefined
        ? {}
        : { "mcp-session-id": session, "mcp-protocol-version": "2025-11-25" }),
      ...headers,
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}
/** A request of 2026-07-28. */
function modern(
  method: string,
  params: Record<string, unknown>,
  sent: Sent = {},
  capabilities: object = {},
) {
  const meta = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": capabilities,
  };
  return post(
    { jsonrpc: "2.0", id: 1, method, params: { ...params, _meta: meta } },
    {
      ...sent,
      headers: {
        "mcp-protocol-version": "2026-07-28",
        "mcp-method": method,
        ...(typeof params["name"] === "string" ? { "mcp-name": params["name"] } : {}),
      },
    },
  );
}
async function initialize(token?: string): Promise<string> {
  const response = await post(
    {
      jsonrpc: "2.0",
      id: 0,
      method: "initialize",
      params: {
        protocolVersion: "2025-11-25",
        capabilities: {},
        clientInfo: { name: "t", version: "1" },
      },
    },
    token === undefined ? {} : { token },
  );
  const session = response.headers.get("mcp-session-id") ?? "";
  await response.text();
  const done = { jsonrpc: "2.0", method: "notifications/initialized" };
  await (await post(done, { session, ...(token === undefined ? {} : { token }) })).text();
  return session;
}
const toolCall = (name: string, args: object, meta: object = {}) => ({
  jsonrpc: "2.0",
  id: 7,
  method: "tools/call",
  params: { name, arguments: args, _meta: meta },
});

describe("who and what is let in", () => {
  /** fetch does not let a caller lie about its host. */
  const answered = (headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const given = httpRequest(`${service.address}/mcp`, { method: "POST", headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      given.on("error", reject);
      given.end("{}");
    });
  it("refuses a foreign host or origin before it looks at the token", async () => {
    const own = { authorization: `Bearer ${testToken}`, "content-type": "application/json" };
    expect(await answered({ ...own, host: "evil.example" })).toBe(403);
    expect(await answered({ ...own, origin: "http://evil.example" })).toBe(403);
    expect(await answered({ ...own, origin: "null" })).toBe(403);
    expect(await answered({ ...own, host: "leads.internal:5001" })).toBe(400);
    expect(await answered({ ...own, origin: "http://localhost:3000" })).toBe(400);
  });

  it("answers what is no message in the protocol's words, and reads nothing too long", async () => {
    expect([(await post("{")).status, await (await post("{")).json()]).toMatchObject([
      400,
      { error: { code: -32_700 } },
    ]);
    expect((await post("{}", { headers: { "content-type": "text/plain" } })).status).toBe(415);
    const long = `"${"x".repeat(5 * 1024 * 1024)}"`;
    const refused = await post(long).then(
      ({ status }) => status,
      () => 413, // the connection may be gone before all was sent
    );
    expect(refused).toBe(413);
  });

  it("asks the web app whose a key is, and not for every request", async () => {
    const before = webapp.asked.length;
    for (let i = 0; i < 5; i += 1)
      expect((await modern("tools/list", {}, { token: "key-of-ada" })).status).toBe(200);
    expect(webapp.asked.length - before).toBe(1);
    expect((await modern("tools/list", {}, { token: "nobody" })).status).toBe(401);
  });
});

describe("news of tasks", () => {
  it("is refused to a client that did not declare the extension, and granted to none", async () => {
    const listen = { notifications: { taskIds: ["t"] } };
    const refused = await modern("subscriptions/listen", listen);
    expect([refused.status, await refused.json()]).toMatchObject([
      400,
      { id: 1, error: { code: -32_021, data: { requiredCapabilities: { extensions: {} } } } },
    ]);
    const extensions = { "io.modelcontextprotocol/tasks": {} };
    const granted = await modern("subscriptions/listen", listen, {}, { extensions });
    expect(await granted.text()).toContain('"notifications":{}');
  });
});

describe("a session of 2025-11-25", () => {
  it("belongs to who opened it: to others it is as unknown as one that never was", async () => {
    const session = await initialize("key-of-ada");
    const list = { jsonrpc: "2.0", id: 1, method: "tools/list" };
    expect((await post(list, { session, token: "key-of-ada" })).status).toBe(200);
    const foreign = await post(list, { session, token: "key-of-ben" });
    const unknown = await post(list, { session: "nobody", token: "key-of-ben" });
    expect([foreign.status, await foreign.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(foreign.status).toBe(404);
    expect((await post(list)).status).toBe(400);
    const ended = await fetch(`${service.address}/mcp`, {
      method: "DELETE",
      headers: { authorization: "Bearer key-of-ada", "mcp-session-id": session },
    });
    expect(ended.status).toBe(200);
    expect((await post(list, { session, token: "key-of-ada" })).status).toBe(404);
  });

  it("goes on after a connection that broke in the middle of a wait, and loses nothing", async () => {
    const gate = stage.hold("broken line");
    const job_id = await service.start({ user_search_query: "broken line" });
    await until("the leads are found", async () => (await service.job(job_id))["found"] === 2);
    const session = await initialize();
    const leaving = new AbortController();
    const waiting = await fetch(`${service.address}/mcp`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${testToken}`,
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        "mcp-session-id": session,
      },
      body: JSON.stringify(
        toolCall("wait_for_job", { job_id, timeout_seconds: 20 }, { progressToken: 1 }),
      ),
      signal: leaving.signal,
    });
    let seen = "";
    for await (const { id, data } of readServerSentEvents(waiting)) {
      seen = id ?? seen;
      if (data.includes("notifications/progress")) break;
    }
    leaving.abort();
    gate.resolve();
    await service.follow(job_id); // the job ends while nobody is connected
    const resumed = await fetch(`${service.address}/mcp`, {
      headers: {
        authorization: `Bearer ${testToken}`,
        accept: "text/event-stream",
        "mcp-session-id": session,
        "mcp-protocol-version": "2025-11-25",
        "last-event-id": seen,
      },
    });
    const messages: { id?: number; method?: string; result?: object; params?: object }[] = [];
    for await (const { data } of readServerSentEvents(resumed)) {
      if (data !== "") messages.push(JSON.parse(data) as (typeof messages)[number]);
      if (messages.at(-1)?.id === 7) break;
    }
    expect(messages.at(-1)).toMatchObject({
      id: 7,
      result: { structuredContent: { finished: true, job: { completed: 2 } } },
    });
  });
});

describe("many who wait for one job", () => {
  it("all hear of its end, five hundred of them", async () => {
    const gate = stage.hold("crowd");
    const job_id = await service.start({ user_search_query: "crowd" });
    const args = { name: "wait_for_job", arguments: { job_id, timeout_seconds: 25 } };
    const waits = Array.from({ length: 500 }, async () => {
      const response = await modern("tools/call", args);
      const { result } = (await response.json()) as {
        result: { structuredContent: { finished: boolean } };
      };
      return result.structuredContent.finished;
    });
    await until("the leads are found", async () => (await service.job(job_id))["found"] === 2);
    gate.resolve();
    expect(new Set(await Promise.all(waits))).toEqual(new Set([true]));
  });
});
