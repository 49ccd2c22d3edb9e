import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "@leadstream/runtime/log";
import { createTestDatabase, type TestDatabase } from "@leadstream/runtime/testing/database";
import { request } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
const start = () =>
  startWebapp({ config: webappConfig(environment()), log: createLog("silent", "webapp") });

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
});
