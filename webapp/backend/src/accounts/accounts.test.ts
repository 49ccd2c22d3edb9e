import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { users } from "../db/accounts-schema.ts";
import { startTestApp, wholeProfile, type TestApp, type TestPerson } from "../testing/test-app.ts";

let t: TestApp;
let ana: TestPerson;
let bob: TestPerson;

beforeAll(async () => {
  t = await startTestApp({ realPasswords: true });
  ana = await t.signUp("Ana");
  bob = await t.signUp("Bob");
});
afterAll(() => t.stop());

const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  t.app.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    headers: { host: "localhost", ...headers },
    payload: { email, password },
  });

describe("signing in", () => {
  it("answers a token, the user and a cookie, and both open the API", async () => {
    const answer = await signIn("ana@people.example", "the password of Ana");
    expect(answer.statusCode).toBe(200);
    const { token, user } = answer.json<{ token: string; user: { email: string } }>();
    expect(user.email).toBe("ana@people.example");
    const cookie = answer.cookies[0];
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    for (const headers of [
      { authorization: `Bearer ${token}` },
      { cookie: `${cookie?.name}=${encodeURIComponent(cookie?.value ?? "")}` },
    ]) {
      const me = await t.app.inject({ url: "/api/v1/me", headers });
      expect(me.json()).toMatchObject({ user: { email: "ana@people.example" }, role: "owner" });
    }
  });

  it("says the same of a wrong password and of an unknown person", async () => {
    const wrong = await signIn("ana@people.example", "not the password");
    const unknown = await signIn("nobody@people.example", "not the password");
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    expect(wrong.json()).toEqual(unknown.json());
    expect(wrong.json()).toMatchObject({ error: { code: "unauthenticated" } });
  });

  it("slows down who guesses", async () => {
    const slow = await startTestApp({
      limits: { signInPerMinute: 3, requestsPerTenSeconds: 1000 },
    });
    const codes: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const answer = await slow.app.inject({
        method: "POST",
        url: "/api/auth/sign-in/email",
        headers: { host: "localhost" },
        payload: { email: "Ana@people.example", password: `guess number ${i}` },
      });
      codes.push(answer.statusCode);
      if (answer.statusCode === 429)
        expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    }
    await slow.stop();
    expect(codes).toEqual([401, 401, 401, 429, 429]);
  });

  it("counts the guesses of each browser by itself behind a proxy that is trusted, and by the proxy behind another", async () => {
    const guess = async (trustedProxies: string[]) => {
      const behind = await startTestApp({
        trustedProxies,
        limits: { signInPerMinute: 2, requestsPerTenSeconds: 1000 },
      });
      const codes: number[] = [];
      for (const from of ["203.0.113.7", "203.0.113.7", "203.0.113.7", "203.0.113.8"]) {
        const { statusCode } = await behind.app.inject({
          method: "POST",
          url: "/api/auth/sign-in/email",
          headers: { host: "localhost", "x-forwarded-for": from },
          payload: { email: "ana@people.example", password: "a guess" },
        });
        codes.push(statusCode);
      }
      await behind.stop();
      return codes;
    };
    expect(await guess(["loopback"])).toEqual([401, 401, 429, 401]);
    expect(await guess(["192.0.2.0/24"])).toEqual([401, 401, 429, 429]);
    expect(await guess([])).toEqual([401, 401, 429, 429]);
  });

  it("lets in as often as one likes who knows the password", async () => {
    const slow = await startTestApp({
      limits: { signInPerMinute: 2, requestsPerTenSeconds: 1000 },
    });
    const { email, password } = { email: "eva@people.example", password: "the password of Eva" };
    const post = (path: string, payload: object) =>
      slow.app.inject({
        method: "POST",
        url: `/api/auth/${path}`,
        headers: { host: "localhost" },
        payload,
      });
    expect((await post("sign-up/email", { name: "Eva", email, password })).statusCode).toBe(200);
    for (let i = 0; i < 4; i += 1)
      expect((await post("sign-in/email", { email, password })).statusCode).toBe(200);
    await slow.stop();
  });

  it("keeps the hash alone of a password", async () => {
    const rows = await t.test.query<{ password: string }>("select password from webapp.accounts");
    for (const { password } of rows) expect(password).not.toContain("password of");
  });

  it("prolongs a session that is in use, and its cookie, when the page is loaded", async () => {
    const cookie = (await signIn("bob@people.example", "the password of Bob")).cookies[0];
    const headers = {
      host: "localhost",
      cookie: `${cookie?.name}=${encodeURIComponent(cookie?.value ?? "")}`,
    };
    const token = (cookie?.value ?? "").split(".")[0] ?? "";
    await t.test.query(
      "update webapp.sessions set expires_at = now() + interval '3 days' where token = $1",
      [token],
    );
    const left = async () => {
      const [row] = await t.test.query<{ days: string }>(
        "select extract(day from expires_at - now()) as days from webapp.sessions where token = $1",
        [token],
      );
      return Number(row?.days);
    };
    await t.app.inject({ url: "/api/v1/quota", headers });
    expect(await left()).toBe(2);
    const me = await t.app.inject({ url: "/api/v1/me", headers });
    expect([me.statusCode, await left()]).toEqual([200, 13]);
    expect(me.cookies[0]).toMatchObject({ name: cookie?.name, maxAge: 14 * 86_400 });
  });

  it("ends a session by sign-out at once", async () => {
    const { token } = (await signIn("bob@people.example", "the password of Bob")).json<{
      token: string;
    }>();
    const headers = { host: "localhost", authorization: `Bearer ${token}` };
    const before = t.sessionChanges();
    const out = await t.app.inject({
      method: "POST",
      url: "/api/auth/sign-out",
      headers,
      payload: {},
    });
    expect(out.statusCode).toBe(200);
    expect((await t.app.inject({ url: "/api/v1/me", headers })).statusCode).toBe(401);
    expect(t.sessionChanges()).toBe(before + 1);
  });
});

