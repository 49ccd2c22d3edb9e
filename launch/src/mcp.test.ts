import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  aiSdk,
  older,
  today,
  type Place,
  type TestClient,
} from "@leadstream/prospect/mcp/testing/clients";
import { createTestDatabase, type TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProduct, type Product } from "./product.ts";

const root = join(import.meta.dirname, "../..");
const serviceToken = "token-of-the-mcp-stories";
const profile = {
  business_description: "We make booking software.",
  product_service_description: "Online booking with reminders.",
  target_market: "Dental clinics.",
  value_proposition: "Fewer missed appointments.",
};

let database: TestDatabase;
let dataDir: string;
let product: Product;
let ada: { key: string; token: string };
let ben: { key: string; token: string };
let readsOnly: string;
const open: TestClient[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), "mcp-"));
  product = await startProduct({
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    WEBAPP_PORT: "0",
    PROSPECT_PORT: "0",
    PROSPECT_API_TOKEN: serviceToken,
    LOG_LEVEL: "silent",
    CRAWL_DELAY_MS: "0",
    CRAWL_MAX_PAGES: "2",
  });
  ada = await signUp("Ada");
});
afterAll(async () => {
  for (const client of open) await client.close();
  await product.stop();
  await database.drop();
  rmSync(dataDir, { recursive: true });
});

