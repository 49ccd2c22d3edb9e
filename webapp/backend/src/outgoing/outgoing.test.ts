import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { outgoingMessages } from "../db/accounts-schema.ts";
import { jobs, leads } from "../db/schema.ts";
import { startTestApp, type TestApp, type TestPerson } from "../testing/test-app.ts";
import { readKeys, verifySignature } from "../webhooks/verify-signature.ts";
import type { Work } from "../work-on-wake.ts";
import { startOutgoing } from "./run.ts";

interface Received {
  headers: IncomingHttpHeaders;
  body: Buffer;
}

let t: TestApp;
let outgoing: Work;
let receiver: Server;
let url: string;
let ana: TestPerson;
let bob: TestPerson;
let received: Received[] = [];
let status = 200;
let at = new Date("2026-11-22T12:00:00Z");
let number = 0;

beforeAll(async () => {
  receiver = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      received.push({ headers: request.headers, body: Buffer.concat(parts) });
      response.writeHead(status, status === 302 ? { location: "/elsewhere" } : {}).end("thank you");
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  url = `http://${host}/hook`;
  t = await startTestApp({ outgoingAllowHosts: [host], now: () => at });
  outgoing = startOutgoing({ db: t.db, log: t.deps.log, now: () => at, allowHosts: [host] });
});
afterAll(async () => {
  await outgoing.stop();
  await t.stop();
  receiver.close();
});
beforeEach(async () => {
  number += 1;
  ana = await t.signUp(`Ana${number}`);
  bob = await t.signUp(`Bob${number}`);
  received = [];
  status = 200;
  await t.db.insert(jobs).values({
    jobId: `job-${number}`,
    workspaceId: ana.workspaceId,
    userId: ana.userId,
    source: "list",
    maxLeads: 1,
  });
  await t.db.insert(leads).values({
    leadId: `lead-${number}`,
    workspaceId: ana.workspaceId,
    jobId: `job-${number}`,
    companyName: "Acme",
    state: "completed",
    stage: "review",
    createdAt: at,
    updatedAt: at,
  });
});

const create = async (body: object = {}) => {
  const answer = await ana.ask("POST", "/api/v1/outgoing-webhooks", { url, ...body });
  expect(answer.statusCode).toBe(201);
  return answer.json<{ webhook: { webhook_id: string; events: string[] }; secret: string }>();
};
const move = (stage: string) => ana.ask("PATCH", `/api/v1/leads/lead-${number}`, { stage });
const messagesOf = async (id: string) =>
  (await ana.ask("GET", `/api/v1/outgoing-webhooks/${id}/messages`)).json<{
    items: {
      message_id: string;
      status: string;
      next_attempt_at: string | null;
      attempts: { http_status: number | null; error: string | null }[];
    }[];
  }>().items;