describe("opening an account", () => {
  const signUp = (app: TestApp, email: string, headers: Record<string, string>) =>
    app.app.inject({
      method: "POST",
      url: "/api/auth/sign-up/email",
      headers,
      payload: { name: "Eve", email, password: "long enough" },
    });

  it("is for this machine alone: not through a proxy, not under another name", async () => {
    for (const headers of [
      { host: "localhost", "x-forwarded-for": "203.0.113.9" },
      { host: "crm.example" },
    ]) {
      const answer = await signUp(t, "eve@people.example", headers);
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ error: { code: "forbidden" } });
    }
  });

  it("is closed after the first where ALLOW_SIGNUP is false, and said by setup", async () => {
    const closed = await startTestApp({ allowSignup: "false" });
    const setup = () => closed.app.inject({ url: "/api/v1/setup", headers: { host: "localhost" } });
    expect((await setup()).json()).toMatchObject({ needs_owner: true, can_sign_up: true });
    await closed.signUp("First");
    expect((await setup()).json()).toMatchObject({ needs_owner: false, can_sign_up: false });
    expect((await signUp(closed, "second@people.example", { host: "localhost" })).statusCode).toBe(
      403,
    );
    await closed.stop();
  });

  it("refuses an e-mail that has an account", async () => {
    const answer = await signUp(t, "ana@people.example", { host: "localhost" });
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ error: { code: "conflict" } });
  });

  it("gives each person a workspace of their own", () => {
    expect(ana.workspaceId).not.toBe(bob.workspaceId);
  });
});

describe("requests of another site", () => {
  it("change nothing by cookie, and cannot sign in", async () => {
    const cookie = (await signIn("ana@people.example", "the password of Ana")).cookies[0];
    const ask = (headers: Record<string, string>) =>
      t.app.inject({
        method: "PUT",
        url: "/api/v1/business-context",
        headers: {
          host: "localhost",
          cookie: `${cookie?.name}=${encodeURIComponent(cookie?.value ?? "")}`,
          ...headers,
        },
        payload: wholeProfile,
      });
    expect((await ask({ origin: "https://evil.example" })).statusCode).toBe(403);
    expect((await ask({ "sec-fetch-site": "cross-site" })).statusCode).toBe(403);
    expect((await ask({ origin: "null" })).statusCode).toBe(403);
    expect((await ask({ origin: "http://localhost" })).statusCode).toBe(200);
    expect((await ask({})).statusCode).toBe(200);
    expect(
      (
        await signIn("ana@people.example", "the password of Ana", {
          origin: "https://evil.example",
        })
      ).statusCode,
    ).toBe(403);
  });
});

