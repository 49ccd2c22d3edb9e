import { uuidv7 } from "@leadstream/runtime/uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inbox, jobs, leads } from "../db/schema.ts";
import { startTestApp, wholeProfile, type TestApp, type TestPerson } from "../testing/test-app.ts";

const marker = "Anas-own";
const eventId = uuidv7();
let t: TestApp;
let ana: TestPerson;
let bob: TestPerson;
/** What Ana owns, by the name that routes give it. */
let owned: Record<string, string>;

beforeAll(async () => {
  t = await startTestApp();
  ana = await t.signUp("Ana");
  bob = await t.signUp("Bob");
  const { workspaceId } = ana;
  await ana.ask("PUT", "/api/v1/business-context", { ...wholeProfile, ideal_customer: marker });
  await bob.ask("PUT", "/api/v1/business-context", wholeProfile);
  await t.db.insert(jobs).values({
    jobId: `${marker}-job`,
    workspaceId,
    userId: ana.userId,
    source: "list",
    query: marker,
    maxLeads: 3,
    status: "running",
    startedAt: new Date(),
  });
  await t.db.insert(leads).values({
    leadId: `${marker}-lead`,
    workspaceId,
    jobId: `${marker}-job`,
    companyName: marker,
    domain: `${marker.toLowerCase()}.example`,
    state: "failed",
    error: { code: "site_timeout", message: marker, action: "Retry.", retryable: true },
    createdAt: new Date(),
    updatedAt: new Date(),
  });
  await t.db.insert(inbox).values({
    jobId: `${marker}-job`,
    sequence: 1,
    eventId,
    eventType: "agent_end",
    leadId: `${marker}-lead`,
    status: "quarantined",
    reason: marker,
    event: { event_type: "agent_end", marker },
    occurredAt: new Date(),
    receivedAt: new Date(),
  });
  const post = async (path: string, body: object) =>
    (await ana.ask("POST", `/api/v1/${path}`, body)).json<Record<string, Record<string, string>>>();
  const of = (made: Record<string, string> | undefined, name: string) => made?.[name] ?? "missing";
  const { member } = await post("workspaces/members", {
    email: `${marker}@people.example`,
    password: "a first password",
    role: "viewer",
  });
  const { api_key: key } = await post("api-keys", { name: marker });
  const { template } = await post("templates", { name: marker, request: { max_leads: 3 } });
  const { view } = await post("views", { name: marker, query: "?q=1" });
  await post("exclusions", { domain: `${marker.toLowerCase()}-rival.example`, reason: marker });
  const { webhook } = await post("outgoing-webhooks", { url: `https://hooks.example/${marker}` });
  const sent = await ana.ask(
    "POST",
    `/api/v1/outgoing-webhooks/${of(webhook, "webhook_id")}/test`,
    {},
  );
  owned = {
    job_id: `${marker}-job`,
    lead_id: `${marker}-lead`,
    discard_id: "1",
    field: "city",
    event_id: eventId,
    workspace_id: workspaceId,
    user_id: of(member, "user_id"),
    key_id: of(key, "key_id"),
    template_id: of(template, "template_id"),
    view_id: of(view, "view_id"),
    domain: `${marker.toLowerCase()}-rival.example`,
    webhook_id: of(webhook, "webhook_id"),
    message_id: sent.json<{ message_id: string }>().message_id,
  };
  await t.relay.drain();
});
afterAll(() => t.stop());

/** A body that each route accepts, so that it is the owner and not the form that decides. */
const bodies: Record<string, object> = {
  "PATCH /api/v1/leads/{lead_id}": { notes: "Bob was here" },
  "POST /api/v1/leads/{lead_id}/suggestions/{field}": { accept: true },
  "PATCH /api/v1/workspaces/members/{user_id}": { role: "owner" },
  "POST /api/v1/workspaces/members/{user_id}/password": { password: "bob would like that" },
  "PATCH /api/v1/workspaces/current": { name: "Renamed" },
  "PATCH /api/v1/outgoing-webhooks/{webhook_id}": { enabled: false },
  "POST /api/v1/jobs": { source: "directory", max_leads: 1 },
  "POST /api/v1/jobs/estimate": { source: "directory", max_leads: 1 },
  "PUT /api/v1/business-context": wholeProfile,
  "POST /api/v1/workspaces/members": { email: "new@people.example", password: "long enough" },
  "POST /api/v1/api-keys": { name: "Key" },
  "POST /api/v1/templates": { name: "T", request: { max_leads: 1 } },
  "POST /api/v1/views": { name: "V", query: "" },
  "POST /api/v1/exclusions": { domain: "other.example" },
  "POST /api/v1/outgoing-webhooks": { url: "https://hooks.example/" },
  "POST /api/v1/leads/bulk": { ids: [`${marker}-lead`], action: "delete" },
  "POST /api/v1/leads/export": { ids: [`${marker}-lead`] },
  "POST /api/v1/leads/import": { csv: "company,website\nBobs,bobs.example" },
};

