import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "@leadstream/runtime/log";
import { createTestDatabase, type TestDatabase } from "@leadstream/runtime/testing/database";
import { io, type Socket } from "socket.io-client";
import { request } from "undici";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { webappConfig } from "./config.ts";
import { startWebapp, type Running } from "./service.ts";

let database: TestDatabase;
let dataDir: string;
let running: Running;
const environment = () => ({
  DATABASE_URL: database.url,
  DATA_DIR: dataDir,
  WEBAPP_PORT: "0",
  MCP_SERVER_URL: "http://127.0.0.1:9",
  ADMIN_EMAIL: "owner@people.example",
  ADMIN_PASSWORD: "the owner's password",
});
const start = (more: Record<string, string> = {}) =>
  startWebapp({
    config: webappConfig({ ...environment(), ...more }),
    log: createLog("silent", "webapp"),
  });

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), "webapp-"));
  running = await start();
});
afterAll(async () => {
  await running.stop();
  await database.drop();
  rmSync(dataDir, { recursive: true });
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await request(running.address + path, { headers });
  return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
};
const signIn = async () => {
  const answer = await request(`${running.address}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "owner@people.example", password: "the owner's password" }),
  });
  return { status: answer.statusCode, body: (await answer.body.json()) as { token: string } };
};

describe("the running web app", () => {
  it("brings an empty database to its schema and makes the owner of ADMIN_EMAIL", async () => {
    expect((await signIn()).status).toBe(200);
    expect(JSON.parse((await get("/api/v1/setup")).text)).toMatchObject({ needs_owner: false });
  });

  it("keeps accounts, sessions and secrets over a restart, and makes the owner once", async () => {
    const { token } = (await signIn()).body;
    await running.stop();
    running = await start();
    const me = await get("/api/v1/me", { authorization: `Bearer ${token}` });
    expect(me.status).toBe(200);
    expect(JSON.parse(me.text)).toMatchObject({
      user: { email: "owner@people.example" },
      operator: true,
      role: "owner",
    });
    expect(await database.query("select email from webapp.users")).toHaveLength(1);
  });

  it("says that it is alive and ready, and measures", async () => {
    expect((await get("/health")).status).toBe(200);
    expect((await get("/ready")).status).toBe(200);
    const metrics = await get("/metrics");
    expect(metrics.text).toContain("webapp_http_request_duration_seconds_bucket");
  });

  it("describes every route as OpenAPI, with a page to read it", async () => {
    const document = JSON.parse((await get("/api/openapi.json")).text) as {
      openapi: string;
      paths: Record<string, unknown>;
    };
    expect(document.openapi).toMatch(/^3\.1/);
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(["/api/v1/jobs", "/api/v1/quota", "/api/v1/business-context"]),
    );
    expect((await get("/api/docs/")).headers["content-type"]).toContain("text/html");
  });

  it("allows no foreign script, frame or connection", async () => {
    const { headers } = await get("/health");
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });
});

describe("a browser that is connected", () => {
  const connect = (options: Parameters<typeof io>[1]) =>
    io(running.address, {
      path: "/socket.io",
      transports: ["websocket"],
      reconnection: false,
      ...options,
    });
  const next = (socket: Socket, event: string) =>
    new Promise<unknown>((resolve) => socket.once(event, (value: unknown) => resolve(value)));

  it("is dropped at once when its session ends", async () => {
    const { token } = (await signIn()).body;
    const socket = connect({ auth: { token } });
    await next(socket, "heartbeat");
    const dropped = next(socket, "disconnect");
    const out = await request(`${running.address}/api/auth/sign-out`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: "{}",
    });
    expect(out.statusCode).toBe(200);
    await out.body.dump();
    expect(await dropped).toBe("io server disconnect");
  });

  it("needs a session of its own, and no other page's use of the cookie", async () => {
    const answer = await request(`${running.address}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "owner@people.example", password: "the owner's password" }),
    });
    await answer.body.dump();
    const cookie = String(answer.headers["set-cookie"]).split(";")[0] ?? "";
    const refused = async (extraHeaders: Record<string, string>) => {
      const socket = connect({ extraHeaders });
      const outcome = await Promise.race([
        next(socket, "connect_error").then((error) => (error as Error).message),
        next(socket, "connect").then(() => "connected"),
      ]);
      socket.disconnect();
      return outcome;
    };
    expect(await refused({})).toBe("unauthenticated");
    expect(await refused({ cookie, origin: "https://evil.example" })).toBe("unauthenticated");
    expect(await refused({ cookie, origin: running.address })).toBe("connected");
  });
});