describe("API keys", () => {
  it("are shown once, stored hashed, and work as bearer until they are ended", async () => {
    const made = await ana.ask("POST", "/api/v1/api-keys", {
      name: "Nightly export",
      role: "viewer",
    });
    expect(made.statusCode).toBe(201);
    const { key, api_key } = made.json<{ key: string; api_key: { key_id: string } }>();
    expect(key).toMatch(/^lsk_/);
    const rows = await t.test.query<{ key: string; all: string }>(
      "select key, row_to_json(api_keys)::text as all from webapp.api_keys",
    );
    expect(rows.some((row) => row.all.includes(key))).toBe(false);

    const headers = { authorization: `Bearer ${key}` };
    const me = await t.app.inject({ url: "/api/v1/me", headers });
    expect(me.json()).toMatchObject({
      role: "viewer",
      via: "api_key",
      workspace: { workspace_id: ana.workspaceId },
    });
    const write = await t.app.inject({
      method: "PUT",
      url: "/api/v1/business-context",
      headers,
      payload: wholeProfile,
    });
    expect(write.statusCode).toBe(403);

    expect(JSON.stringify((await ana.ask("GET", "/api/v1/api-keys")).json())).not.toContain(key);
    expect((await bob.ask("DELETE", `/api/v1/api-keys/${api_key.key_id}`)).statusCode).toBe(404);
    expect((await ana.ask("DELETE", `/api/v1/api-keys/${api_key.key_id}`)).statusCode).toBe(204);
    expect((await t.app.inject({ url: "/api/v1/me", headers })).statusCode).toBe(401);
  });

  it("cannot make more keys, nor ones that can more than their person", async () => {
    const { key } = (await ana.ask("POST", "/api/v1/api-keys", { name: "All" })).json<{
      key: string;
    }>();
    const answer = await t.app.inject({
      method: "POST",
      url: "/api/v1/api-keys",
      headers: { authorization: `Bearer ${key}` },
      payload: { name: "More" },
    });
    expect(answer.statusCode).toBe(403);
  });
});