describe("an outgoing webhook", () => {
  it("is told of a change of stage, once and signed", async () => {
    await move("contacted");
    const { webhook, secret } = await create();
    await move("meeting");
    await outgoing.drain();
    await outgoing.drain();
    expect(received).toHaveLength(1);
    const [{ headers, body }] = received as [Received];
    const request = {
      id: headers["webhook-id"] as string,
      timestamp: headers["webhook-timestamp"] as string,
      signature: headers["webhook-signature"] as string,
      body,
    };
    expect(verifySignature(readKeys([secret]), request, at.getTime() / 1000)).toBe("valid");
    expect(JSON.parse(body.toString())).toMatchObject({
      type: "lead.stage_changed",
      workspace_id: ana.workspaceId,
      data: {
        lead_id: `lead-${number}`,
        from: "contacted",
        to: "meeting",
        by: "person",
        lead: { company_name: "Acme", stage: "meeting" },
      },
    });
    expect(await messagesOf(webhook.webhook_id)).toMatchObject([
      { status: "delivered", attempts: [{ http_status: 200, error: null }] },
    ]);
  });

  it("shows its secret once", async () => {
    const { secret } = await create();
    expect(secret).toMatch(/^whsec_/);
    expect((await ana.ask("GET", "/api/v1/outgoing-webhooks")).body).not.toContain(secret.slice(6));
    expect((await ana.ask("GET", "/api/v1/workspaces/audit")).body).not.toContain(secret.slice(6));
  });

  it("is tried again until it takes the message, and follows no redirect", async () => {
    const { webhook } = await create();
    await move("won");
    status = 500;
    await outgoing.drain();
    status = 302;
    at = new Date(at.getTime() + 60_000);
    await outgoing.drain();
    const [waiting] = await messagesOf(webhook.webhook_id);
    expect(waiting).toMatchObject({
      status: "waiting",
      attempts: [{ http_status: 500 }, { http_status: 302 }],
    });
    expect(Date.parse(waiting?.next_attempt_at ?? "")).toBeGreaterThan(at.getTime());
    status = 204;
    at = new Date(at.getTime() + 60_000);
    await outgoing.drain();
    expect(received).toHaveLength(3);
    expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect((await messagesOf(webhook.webhook_id))[0]).toMatchObject({
      status: "delivered",
      next_attempt_at: null,
    });
  });

  it("gives up after eight attempts and can be replayed", async () => {
    const { webhook } = await create();
    await move("won");
    status = 503;
    for (let i = 0; i < 9; i += 1) {
      await outgoing.drain();
      at = new Date(at.getTime() + 7 * 3_600_000);
    }
    const [message] = await messagesOf(webhook.webhook_id);
    expect(message).toMatchObject({ status: "given_up" });
    expect(message?.attempts).toHaveLength(8);
    status = 200;
    expect(
      (await bob.ask("POST", `/api/v1/outgoing-messages/${message?.message_id}/replay`)).statusCode,
    ).toBe(404);
    expect(
      (await ana.ask("POST", `/api/v1/outgoing-messages/${message?.message_id}/replay`)).statusCode,
    ).toBe(202);
    await outgoing.drain();
    expect((await messagesOf(webhook.webhook_id))[0]).toMatchObject({ status: "delivered" });
  });

  it("is told only what it asked for, and nothing while it is off", async () => {
    const { webhook } = await create({ events: ["job.ended"] });
    await move("contacted");
    await outgoing.drain();
    await ana.ask("PATCH", `/api/v1/outgoing-webhooks/${webhook.webhook_id}`, {
      events: ["lead.stage_changed"],
      enabled: false,
    });
    await move("meeting");
    await outgoing.drain();
    await ana.ask("PATCH", `/api/v1/outgoing-webhooks/${webhook.webhook_id}`, { enabled: true });
    await move("won");
    await outgoing.drain();
    expect(
      received.map(({ body }) => (JSON.parse(body.toString()) as { data: { to: string } }).data.to),
    ).toEqual(["won"]);
  });

  it("can be tried before anything happens", async () => {
    const { webhook } = await create();
    expect(
      (await ana.ask("POST", `/api/v1/outgoing-webhooks/${webhook.webhook_id}/test`)).statusCode,
    ).toBe(202);
    await outgoing.drain();
    expect(JSON.parse(received[0]?.body.toString() ?? "")).toMatchObject({ type: "webhook.test" });
  });

  it("reaches no private address, by number or by name", async () => {
    for (const bad of [
      "http://127.0.0.1:1/",
      "http://[::1]/",
      "http://169.254.169.254/",
      "ftp://x.example/",
      "https://user:word@x.example/",
      "nonsense",
    ]) {
      const answer = await ana.ask("POST", "/api/v1/outgoing-webhooks", { url: bad });
      expect([bad, answer.statusCode]).toEqual([bad, 400]);
    }
    const { webhook } = await create({ url: url.replace("127.0.0.1", "localhost") });
    await move("won");
    await outgoing.drain();
    expect(received).toEqual([]);
    expect(await messagesOf(webhook.webhook_id)).toMatchObject([
      {
        status: "waiting",
        attempts: [{ http_status: null, error: "localhost leads to a private address." }],
      },
    ]);
  });

  it("belongs to the owners of its workspace", async () => {
    const { webhook } = await create();
    for (const [method, path] of [
      ["PATCH", ""],
      ["DELETE", ""],
      ["POST", "/test"],
    ] as const) {
      expect(
        (await bob.ask(method, `/api/v1/outgoing-webhooks/${webhook.webhook_id}${path}`, {}))
          .statusCode,
      ).toBe(404);
    }
    expect((await bob.ask("GET", "/api/v1/outgoing-webhooks")).json()).toEqual({
      items: [],
      next_cursor: null,
    });
    expect(
      (await bob.ask("GET", `/api/v1/outgoing-webhooks/${webhook.webhook_id}/messages`)).statusCode,
    ).toBe(404);
    const { key } = (
      await ana.ask("POST", "/api/v1/api-keys", { name: "Member", role: "member" })
    ).json<{ key: string }>();
    const asMember = await t.app.inject({
      url: "/api/v1/outgoing-webhooks",
      headers: { authorization: `Bearer ${key}` },
    });
    expect(asMember.statusCode).toBe(403);
    expect(
      (await ana.ask("DELETE", `/api/v1/outgoing-webhooks/${webhook.webhook_id}`)).statusCode,
    ).toBe(204);
    expect(
      await t.db.$count(outgoingMessages, eq(outgoingMessages.webhookId, webhook.webhook_id)),
    ).toBe(0);
  });

  it("makes each piece of news one message when two processes read at once", async () => {
    const { webhook } = await create();
    const second = startOutgoing({
      db: t.db,
      log: t.deps.log,
      now: () => at,
      allowHosts: t.deps.outgoingAllowHosts,
    });
    for (const stage of ["contacted", "meeting", "negotiating", "won"]) await move(stage);
    await Promise.all([outgoing.drain(), second.drain()]);
    await Promise.all([outgoing.drain(), second.drain()]);
    await second.stop();
    expect(await messagesOf(webhook.webhook_id)).toHaveLength(4);
    expect(
      received
        .map(({ body }) => (JSON.parse(body.toString()) as { data: { to: string } }).data.to)
        .toSorted(),
    ).toEqual(["contacted", "meeting", "negotiating", "won"]);
  });
});