describe("a process that died between the commit and the order", () => {
  it("has lost nothing: the next one sends it", async () => {
    const { token } = (await signIn()).body;
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const post = async (method: "POST" | "PUT", path: string, body: object) => {
      const answer = await request(running.address + path, {
        method,
        headers,
        body: JSON.stringify(body),
      });
      return {
        status: answer.statusCode,
        body: (await answer.body.json()) as { job: { job_id: string } },
      };
    };
    await post("PUT", "/api/v1/business-context", {
      business_description: "a",
      product_service_description: "b",
      target_market: "c",
      value_proposition: "d",
    });
    // Nobody listens at the prospect service's address, so the order can only wait.
    const { status, body } = await post("POST", "/api/v1/jobs", {
      source: "directory",
      max_leads: 2,
    });
    expect(status).toBe(202);
    await running.stop();

    const orders: { job_id: string; max_leads: number }[] = [];
    const prospect = createServer((asked, answer) => {
      const parts: Buffer[] = [];
      asked.on("data", (part: Buffer) => parts.push(part));
      asked.on("end", () => {
        if (asked.url === "/api/v2/execute_streaming_prospect") {
          orders.push(JSON.parse(Buffer.concat(parts).toString()) as (typeof orders)[number]);
        }
        answer.writeHead(200, { "content-type": "text/event-stream" }).write(": here\n\n");
      });
    });
    await new Promise<void>((resolve) => prospect.listen(0, "127.0.0.1", resolve));
    running = await start({
      MCP_SERVER_URL: `http://127.0.0.1:${(prospect.address() as AddressInfo).port}`,
    });
    await vi.waitFor(
      () => expect(orders).toMatchObject([{ job_id: body.job.job_id, max_leads: 2 }]),
      { timeout: 15_000 },
    );
    await vi.waitFor(async () => {
      const [row] = await database.query<{ started_remote: boolean }>(
        "select started_remote from webapp.jobs",
      );
      expect(row?.started_remote).toBe(true);
    });
    prospect.closeAllConnections();
    prospect.close();
  });
});

describe("settings", () => {
  it("stop the start with one line that names the setting and not its value", () => {
    const wrong = { ...environment(), WEBAPP_PORT: "many", ADMIN_PASSWORD: "short-1" };
    expect(() => webappConfig(wrong)).toThrow(
      /^Leadstream cannot start: .*WEBAPP_PORT: must be a port number/,
    );
    expect(() => webappConfig(wrong)).toThrow(/ADMIN_PASSWORD: must have 8 characters/);
    expect(() => webappConfig(wrong)).not.toThrow(/short-1/);
    expect(() => webappConfig({ ...environment(), ADMIN_PASSWORD: undefined })).toThrow(
      /ADMIN_EMAIL: and ADMIN_PASSWORD belong together/,
    );
    expect(() => webappConfig({ ...environment(), ALLOW_SIGNUP: "maybe" })).toThrow(
      /loopback, true or false/,
    );
  });

  it("believe a proxy on this machine once there is a public address, and others when they are named", () => {
    const proxies = (more: Record<string, string>) =>
      webappConfig({ ...environment(), ...more }).trustedProxies;
    expect(proxies({})).toEqual([]);
    expect(proxies({ PUBLIC_URL: "https://leads.example" })).toEqual(["loopback"]);
    expect(
      proxies({ PUBLIC_URL: "https://leads.example", TRUSTED_PROXIES: "10.0.0.0/8, fd00::1" }),
    ).toEqual(["10.0.0.0/8", "fd00::1"]);
    for (const wrong of ["everybody", "10.0.0.0/33", "10.0.0/8", "10.0.0.0/8/9", "fd00::/129"])
      expect(() => proxies({ TRUSTED_PROXIES: wrong })).toThrow(/TRUSTED_PROXIES: must be/);
  });
});