interface Route {
  name: string;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
}

function routes(): Route[] {
  return Object.entries(t.app.swagger().paths ?? {})
    .flatMap(([path, methods]) =>
      Object.keys(methods ?? {}).map((method) => ({
        name: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase() as Route["method"],
        path,
      })),
    )
    .filter(({ path }) => path.startsWith("/api/v1/") && path !== "/api/v1/setup");
}

function addressOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => {
    const id = owned[name];
    if (id === undefined) throw new Error(`The test owns nothing named ${name}; let Ana have one.`);
    return encodeURIComponent(id);
  });
}

const ask = (person: TestPerson, { name, method, path }: Route) =>
  person.ask(
    method,
    addressOf(path),
    method === "GET" || method === "DELETE" ? undefined : (bodies[name] ?? {}),
  );

/** Everything of Ana's that another's request could have touched. */
async function everythingOfAnas(): Promise<string> {
  const tables = [
    "workspaces",
    "jobs",
    "leads",
    "feed",
    "quota_periods",
    "members",
    "templates",
    "saved_views",
    "exclusions",
    "outgoing_webhooks",
    "outgoing_messages",
  ];
  const column: Record<string, string> = { workspaces: "id", members: "organization_id" };
  const parts = await Promise.all(
    tables.map((table) =>
      t.test.query(
        `select * from webapp.${table} where ${column[table] ?? "workspace_id"} = $1 order by 1, 2`,
        [ana.workspaceId],
      ),
    ),
  );
  const passwords = await t.test.query(
    "select a.password from webapp.accounts a join webapp.members m using (user_id) where m.organization_id = $1 order by 1",
    [ana.workspaceId],
  );
  const keys = await t.test.query("select id from webapp.api_keys where reference_id = $1", [
    ana.userId,
  ]);
  const events = await t.test.query("select * from webapp.inbox where job_id = $1", [
    `${marker}-job`,
  ]);
  return JSON.stringify([...parts, keys, passwords, events]);
}

describe("a person of another workspace", () => {
  it("owns a way to ask each route that names something", () => {
    expect(routes().length).toBeGreaterThan(50);
    for (const route of routes()) expect(() => addressOf(route.path)).not.toThrow();
  });

  it("finds nothing, learns nothing and changes nothing, whatever the route", async () => {
    const before = await everythingOfAnas();
    for (const route of routes()) {
      const answer = await ask(bob, route);
      if (route.path.includes("{"))
        expect([route.name, answer.statusCode]).toEqual([route.name, 404]);
      else
        expect([route.name, answer.statusCode]).toEqual([
          route.name,
          expect.not.toSatisfy((code: number) => code >= 500),
        ]);
      // What he named himself is no news to him.
      const told = answer.body.replaceAll(`"lead_id":"${owned["lead_id"]}"`, "");
      expect([route.name, told.includes(marker)]).toEqual([route.name, false]);
    }
    await t.relay.drain();
    expect(await everythingOfAnas()).toBe(before);
    const orders = t.prospect.calls.filter(([, jobId]) => jobId === owned["job_id"]);
    expect(orders).toEqual([]);
  });
});

describe("a viewer of the workspace", () => {
  it("reads what members read and changes nothing, whatever the route", async () => {
    const signedIn = await t.app.inject({
      method: "POST",
      url: "/api/auth/sign-in/email",
      headers: { host: "localhost" },
      payload: { email: `${marker}@people.example`, password: "a first password" },
    });
    const { token } = signedIn.json<{ token: string }>();
    const viewer: TestPerson = {
      ...bob,
      ask: (method, url, body) =>
        t.app.inject({
          method,
          url,
          headers: { authorization: `Bearer ${token}` },
          ...(body === undefined ? {} : { payload: body }),
        }),
    };
    /** What changes nothing of the workspace, or only what is the viewer's own. */
    const own = new Set([
      "POST /api/v1/jobs/estimate",
      "POST /api/v1/leads/export",
      "POST /api/v1/api-keys",
      "DELETE /api/v1/api-keys/{key_id}",
      "POST /api/v1/workspaces/{workspace_id}/activate",
    ]);
    const before = await everythingOfAnas();
    for (const route of routes()) {
      if (route.method === "GET" || own.has(route.name)) continue;
      expect([route.name, (await ask(viewer, route)).statusCode]).toEqual([route.name, 403]);
    }
    expect(await everythingOfAnas()).toBe(before);
    expect((await viewer.ask("GET", `/api/v1/leads/${marker}-lead`)).statusCode).toBe(200);
    expect((await viewer.ask("GET", "/api/v1/board")).body).toContain(marker);
  });
});
