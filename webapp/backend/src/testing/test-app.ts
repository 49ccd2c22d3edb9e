import { createHash } from "node:crypto";
import { join } from "node:path";
import { createLog } from "@leadstream/runtime/log";
import { createTestDatabase, type TestDatabase } from "@leadstream/runtime/testing/database";
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import { createAuth } from "../accounts/auth.ts";
import { ensureWorkspace } from "../accounts/workspace.ts";
import { buildApp } from "../app.ts";
import type { AppDeps } from "../deps.ts";
import { openWebappDatabase, type WebappDatabase, type WebappDb } from "../db/client.ts";
import type { Work } from "../work-on-wake.ts";
import { startRelay } from "../jobs/relay.ts";
import { watchProspect } from "../system/watch-prospect.ts";
import { createFakeProspect, type FakeProspect } from "./fake-prospect.ts";

/** A person signed in to the app under test, as a client with a bearer token. */
export interface TestPerson {
  userId: string;
  email: string;
  token: string;
  workspaceId: string;
  ask(
    method: NonNullable<InjectOptions["method"]>,
    url: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
}

export interface TestApp {
  app: FastifyInstance;
  db: WebappDb;
  database: WebappDatabase;
  test: TestDatabase;
  prospect: FakeProspect;
  relay: Work;
  deps: AppDeps;
  /** Moves the app's clock. */
  setNow(at: Date): void;
  /** Calls of `onSessionsChanged` so far. */
  sessionChanges(): number;
  signUp(name: string): Promise<TestPerson>;
  stop(): Promise<void>;
}

/** A tenth of a second of scrypt for each person of each test would be most of the run. */
const quickPasswords = {
  hash: async (password: string) => createHash("sha256").update(password).digest("hex"),
  verify: async ({ hash, password }: { hash: string; password: string }) =>
    (await quickPasswords.hash(password)) === hash,
};

export const testWebhookSecret = `whsec_${Buffer.from("the webhook secret of the tests!").toString("base64")}`;

/** The app as `service.ts` builds it, over a database of its own; only the prospect service is played. */
export async function startTestApp(
  given: Partial<AppDeps> & { realPasswords?: boolean } = {},
): Promise<TestApp> {
  const test = await createTestDatabase({
    schema: "webapp",
    folder: join(import.meta.dirname, "../db/migrations"),
  });
  const log = createLog("silent", "test");
  const database = openWebappDatabase({
    url: test.url,
    max: 6,
    applicationName: "test",
    onIdleError: () => undefined,
  });
  const { db } = database;
  const prospect = createFakeProspect();
  let at: Date | null = null;
  let sessionChanges = 0;
  const now = () => at ?? new Date();
  const auth = createAuth({
    db,
    secret: "a secret of the tests, long enough for the library",
    baseUrl: "http://localhost:3001",
    passwords: given.realPasswords === true ? undefined : quickPasswords,
    onSignUp: async (person) => void (await ensureWorkspace(db, person, "pro")),
  });
  const relay = startRelay({ db, prospect, log, now });
  const watch = watchProspect({ prospect, log });
  const deps: AppDeps = {
    db,
    auth,
    prospect,
    watch,
    log,
    now,
    defaultPlan: "pro",
    allowSignup: "loopback",
    publicUrl: null,
    trustedProxies: [],
    baseUrl: "http://localhost:3001",
    webhookSecrets: [testWebhookSecret],
    webhookAllowUnsigned: false,
    pageFolder: null,
    limits: { signInPerMinute: 1_000, requestsPerTenSeconds: 100_000 },
    wakeRelay: relay.wake,
    wakeOutgoing: () => undefined,
    outgoingAllowHosts: [],
    onSessionsChanged: () => {
      sessionChanges += 1;
    },
    ...given,
  };
  const app = await buildApp(deps);
  await app.ready();
  return {
    app,
    db,
    database,
    test,
    prospect,
    relay,
    deps,
    setNow: (date) => {
      at = date;
    },
    sessionChanges: () => sessionChanges,
    signUp: (name) => signUp(app, name),
    async stop() {
      await app.close();
      watch.stop();
      await relay.stop();
      await database.close();
      await test.drop();
    },
  };
}

async function signUp(app: FastifyInstance, name: string): Promise<TestPerson> {
  const email = `${name.toLowerCase()}@people.example`;
  const signedUp = await app.inject({
    method: "POST",
    url: "/api/auth/sign-up/email",
    headers: { host: "localhost" },
    payload: { name, email, password: `the password of ${name}` },
  });
  if (signedUp.statusCode !== 200)
    throw new Error(`Signing up ${name} answered ${signedUp.statusCode}: ${signedUp.body}`);
  const { token, user } = signedUp.json<{ token: string; user: { id: string } }>();
  const ask: TestPerson["ask"] = (method, url, body, headers = {}) =>
    app.inject({
      method,
      url,
      headers: { host: "localhost", authorization: `Bearer ${token}`, ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
  const me = (await ask("GET", "/api/v1/me")).json<{ workspace: { workspace_id: string } }>();
  return { userId: user.id, email, token, workspaceId: me.workspace.workspace_id, ask };
}

export const wholeProfile = {
  business_description: "We fit commercial kitchens",
  product_service_description: "Planning, building and servicing of kitchens",
  target_market: "Restaurants and hotels",
  value_proposition: "Open again within a week",
};
