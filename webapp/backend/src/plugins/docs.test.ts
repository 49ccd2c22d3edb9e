import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { receive } from "../webhooks/receive.ts";
import { readEvents } from "../webhooks/read-events.ts";
import { findWorkspace } from "../accounts/find-workspace.ts";
import { Story } from "../testing/story.ts";
import { startTestApp, wholeProfile, type TestApp, type TestPerson } from "../testing/test-app.ts";

type Content = Record<string, { schema?: z.core.JSONSchema.JSONSchema }>;
type Operation = { responses?: Record<string, { content?: Content }>; summary?: string };

let t: TestApp;
let ana: TestPerson;
let paths: Record<string, Record<string, Operation>>;

beforeAll(async () => {
  t = await startTestApp();
  ana = await t.signUp("Ana");
  paths = (await t.app.inject("/api/openapi.json")).json<{ paths: typeof paths }>().paths;
  await ana.ask("PUT", "/api/v1/business-context", wholeProfile);
  const story = new Story("job-1", ana.userId)
    .start()
    .find("L1")
    .enrich("L1")
    .complete("L1", "high")
    .find("L2")
    .begin("L2")
    .fail("L2")
    .status("unknown", "To quarantine", 5);
  const body = Buffer.from(JSON.stringify({ events: story.events }));
  await receive({ db: t.db, findWorkspace }, readEvents(body, null, new Date()), new Date());
});
afterAll(() => t.stop());

const operations = () =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      operation,
    })),
  );

/** The document's own words on an answer, as a check. */
function documented(name: string, status: number): z.ZodType {
  const found = operations().find((one) => one.name === name)?.operation.responses?.[status];
  const schema = found?.content?.["application/json"]?.schema;
  if (schema === undefined) throw new Error(`${name} does not say what it answers as ${status}.`);
  return z.fromJSONSchema(schema);
}

describe("the OpenAPI document", () => {
  it("describes every route of the contract, each with what it answers and how it refuses", () => {
    expect(operations().map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "POST /api/auth/sign-in/email",
        "GET /health",
        "GET /ready",
        "GET /metrics",
        "POST /mcp/webhook/event-stream",
      ]),
    );
    const silent = operations().filter(
      ({ operation: { responses = {}, summary } }) =>
        summary === undefined || !Object.keys(responses).some((status) => /^2\d\d$/.test(status)),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
    const api = operations().filter(({ name }) => name.includes("/api/v1/"));
    for (const { name, operation } of api)
      expect([name, operation.responses]).toEqual([
        name,
        expect.objectContaining({ "4XX": expect.anything() }),
      ]);
  });

  it.each([
    ["GET /api/v1/me"],
    ["GET /api/v1/setup"],
    ["GET /api/v1/workspaces"],
    ["GET /api/v1/workspaces/members"],
    ["GET /api/v1/workspaces/audit"],
    ["GET /api/v1/api-keys"],
    ["GET /api/v1/business-context"],
    ["GET /api/v1/jobs"],
    ["GET /api/v1/jobs/{job_id}"],
    ["GET /api/v1/jobs/{job_id}/log"],
    ["GET /api/v1/board"],
    ["GET /api/v1/leads"],
    ["GET /api/v1/leads/{lead_id}"],
    ["GET /api/v1/leads/{lead_id}/timeline"],
    ["GET /api/v1/leads/{lead_id}/history"],
    ["GET /api/v1/quota"],
    ["GET /api/v1/deliveries"],
    ["GET /api/v1/sources"],
    ["GET /api/v1/outgoing-webhooks"],
    ["GET /api/v1/analytics"],
    ["GET /api/v1/system"],
    ["GET /health"],
    ["POST /api/v1/api-keys", { name: "Key" }, 201],
    ["POST /api/v1/jobs/estimate", { source: "directory", max_leads: 3 }],
    ["POST /api/v1/leads/import", { csv: "company,website\nAcme,acme.example" }],
    ["POST /api/v1/leads/bulk", { ids: ["L1", "none"], action: "move", stage: "won" }],
    ["POST /api/v1/jobs/{job_id}/retry-failed", {}, 202],
    ["POST /api/v1/views", { name: "View", query: "q=1" }, 201],
    ["POST /api/v1/templates", { name: "Template", request: { max_leads: 2 } }, 201],
    ["POST /api/v1/exclusions", { domain: "rival.example" }, 201],
    ["PATCH /api/v1/leads/{lead_id}", { notes: "Called" }],
  ] as [string, object?, number?][])(
    "says of %s what it answers",
    async (name, body, status = 200) => {
      const [method = "", path = ""] = name.split(" ");
      const url = path.replace("{job_id}", "job-1").replace("{lead_id}", "L1");
      const answer = await ana.ask(method, url, body);
      expect([answer.statusCode, answer.body.slice(0, 300)]).toEqual([status, expect.any(String)]);
      expect(documented(name, status).safeParse(answer.json()).error?.issues).toBeUndefined();
    },
  );
});
