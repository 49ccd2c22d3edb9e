import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { completeEnvironment } from "./environment.ts";

const dataDir = mkdtempSync(join(tmpdir(), "environment-"));
afterAll(() => rmSync(dataDir, { recursive: true }));
const complete = (given: Record<string, string>) =>
  completeEnvironment({ DATA_DIR: dataDir, ...given });

describe("what a first start is given", () => {
  it("are the contract's ports, and secrets that the next start finds again", async () => {
    const first = await complete({});
    expect(first).toMatchObject({
      PROSPECT_PORT: "5001",
      WEBAPP_PORT: "3001",
      WEBAPP_WEBHOOK_URL: "http://127.0.0.1:3001",
      MCP_SERVER_URL: "http://127.0.0.1:5001",
    });
    expect(await complete({})).toEqual(first);
    expect(readdirSync(join(dataDir, "secrets")).sort()).toEqual([
      "prospect-api-token",
      "webhook-secret",
    ]);
  });

  it.each([
    ["0.0.0.0", "http://127.0.0.1:3001"],
    ["::", "http://127.0.0.1:3001"],
    ["::1", "http://[::1]:3001"],
    ["192.168.1.5", "http://192.168.1.5:3001"],
    ["localhost", "http://localhost:3001"],
  ])("lets services that listen on %s find each other", async (HOST, address) => {
    expect(await complete({ HOST })).toMatchObject({ WEBAPP_WEBHOOK_URL: address });
  });

  it("is a free port for each of two zeros", async () => {
    const { PROSPECT_PORT, WEBAPP_PORT, MCP_SERVER_URL } = await complete({
      PROSPECT_PORT: "0",
      WEBAPP_PORT: "0",
    });
    expect(Number(PROSPECT_PORT)).toBeGreaterThan(0);
    expect(Number(WEBAPP_PORT)).toBeGreaterThan(0);
    expect(MCP_SERVER_URL).toBe(`http://127.0.0.1:${PROSPECT_PORT}`);
  });

  it.each([
    [{ HOST: "http://localhost" }, "HOST"],
    [{ PROSPECT_PORT: "http" }, "PROSPECT_PORT"],
    [{ WEBAPP_PORT: "3001x" }, "WEBAPP_PORT"],
    [{ DATABASE_BACKEND: "citus" }, "DATABASE_BACKEND"],
  ])("is refused by the name of what was set, and by no other: %j", async (wrong, name) => {
    const refusal = await complete(wrong).catch((error: Error) => error.message);
    expect(refusal).toMatch(new RegExp(`^Leadstream cannot start: ${name}: [^;\\n]+\\.$`));
  });
});
