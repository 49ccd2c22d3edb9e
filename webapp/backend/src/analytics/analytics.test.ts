import { uuidv7 } from "@leadstream/runtime/uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inbox, jobs, leads, quotaPeriods, quotaUnits } from "../db/schema.ts";
import { startTestApp, type TestApp, type TestPerson } from "../testing/test-app.ts";

let t: TestApp;
let ana: TestPerson;
let bob: TestPerson;
let sequence = 0;
const at = (time: string) => new Date(`2026-11-22T${time}Z`);

const event = (leadId: string, event_type: string, time: string, rest: object, jobId = "job") => {
  sequence += 1;
  const occurredAt = at(time);
  return {
    jobId,
    sequence,
    eventId: uuidv7(),
    eventType: event_type,
    leadId,
    status: "applied" as const,
    event: { event_type, ...rest },
    occurredAt,
    receivedAt: occurredAt,
  };
};

beforeAll(async () => {
  t = await startTestApp();
  ana = await t.signUp("Ana");
  bob = await t.signUp("Bob");
  const { workspaceId } = ana;
  await t.db.insert(jobs).values([
    { jobId: "job", workspaceId, userId: ana.userId, source: "directory", maxLeads: 5 },
    {
      jobId: "other",
      workspaceId: bob.workspaceId,
      userId: bob.userId,
      source: "directory",
      maxLeads: 5,
    },
    { jobId: "second", workspaceId, userId: ana.userId, source: "list", maxLeads: 5 },
  ]);
  const lead = (leadId: string, rest: object) => ({
    leadId,
    workspaceId,
    jobId: "job",
    companyName: leadId,
    source: "directory",
    createdAt: at("10:00:00"),
    updatedAt: at("10:00:00"),
    ...rest,
  });
  const failed = {
    state: "failed" as const,
    error: { code: "site_timeout" as const, message: "m", action: "a", retryable: true },
  };
  await t.db
    .insert(leads)
    .values([
      lead("a", { state: "completed", stage: "qualified", costUsd: 0.5 }),
      lead("b", { state: "completed", stage: "won", costUsd: 0.1, createdAt: at("11:30:00") }),
      lead("c", { ...failed, costUsd: 0 }),
      lead("d", { state: "completed", stage: "review", source: "import" }),
      lead("gone", { state: "completed", deletedAt: at("10:00:01") }),
      lead("early", { createdAt: new Date("2026-10-01T00:00:00Z") }),
      lead("theirs", { workspaceId: bob.workspaceId, jobId: "other" }),
    ]);
  const agent = (time: string, seconds: number, rest: object = {}) =>
    event("a", "agent_end", time, {
      agent_name: "website_research",
      success: true,
      method: "evidence",
      execution_time_seconds: seconds,
      ...rest,
    });
  await t.db.insert(inbox).values([
    agent("10:00:01", 1),
    agent("10:00:02", 2),
    agent("10:00:03", 9, { success: false }),
    event("a", "agent_end", "10:00:04", {
      agent_name: "lead_analysis",
      success: true,
      method: "llm",
      execution_time_seconds: 4,
      usage: { provider: "p", model: "m", input_tokens: 1, output_tokens: 1, cost_usd: null },
    }),
    event("a", "lead_enrichment_end", "10:05:00", { success: true }),
    event("c", "lead_enrichment_end", "10:06:00", {
      success: false,
      error: { code: "site_timeout" },
    }),
    event("c", "lead_enrichment_end", "11:06:00", {
      success: false,
      error: { code: "cancelled" },
    }),
    event(
      "theirs",
      "agent_end",
      "10:00:05",
      {
        agent_name: "website_research",
        success: true,
        method: "evidence",
        execution_time_seconds: 99,
      },
      "other",
    ),
  ]);
  await t.db
    .insert(quotaPeriods)
    .values({ workspaceId, periodStart: new Date("2026-11-22T00:00:00Z"), used: 2 });
});
afterAll(() => t.stop());

const read = (person: TestPerson, query: string) => person.ask("GET", `/api/v1/analytics?${query}`);

/** A second job of Ana's, measured on another day, so that the first day's figures stand by themselves. */
async function measureSecondJob(): Promise<void> {
  const day = (time: string) => new Date(`2026-11-24T${time}Z`);
  const { workspaceId } = ana;
  const lead = (leadId: string, jobId: string, rest: object) => ({
    leadId,
    workspaceId,
    jobId,
    companyName: leadId,
    source: jobId === "job" ? "directory" : "list",
    createdAt: day("09:00:00"),
    updatedAt: day("09:00:00"),
    ...rest,
  });
  await t.db.insert(leads).values([
    lead("one", "job", { state: "completed", stage: "won", costUsd: 1 }),
    lead("two", "second", { state: "completed", stage: "lost", costUsd: 4 }),
    lead("three", "second", {
      state: "failed",
      error: { code: "site_not_found", message: "m", action: "a", retryable: true },
      costUsd: 0,
    }),
  ]);
  const run = (leadId: string, jobId: string, seconds: number) => ({
    ...event(leadId, "agent_end", "00:00:00", {
      agent_name: "website_research",
      success: true,
      method: "evidence",
      execution_time_seconds: seconds,
    }),
    jobId,
    occurredAt: day("09:00:10"),
  });
  const ended = (leadId: string, jobId: string, success: boolean) => ({
    ...event(leadId, "lead_enrichment_end", "00:00:00", { success }),
    jobId,
    occurredAt: day("09:00:20"),
  });
  await t.db
    .insert(inbox)
    .values([
      run("one", "job", 7),
      run("two", "second", 3),
      ended("one", "job", true),
      ended("two", "second", true),
      ended("three", "second", false),
    ]);
  const unit = (leadId: string, jobId: string, state: "settled" | "released") => ({
    leadId,
    workspaceId,
    jobId,
    periodStart: day("00:00:00"),
    state,
    updatedAt: day("09:00:20"),
  });
  await t.db
    .insert(quotaUnits)
    .values([
      unit("one", "job", "settled"),
      unit("two", "second", "settled"),
      unit("three", "second", "released"),
    ]);
}