describe("members of a workspace", () => {
  it("join with a first password, write as members, only read as viewers, and leave with their keys", async () => {
    const added = await ana.ask("POST", "/api/v1/workspaces/members", {
      email: "Cal@people.example",
      password: "first password",
      role: "member",
    });
    expect(added.statusCode).toBe(201);
    const { user_id: calId } = added.json<{ member: { user_id: string } }>().member;
    const { token } = (await signIn("cal@people.example", "first password")).json<{
      token: string;
    }>();
    const headers = { authorization: `Bearer ${token}` };
    const put = () =>
      t.app.inject({
        method: "PUT",
        url: "/api/v1/business-context",
        headers,
        payload: wholeProfile,
      });
    expect((await t.app.inject({ url: "/api/v1/me", headers })).json()).toMatchObject({
      role: "member",
      workspace: { workspace_id: ana.workspaceId },
    });
    expect((await put()).statusCode).toBe(200);
    expect((await t.app.inject({ url: "/api/v1/workspaces/audit", headers })).statusCode).toBe(403);

    expect(
      (await ana.ask("PATCH", `/api/v1/workspaces/members/${calId}`, { role: "viewer" }))
        .statusCode,
    ).toBe(200);
    expect((await put()).statusCode).toBe(403);

    const { key } = (
      await t.app.inject({
        method: "POST",
        url: "/api/v1/api-keys",
        headers,
        payload: { name: "Cal" },
      })
    ).json<{ key: string }>();
    expect((await bob.ask("DELETE", `/api/v1/workspaces/members/${calId}`)).statusCode).toBe(404);
    expect((await ana.ask("DELETE", `/api/v1/workspaces/members/${calId}`)).statusCode).toBe(204);
    expect(
      (await t.app.inject({ url: "/api/v1/me", headers: { authorization: `Bearer ${key}` } }))
        .statusCode,
    ).toBe(401);
    const after = (await t.app.inject({ url: "/api/v1/me", headers })).json<{
      workspace: { workspace_id: string };
    }>();
    expect(after.workspace.workspace_id).not.toBe(ana.workspaceId);
  });

  it("are added once by two owners who add them at the same moment", async () => {
    const email = "twice@people.example";
    const added = await t.db.transaction(async (tx) => {
      await tx.insert(users).values({ id: "twice", name: "Twice", email });
      const asked = ana.ask("POST", "/api/v1/workspaces/members", {
        email,
        password: "a first password",
      });
      await expect
        .poll(
          () =>
            t.test.query(
              "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
            ),
          { timeout: 10_000 },
        )
        .not.toEqual([]);
      return { asked };
    });
    expect((await added.asked).statusCode).toBe(409);
  });

  it("get a new first password from an owner, unless they belong to somebody else too", async () => {
    const added = await ana.ask("POST", "/api/v1/workspaces/members", {
      email: "dan@people.example",
      password: "first password",
    });
    const { user_id: danId } = added.json<{ member: { user_id: string } }>().member;
    const { token } = (await signIn("dan@people.example", "first password")).json<{
      token: string;
    }>();
    const reset = (id: string) =>
      ana.ask("POST", `/api/v1/workspaces/members/${id}/password`, { password: "second password" });
    expect((await reset(danId)).statusCode).toBe(204);
    const me = await t.app.inject({
      url: "/api/v1/me",
      headers: { authorization: `Bearer ${token}` },
    });
    expect(me.statusCode).toBe(401);
    expect((await signIn("dan@people.example", "first password")).statusCode).toBe(401);
    expect((await signIn("dan@people.example", "second password")).statusCode).toBe(200);

    await ana.ask("POST", "/api/v1/workspaces/members", { email: bob.email, role: "viewer" });
    expect((await reset(bob.userId)).statusCode).toBe(403);
    expect((await reset(ana.userId)).statusCode).toBe(409);
    for (const id of [bob.userId, danId])
      await ana.ask("DELETE", `/api/v1/workspaces/members/${id}`);
  });

  it("always include an owner", async () => {
    for (const [method, body] of [
      ["DELETE", undefined],
      ["PATCH", { role: "viewer" }],
    ] as const) {
      const answer = await ana.ask(method, `/api/v1/workspaces/members/${ana.userId}`, body);
      expect(answer.statusCode).toBe(409);
    }
  });

  it("work in another of their workspaces after choosing it", async () => {
    await ana.ask("POST", "/api/v1/workspaces/members", { email: bob.email, role: "viewer" });
    expect(
      (await bob.ask("POST", `/api/v1/workspaces/${ana.workspaceId}/activate`)).statusCode,
    ).toBe(204);
    expect((await bob.ask("GET", "/api/v1/me")).json()).toMatchObject({
      role: "viewer",
      workspace: { workspace_id: ana.workspaceId },
    });
    expect(
      (await bob.ask("PATCH", "/api/v1/workspaces/current", { name: "Mine now" })).statusCode,
    ).toBe(403);
    expect(
      (await bob.ask("POST", `/api/v1/workspaces/${bob.workspaceId}/activate`)).statusCode,
    ).toBe(204);
    expect(
      (await ana.ask("POST", `/api/v1/workspaces/${bob.workspaceId}/activate`)).statusCode,
    ).toBe(404);
    await ana.ask("DELETE", `/api/v1/workspaces/members/${bob.userId}`);
  });

  it("see in the audit who changed what", async () => {
    const { items } = (await ana.ask("GET", "/api/v1/workspaces/audit?limit=200")).json<{
      items: { action: string; by: { email: string } }[];
    }>();
    expect(items.map((entry) => entry.action)).toEqual(
      expect.arrayContaining(["member.add", "member.role", "member.remove", "api_key.create"]),
    );
    expect(items.every((entry) => entry.by.email.endsWith("@people.example"))).toBe(true);
  });
});

