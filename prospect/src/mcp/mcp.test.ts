import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fakeAgents, outcomeOf } from "../pipeline/testing/fake-agents.ts";
import { fakeSources, find } from "../pipeline/testing/fake-source.ts";
import {
  createProspectDatabase,
  sampleProfile,
  startService,
  testToken,
  until,
  type TestService,
} from "../pipeline/testing/start-service.ts";

let database: TestDatabase;
let service: TestService;
const held = new Map<string, PromiseWithResolvers<void>>();
const clients: Client[] = [];

beforeAll(async () => {
  database = await createProspectDatabase();
  const { agents } = fakeAgents({
    website_research: async ({ query }) => {
      await held.get(query)?.promise;
      return outcomeOf("website_research");
    },
  });
  service = await startService(database, {
    agents,
    sources: fakeSources([find("One"), find("Two"), find("Three")]),
  });
});
afterAll(async () => {
  for (const client of clients) await client.close();
  await service.stop();
  await database.drop();
});

async function connect(era: "auto" | "legacy", token = testToken): Promise<Client> {
  const client = new Client(
    { name: "test", version: "1" },
    { versionNegotiation: { mode: era === "auto" ? { pin: "2026-07-28" } : "legacy" } },
  );
  await client.connect(
    new StreamableHTTPClientTransport(new URL("/mcp", service.address), {
      requestInit: { headers: { authorization: `Bearer ${token}` } },
    }),
  );
  clients.push(client);
  return client;
}

const start = (extra: object = {}) => ({
  name: "start_prospecting",
  arguments: {
    source: "directory",
    max_leads: 3,
    user_id: "user-1",
    business_context: sampleProfile,
    ...extra,
  },
});

describe.each(["auto", "legacy"] as const)("prospecting over MCP (%s)", (era) => {
  it("starts, waits with progress, lists, gets and cancels", async () => {
    const client = await connect(era);
    expect(client.getNegotiatedProtocolVersion()).toBe(
      era === "auto" ? "2026-07-28" : "2025-11-25",
    );
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "start_prospecting",
      "wait_for_job",
      "get_job",
      "list_leads",
      "get_lead",
      "enrich_lead",
      "retry_lead",
      "cancel_job",
      "list_agents",
      "run_prospecting",
    ]);
    const started = await client.callTool(start());
    const { job_id } = started.structuredContent as { job_id: string };
    const seen: { progress: number; total?: number | undefined; message?: string | undefined }[] =
      [];
    const waited = await client.callTool(
      { name: "wait_for_job", arguments: { job_id, timeout_seconds: 20 } },
      { onprogress: (progress) => void seen.push(progress) },
    );
    expect(waited.structuredContent).toMatchObject({
      finished: true,
      job: { status: "completed", found: 3, completed: 3 },
    });
    expect(seen.every((one, i) => i === 0 || one.progress > (seen[i - 1]?.progress ?? -1))).toBe(
      true,
    );
    const listed = await client.callTool({ name: "list_leads", arguments: { job_id, limit: 2 } });
    const { leads, next_cursor } = listed.structuredContent as {
      leads: { lead_id: string; company_name: string }[];
      next_cursor: string;
    };
    expect(leads).toHaveLength(2);
    const rest = await client.callTool({
      name: "list_leads",
      arguments: { job_id, cursor: next_cursor },
    });
    expect(rest.structuredContent).toMatchObject({ leads: [{}], next_cursor: null });
    const got = await client.callTool({
      name: "get_lead",
      arguments: { lead_id: leads[0]?.lead_id },
    });
    expect(got.structuredContent).toMatchObject({
      lead: { state: "completed", tier: "unknown" },
      sections: { briefing: { markdown: "# One" }, facts: [] },
    });
    for (let i = 0; i < 2; i += 1)
      expect(
        (await client.callTool({ name: "cancel_job", arguments: { job_id } })).structuredContent,
      ).toMatchObject({ job: { status: "completed" } });
  });
});