async function ask<T>(method: string, path: string, token: string, body?: object): Promise<T> {
  const response = await fetch(product.address + path, {
    method,
    headers: {
      ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

async function signUp(name: string): Promise<{ key: string; token: string }> {
  const { token } = await ask<{ token: string }>("POST", "/api/auth/sign-up/email", "", {
    name,
    email: `${name.toLowerCase()}@people.example`,
    password: `the password of ${name}`,
  });
  await ask("PUT", "/api/v1/business-context", token, profile);
  const { key } = await ask<{ key: string }>("POST", "/api/v1/api-keys", token, { name: "MCP" });
  return { key, token };
}

const overHttp = (token: string): Place => ({ url: `${product.prospectAddress}/mcp`, token });
const overStdio = (environment: Record<string, string>): Place => ({
  command: process.execPath,
  args: [
    "--disable-warning=ExperimentalWarning",
    "--import",
    `file://${join(root, "runtime/hooks/drizzle-as-commonjs.mjs")}`,
    join(root, "launch/src/mcp.ts"),
  ],
  cwd: root,
  env: {
    PATH: process.env["PATH"] ?? "",
    DATA_DIR: dataDir,
    MCP_SERVER_URL: product.prospectAddress,
    ...environment,
  },
});

async function opened(client: Promise<TestClient>): Promise<TestClient> {
  open.push(await client);
  return client;
}

const idOf = (result: { structuredContent?: Record<string, unknown> | undefined }): string =>
  (result.structuredContent as { job_id: string }).job_id;

/** Start, wait, list, get, cancel: what every client must be able to do. */
async function story(client: TestClient): Promise<string> {
  expect(await client.tools()).toContain("start_prospecting");
  const started = await client.call("start_prospecting", {
    source: "directory",
    user_search_query: "dental clinics",
    max_leads: 2,
  });
  expect(started.isError, started.content[0]?.text).not.toBe(true);
  const job_id = idOf(started);
  const waited = await client.call("wait_for_job", { job_id, timeout_seconds: 25 });
  expect(waited.structuredContent).toMatchObject({
    finished: true,
    job: { status: "completed", found: 2, completed: 2 },
  });
  const listed = await client.call("list_leads", { job_id });
  const { leads } = listed.structuredContent as { leads: { lead_id: string }[] };
  expect(leads).toHaveLength(2);
  const got = await client.call("get_lead", { lead_id: leads[0]?.lead_id });
  expect(got.structuredContent).toMatchObject({ lead: { state: "completed" } });
  const { sections } = got.structuredContent as { sections: { facts: { quote: string }[] } };
  expect(sections.facts.length).toBeGreaterThan(0);
  const cancelled = await client.call("cancel_job", { job_id });
  expect(cancelled.structuredContent).toMatchObject({ job: { status: "completed" } });
  return job_id;
}

const clients = {
  "the SDK of today, 2026-07-28": today("2026-07-28"),
  "the SDK of today, 2025-11-25": today("2025-11-25"),
  "the SDK before it": older,
  "the AI SDK's client": aiSdk,
};

describe("the service's own token, while there is one person", () => {
  it("acts for that person over stdio, on that person's board", async () => {
    const client = await opened(
      today("2026-07-28")(overStdio({ PROSPECT_API_TOKEN: serviceToken })),
    );
    const job_id = await story(client);
    const { items } = await ask<{ items: { job_id: string }[] }>("GET", "/api/v1/jobs", ada.token);
    expect(items.map((job) => job.job_id)).toContain(job_id);
  });
});

describe.each(Object.entries(clients))("%s", (_name, connect) => {
  it("goes from the start to the leads over HTTP", async () => {
    await story(await opened(connect(overHttp(ada.key))));
  });

  it("does the same over stdio", async () => {
    await story(await opened(connect(overStdio({ LEADSTREAM_API_KEY: ada.key }))));
  });
});

describe("the board of a person whose agent starts a job", () => {
  it("shows the job and its leads live, as if the page had started it", async () => {
    const board = await watchBoard(ada.token);
    const client = await opened(today("2026-07-28")(overHttp(ada.key)));
    const job_id = idOf(
      await client.call("start_prospecting", {
        source: "directory",
        user_search_query: "dental clinics",
        max_leads: 1,
      }),
    );
    await expect
      .poll(() => board.of(job_id), { timeout: 25_000 })
      .toEqual(expect.arrayContaining(["job-progress", "lead-created", "lead-enriched"]));
    board.close();
  });
});

/** The page's live events over a bare socket: their names, with the text of each. */
async function watchBoard(token: string) {
  const url = `${product.address.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`;
  const socket = new WebSocket(url);
  const events: { name: string; text: string }[] = [];
  const joined = Promise.withResolvers<void>();
  socket.addEventListener("message", ({ data }) => {
    const text = String(data);
    if (text.startsWith("0")) socket.send(`40${JSON.stringify({ token })}`);
    else if (text.startsWith("40")) joined.resolve();
    else if (text.startsWith("44")) joined.reject(new Error(text));
    else if (text === "2") socket.send("3");
    else if (text.startsWith("42"))
      events.push({ name: (JSON.parse(text.slice(2)) as [string])[0], text });
  });
  await joined.promise;
  return {
    of: (jobId: string) =>
      events.filter(({ text }) => text.includes(jobId)).map(({ name }) => name),
    close: () => socket.close(),
  };
}

describe("two people", () => {
  beforeAll(async () => {
    ben = await signUp("Ben");
    const { key } = await ask<{ key: string }>("POST", "/api/v1/api-keys", ben.token, {
      name: "reads",
      role: "viewer",
    });
    readsOnly = key;
  });

  it("neither sees, waits on, nor changes the other's jobs, and cannot tell them from unknown ones", async () => {
    const of = {
      ada: await opened(today("2026-07-28")(overHttp(ada.key))),
      ben: await opened(older(overHttp(ben.key))),
    };
    const job_id = idOf(
      await of.ada.call("start_prospecting", {
        source: "directory",
        max_leads: 2,
        idempotency_key: "of two",
      }),
    );
    await of.ada.call("wait_for_job", { job_id });
    const { leads } = (await of.ada.call("list_leads", { job_id })).structuredContent as {
      leads: { lead_id: string }[];
    };
    const lead_id = leads[0]?.lead_id ?? "";
    for (const [tool, mine, unknown] of [
      ["get_job", { job_id }, { job_id: "nobody" }],
      ["wait_for_job", { job_id }, { job_id: "nobody" }],
      ["list_leads", { job_id }, { job_id: "nobody" }],
      ["cancel_job", { job_id }, { job_id: "nobody" }],
      ["get_lead", { lead_id }, { lead_id: "nobody" }],
      ["retry_lead", { lead_id }, { lead_id: "nobody" }],
    ] as const) {
      const foreign = await of.ben.call(tool, mine);
      expect([tool, foreign.isError]).toEqual([tool, true]);
      expect(foreign).toEqual(await of.ben.call(tool, unknown));
    }
    expect((await of.ada.call("get_job", { job_id })).isError).not.toBe(true);
  });

  it("makes one job of one idempotency_key, each person's own", async () => {
    const start = { source: "directory", max_leads: 1, idempotency_key: "monday" };
    const [a, b] = [
      await opened(today("2026-07-28")(overHttp(ada.key))),
      await opened(today("2025-11-25")(overHttp(ben.key))),
    ];
    const first = idOf(await a.call("start_prospecting", start));
    expect(idOf(await a.call("start_prospecting", start))).toBe(first);
    expect(idOf(await b.call("start_prospecting", start))).not.toBe(first);
  });

  it("keeps colleagues of one workspace apart as well", async () => {
    const email = "cleo@people.example";
    const password = "the password of Cleo";
    await ask("POST", "/api/v1/workspaces/members", ada.token, { name: "Cleo", email, password });
    const { token } = await ask<{ token: string }>("POST", "/api/auth/sign-in/email", "", {
      email,
      password,
    });
    const { key } = await ask<{ key: string }>("POST", "/api/v1/api-keys", token, { name: "C" });
    const of = {
      ada: await opened(today("2026-07-28")(overHttp(ada.key))),
      cleo: await opened(today("2026-07-28")(overHttp(key))),
    };
    const start = { source: "directory", max_leads: 1, idempotency_key: "both" };
    const [adas, cleos] = [
      idOf(await of.ada.call("start_prospecting", start)),
      idOf(await of.cleo.call("start_prospecting", start)),
    ];
    expect(adas).not.toBe(cleos);
    await of.ada.call("wait_for_job", { job_id: adas });
    const foreign = await of.cleo.call("get_job", { job_id: adas });
    expect(foreign).toEqual(await of.cleo.call("get_job", { job_id: "nobody" }));
    expect((await of.cleo.call("wait_for_job", { job_id: cleos })).isError).not.toBe(true);
  });

  it("lets a key that may only read read, and says so when it starts", async () => {
    const client = await opened(today("2026-07-28")(overHttp(readsOnly)));
    expect((await client.call("list_agents", {})).isError).not.toBe(true);
    const refused = await client.call("start_prospecting", { source: "directory" });
    expect(refused).toMatchObject({ isError: true });
    expect(refused.content[0]?.text).toContain("may only read");
    expect(refused.content[0]?.text).toContain("Ask an owner");
  });

  it("needs to know for whom, once the service's own token could mean either", async () => {
    const client = await opened(today("2026-07-28")(overHttp(serviceToken)));
    const refused = await client.call("start_prospecting", { source: "directory" });
    expect(refused.content[0]?.text).toContain("for whom");
  });

  it("refuses a start beyond the quota with the page's own words", async () => {
    await database.query("update webapp.workspaces set plan = 'free'");
    const client = await opened(today("2026-07-28")(overHttp(ben.key)));
    // The free plan runs one job at a time, and the one before this may still be ending.
    await expect
      .poll(
        async () => {
          const answer = await client.call("start_prospecting", {
            source: "directory",
            max_leads: 10,
          });
          if (answer.isError !== true) await client.call("wait_for_job", { job_id: idOf(answer) });
          return answer.content[0]?.text;
        },
        { timeout: 25_000, interval: 100 },
      )
      .toContain("(quota_exhausted)");
    await database.query("update webapp.workspaces set plan = 'pro'");
  });

  it("turns away a token that nobody has", async () => {
    for (const token of ["", "nobody's"]) {
      const response = await fetch(`${product.prospectAddress}/mcp`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: "{}",
      });
      expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    }
  });
});

describe("stdio without a service", () => {
  const nowhere = { MCP_SERVER_URL: "http://127.0.0.1:9", PROSPECT_API_TOKEN: serviceToken };

  it("says on stderr, not in the answers, when it cannot start one", async () => {
    const { answers, err } = await greet(
      overStdio({
        ...nowhere,
        PROSPECT_PORT: "9",
        DATABASE_URL: database.url,
        LOG_LEVEL: "loud",
      }),
    );
    expect(answers).toMatchObject([
      { jsonrpc: "2.0", id: 1, error: { message: expect.stringContaining("did not start") } },
    ]);
    expect(err).toContain("No Leadstream answers");
    expect(err).toContain("LOG_LEVEL");
  });

  it("starts none here where it was told of one elsewhere", async () => {
    const { answers, err } = await greet(overStdio(nowhere));
    expect(answers).toMatchObject([
      { error: { message: expect.stringContaining("No service answers at http://127.0.0.1:9.") } },
    ]);
    expect(err).toBe("");
  });
});

/** What a process answers to a greeting, and what it says beside it. */
async function greet(place: Place): Promise<{ answers: unknown[]; err: string }> {
  if ("url" in place) throw new Error("a command was meant");
  const child = spawn(place.command, place.args, { cwd: place.cwd, env: place.env });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  child.stdin.write('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}\n');
  await expect.poll(() => said.out, { timeout: 25_000 }).toContain("\n");
  child.stdin.end();
  await new Promise((done) => child.once("exit", done));
  const lines = said.out.trim().split("\n");
  return { answers: lines.map((line) => JSON.parse(line) as unknown), err: said.err };
}