describe("the history of a lead", () => {
  it("names who changed what from what to what, and who took it off and put it back", async () => {
    const imported = await ana.ask("POST", "/api/v1/leads/import", {
      csv: "company,website,city\nAcme,acme.example,Berlin",
    });
    const id = imported.json<{ rows: { lead_id: string }[] }>().rows[0]?.lead_id ?? "";
    await ana.ask("PATCH", `/api/v1/leads/${id}`, {
      stage: "contacted",
      fields: { city: "Bremen" },
      notes: "Called",
    });
    await ana.ask("DELETE", `/api/v1/leads/${id}`);
    await ana.ask("POST", `/api/v1/leads/${id}/restore`);
    const { items } = (await ana.ask("GET", `/api/v1/leads/${id}/history`)).json<{
      items: { details: object; by: object }[];
    }>();
    expect(items.map((one) => one.details)).toEqual([
      { restored: true },
      { deleted: true },
      {
        stage: { from: "review", to: "contacted" },
        city: { from: "Berlin", to: "Bremen" },
        notes: "changed",
      },
    ]);
    expect(items[0]?.by).toMatchObject({ user_id: ana.userId, email: "ana@people.example" });
    expect((await bob.ask("GET", `/api/v1/leads/${id}/history`)).statusCode).toBe(404);
  });
});

describe("without a session", () => {
  it("every route under /api/v1 but setup answers 401", async () => {
    const routes = Object.entries(t.app.swagger().paths ?? {}).filter(([path]) =>
      path.startsWith("/api/v1/"),
    );
    expect(routes.length).toBeGreaterThan(15);
    for (const [path, methods] of routes) {
      if (path === "/api/v1/setup") continue;
      for (const method of Object.keys(methods ?? {})) {
        const answer = await t.app.inject({
          method: method.toUpperCase() as "GET",
          url: path.replaceAll(/\{\w+\}/g, "x"),
        });
        expect([method, path, answer.statusCode]).toEqual([method, path, 401]);
      }
    }
  });

  it("a made-up token opens nothing", async () => {
    for (const token of ["x", "lsk_x", `${ana.token}x`, `${ana.token}.x`]) {
      expect(
        (await t.app.inject({ url: "/api/v1/me", headers: { authorization: `Bearer ${token}` } }))
          .statusCode,
      ).toBe(401);
    }
  });
});

describe("errors", () => {
  it("have the contract's shape, whatever went wrong", async () => {
    const broken = await t.app.inject({
      method: "PUT",
      url: "/api/v1/business-context",
      headers: { authorization: `Bearer ${ana.token}`, "content-type": "application/json" },
      payload: "{nope",
    });
    expect(broken.statusCode).toBe(400);
    expect(broken.json()).toMatchObject({ error: { code: "bad_request" } });
    const nowhere = await t.app.inject({ url: "/api/v1/nowhere" });
    expect(nowhere.statusCode).toBe(404);
    expect(nowhere.json()).toMatchObject({ error: { code: "not_found" } });
    const xml = await t.app.inject({
      method: "POST",
      url: "/api/v1/jobs",
      headers: { authorization: `Bearer ${ana.token}`, "content-type": "text/xml" },
      payload: "<x/>",
    });
    expect(xml.statusCode).toBe(415);
    const address = await t.app.inject({ url: "/api/v1/leads/%E0%A4%A" });
    expect([address.statusCode, Object.keys(address.json())]).toEqual([400, ["error"]]);
    expect(address.json()).toMatchObject({ error: { code: "bad_request" } });
  });

  it("are none where a parameter is left empty, as a form sends it", async () => {
    for (const path of [
      "leads?q=&stage=&state=&tier=&job=&sort=&cursor=&limit=",
      "jobs?status=&cursor=",
      "board?stage=&cursor=",
      "analytics?from=&to=",
      "leads/export?format=&stage=",
    ]) {
      expect([path, (await ana.ask("GET", `/api/v1/${path}`)).statusCode]).toEqual([path, 200]);
    }
  });

  it("name each field that is not valid", async () => {
    const answer = await ana.ask("POST", "/api/v1/jobs", { source: "nowhere", max_leads: 0 });
    expect(answer.statusCode).toBe(400);
    const { error } = answer.json<{ error: { details: { field: string }[] } }>();
    expect(error.details.map((one) => one.field)).toEqual(["source", "max_leads"]);
  });
});