describe("analytics", () => {
  it("count what happened in the time asked for, and no deleted or foreign lead", async () => {
    const body = (await read(ana, "from=2026-11-22T00:00:00Z&to=2026-11-23T00:00:00Z")).json();
    expect(body).toMatchObject({
      bucket: "hour",
      totals: {
        leads: 4,
        completed: 3,
        failed: 1,
        cancelled: 0,
        success_rate: 2 / 3,
        cost_usd: 0.6,
        leads_without_cost: 0,
        cost_per_lead_usd: 0.3,
      },
      by_state: [
        { state: "completed", count: 3 },
        { state: "failed", count: 1 },
      ],
      by_source: [
        { source: "directory", leads: 3, completed: 2, failed: 1 },
        { source: "import", leads: 1, completed: 1, failed: 0 },
      ],
      failures: [{ code: "site_timeout", count: 1 }],
      quota: [{ period_start: "2026-11-22T00:00:00.000Z", used: 2, limit: 500 }],
    });
    const { throughput } = body as {
      throughput: { at: string; found: number; completed: number; failed: number }[];
    };
    expect(throughput).toHaveLength(24);
    expect(throughput[10]).toEqual({
      at: "2026-11-22T10:00:00.000Z",
      found: 3,
      completed: 1,
      failed: 1,
    });
    expect(throughput[11]).toEqual({
      at: "2026-11-22T11:00:00.000Z",
      found: 1,
      completed: 0,
      failed: 0,
    });
  });

  it("measure agents, and leave a cost unknown where one of its runs is", async () => {
    const { agents } = (await read(ana, "from=2026-11-22&to=2026-11-23")).json<{
      agents: unknown[];
    }>();
    expect(agents).toEqual([
      {
        agent_name: "lead_analysis",
        runs: 1,
        succeeded: 1,
        p50_seconds: 4,
        p95_seconds: 4,
        cost_usd: null,
        evidence: 0,
        llm: 1,
        evidence_fallback: 0,
      },
      {
        agent_name: "website_research",
        runs: 3,
        succeeded: 2,
        p50_seconds: 2,
        p95_seconds: expect.closeTo(8.3, 5),
        cost_usd: 0,
        evidence: 3,
        llm: 0,
        evidence_fallback: 0,
      },
    ]);
  });

  it("are null, not zero, where nothing was measured", async () => {
    expect(
      (await read(bob, "from=2026-11-23T00:00:00Z&to=2026-11-23T01:00:00Z")).json(),
    ).toMatchObject({
      bucket: "minute",
      totals: { leads: 0, success_rate: null, cost_usd: null, cost_per_lead_usd: null },
      agents: [],
    });
  });

  it("count one job alone where one is asked for", async () => {
    await measureSecondJob();
    const day = "from=2026-11-24T00:00:00Z&to=2026-11-25T00:00:00Z";
    const totals = async (query: string) =>
      (await read(ana, `${day}${query}`)).json<{ totals: object }>().totals;
    expect(await totals("")).toMatchObject({ leads: 3, completed: 2, failed: 1, cost_usd: 5 });
    const body = (await read(ana, `${day}&job=second`)).json<{
      throughput: { at: string; found: number; completed: number; failed: number }[];
    }>();
    expect(body).toMatchObject({
      totals: { leads: 2, completed: 1, failed: 1, success_rate: 0.5, cost_usd: 4 },
      by_stage: [
        { stage: "enriching", count: 1 },
        { stage: "lost", count: 1 },
      ],
      by_source: [{ source: "list", leads: 2, completed: 1, failed: 1 }],
      agents: [{ agent_name: "website_research", runs: 1, p50_seconds: 3 }],
      failures: [{ code: "site_not_found", count: 1 }],
      quota: [{ period_start: "2026-11-24T00:00:00.000Z", used: 1, limit: 500 }],
    });
    expect(body.throughput[9]).toMatchObject({ found: 2, completed: 1, failed: 1 });
  });

  it("refuse a job that is no job of the workspace", async () => {
    expect((await read(ana, `job=${"x".repeat(201)}`)).statusCode).toBe(400);
    const answers = [await read(ana, "job=nobody's"), await read(ana, "job=other")];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
    expect(answers[0]?.json()).toEqual(answers[1]?.json());
  });

  it("refuse a time that ends before it begins", async () => {
    expect((await read(ana, "from=2026-11-23&to=2026-11-22")).statusCode).toBe(400);
    expect((await read(ana, "from=yesterday")).statusCode).toBe(400);
  });
});
