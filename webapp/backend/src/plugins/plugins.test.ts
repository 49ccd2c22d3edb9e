import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApp, wholeProfile, type TestApp, type TestPerson } from "../testing/test-app.ts";

let t: TestApp;
let ana: TestPerson;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "page-"));
  const dist = join(folder, "dist");
  mkdirSync(join(dist, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "not the page's");
  writeFileSync(join(dist, "index.html"), "<title>The page</title>");
  writeFileSync(join(dist, "assets", "app-1a2b3c.js"), "export {};");
  t = await startTestApp({ pageFolder: dist });
  ana = await t.signUp("Ana");
});
afterAll(async () => {
  await t.stop();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => t.app.inject({ url, headers });

describe("the page", () => {
  it("opens at each of its own addresses and is asked for anew", async () => {
    for (const url of ["/", "/board", "/leads/some.id/x", "/settings?tab=keys"]) {
      const answer = await get(url.replace(".id", "-id"));
      expect([url, answer.statusCode, answer.body]).toEqual([url, 200, "<title>The page</title>"]);
      expect(answer.headers["cache-control"]).toBe("no-cache");
      expect(answer.headers["content-security-policy"]).toContain("script-src 'self';");
    }
  });

  it("keeps files with a hash in their name for ever, and answers 404 for those that are gone", async () => {
    const answer = await get("/assets/app-1a2b3c.js");
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    const gone = await get("/assets/app-0ld.js");
    expect([gone.statusCode, gone.json()]).toMatchObject([404, { error: { code: "not_found" } }]);
  });

  it("gives nothing that lies outside of its folder", async () => {
    for (const url of [
      "/../secret.txt",
      "/assets/%2e%2e/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/assets/..%5c..%5csecret.txt",
      "/%00",
    ]) {
      const answer = await get(url);
      expect([url, answer.statusCode < 500, answer.body.includes("not the page's")]).toEqual([
        url,
        true,
        false,
      ]);
    }
  });

  it("is no answer to a service's address", async () => {
    for (const url of ["/api/v1/nothing", "/api/nothing", "/mcp/nothing", "/socket.io/nothing"]) {
      expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
    }
  });
});

describe("text that no database keeps", () => {
  it("loses its U+0000 on the way in", async () => {
    const body = { ...wholeProfile, ideal_customer: "small\u0000 hotels \\u0000 stay" };
    const answer = await ana.ask("PUT", "/api/v1/business-context", body);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      200,
      { ideal_customer: "small hotels \\u0000 stay" },
    ]);
  });

  it("is refused where it stands in an address", async () => {
    for (const url of ["/api/v1/leads/a%00b", "/api/v1/jobs/%00", "/api/v1/leads?q=%00"]) {
      const { statusCode } = await ana.ask("GET", url);
      expect([url, [400, 404].includes(statusCode)]).toEqual([url, true]);
    }
  });
});

describe("a request without a body", () => {
  it("may still say that it is JSON", async () => {
    const answer = await t.app.inject({
      method: "POST",
      url: "/api/v1/jobs/none/cancel",
      headers: { authorization: `Bearer ${ana.token}`, "content-type": "application/json" },
    });
    expect(answer.statusCode).toBe(404);
  });
});

describe("metrics", () => {
  it("are for this machine and for signed-in people", async () => {
    const far = { host: "crm.example" };
    expect((await get("/metrics", { host: "localhost" })).statusCode).toBe(200);
    expect((await get("/metrics", far)).statusCode).toBe(401);
    expect(
      (await get("/metrics", { ...far, authorization: `Bearer ${ana.token}` })).statusCode,
    ).toBe(200);
  });
});

describe("the database going away", () => {
  it("is said as 503 by /ready, the API, keys and sign-in alike", async () => {
    const own = await startTestApp();
    const bob = await own.signUp("Bob");
    const made = await bob.ask("POST", "/api/v1/api-keys", { name: "Key" });
    const { key } = made.json<{ key: string }>();
    await own.database.pool.end();
    expect((await own.app.inject("/health")).statusCode).toBe(200);
    const ready = await own.app.inject("/ready");
    expect([ready.statusCode, ready.json()]).toMatchObject([
      503,
      { error: { code: "unavailable", details: { failing: ["database"] } } },
    ]);
    const asked = await bob.ask("GET", "/api/v1/jobs");
    expect([asked.statusCode, asked.headers["retry-after"]]).toEqual([503, "2"]);
    const byKey = await own.app.inject({
      url: "/api/v1/jobs",
      headers: { authorization: `Bearer ${key}` },
    });
    expect(byKey.statusCode).toBe(503);
    const signIn = await own.app.inject({
      method: "POST",
      url: "/api/auth/sign-in/email",
      headers: { host: "localhost" },
      payload: { email: bob.email, password: "the password of Bob" },
    });
    expect(signIn.statusCode).toBe(503);
    await own.app.close();
    await own.relay.stop();
    await own.test.drop();
  });
});
