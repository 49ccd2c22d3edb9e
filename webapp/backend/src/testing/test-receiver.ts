import { createHmac, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { PipelineEvent } from "@leadstream/contract";
import { webhookPath } from "@leadstream/contract";
import { createLog } from "@leadstream/runtime/log";
import { createTestDatabase, type TestDatabase } from "@leadstream/runtime/testing/database";
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from "fastify";
import { openWebappDatabase, type AnyTx, type WebappDatabase } from "../db/client.ts";
import { workspaces } from "../db/schema.ts";
import { handleProblems } from "../plugins/problem-handler.ts";
import { webhookRoutes, type WebhookDeps } from "../webhooks/routes.ts";

export const testSecret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;

export interface TestReceiver {
  app: FastifyInstance;
  database: WebappDatabase;
  test: TestDatabase;
  /** One workspace a user; the user's id is the workspace's with `user-` before it. */
  workspace(id: string, plan?: "free" | "pro" | "enterprise"): Promise<string>;
  deliver(events: readonly PipelineEvent[]): Promise<LightMyRequestResponse>;
  post(body: string | Buffer, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  stop(): Promise<void>;
}

/** The webhook alone over a real database: no accounts, no page. */
export async function startTestReceiver(given: Partial<WebhookDeps> = {}): Promise<TestReceiver> {
  const test = await createTestDatabase({
    schema: "webapp",
    folder: join(import.meta.dirname, "../db/migrations"),
  });
  const database = openWebappDatabase({
    url: test.url,
    max: 8,
    applicationName: "test",
    onIdleError: () => undefined,
  });
  const app = Fastify({ bodyLimit: 1024 * 1024 });
  handleProblems(app);
  await app.register(
    webhookRoutes({
      db: database.db,
      log: createLog("silent", "test"),
      webhookSecrets: [testSecret],
      webhookAllowUnsigned: false,
      now: () => new Date(),
      findWorkspace: async (_tx: AnyTx, userId) =>
        userId.startsWith("user-") ? userId.slice(5) : null,
      ...given,
    }),
  );
  const post = (body: string | Buffer, headers = sign(body)) =>
    app.inject({
      method: "POST",
      url: webhookPath,
      payload: body,
      headers: { "content-type": "application/json", host: "localhost", ...headers },
    });
  return {
    app,
    database,
    test,
    async workspace(id, plan = "enterprise") {
      await database.db.insert(workspaces).values({ id, plan }).onConflictDoNothing();
      return `user-${id}`;
    },
    deliver: (events) => post(JSON.stringify({ events })),
    post,
    async stop() {
      await app.close();
      await database.close();
      await test.drop();
    },
  };
}

export function sign(
  body: string | Buffer,
  at = new Date(),
  id: string = randomUUID(),
  secret = testSecret,
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const mac = createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${mac}` };
}
