import type { LLMock } from "@copilotkit/aimock";
import type { EventOf, EventType, PipelineEvent } from "@leadstream/contract";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  createProspectDatabase,
  startService,
  type TestService,
} from "../pipeline/testing/start-service.ts";
import { settingsFor, startFakeProvider } from "./testing/fake-provider.ts";

let database: TestDatabase;
let fake: LLMock;
let service: TestService | undefined;
beforeAll(async () => {
  [database, fake] = await Promise.all([createProspectDatabase(), startFakeProvider()]);
});
afterEach(async () => {
  await service?.stop();
  service = undefined;
  fake.clearFixtures();
  fake.clearRequests();
});
afterAll(async () => {
  await fake.stop();
  await database.drop();
});

async function start(): Promise<TestService> {
  const { model, baseUrl, apiKey } = settingsFor("openai-compatible", fake);
  service = await startService(
    database,
    {},
    { environment: { MODEL: model, MODEL_BASE_URL: baseUrl ?? "", MODEL_API_KEY: apiKey ?? "" } },
  );
  return service;
}

const dentists = { source: "directory" as const, user_search_query: "dental clinic" };

function of<T extends EventType>(events: readonly PipelineEvent[], type: T): EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.event_type === type);
}

describe("a job with a model", () => {
  it("asks once for each agent of each lead, and shows what it used", async () => {
    fake.on({}, { content: "{}", usage: { prompt_tokens: 40, completion_tokens: 2 } });
    const { start: startJob, follow } = await start();
    const events = await follow(await startJob({ ...dentists, max_leads: 2 }));
    const ends = of(events, "agent_end");
    expect(ends).toHaveLength(28);
    expect(new Set(ends.map((end) => end.method))).toEqual(new Set(["evidence_fallback"]));
    expect(ends.every((end) => end.usage?.input_tokens === 40 && end.usage.cost_usd === null)).toBe(
      true,
    );
    expect(fake.getRequests()).toHaveLength(28);
    expect(events.at(-1)).toMatchObject({ event_type: "pipeline_end", leads_completed: 2 });
  });

  it("goes on with evidence once the job's calls are spent", async () => {
    fake.on({}, { content: "{}" });
    const { start: startJob, follow } = await start();
    const events = await follow(await startJob({ ...dentists, max_leads: 2, max_llm_calls: 5 }));
    expect(fake.getRequests()).toHaveLength(5);
    expect(events.at(-1)).toMatchObject({
      event_type: "pipeline_end",
      success: true,
      leads_completed: 2,
    });
  });

  it("asks nothing of the model where the job allows no call, and says so", async () => {
    fake.on({}, { content: "{}" });
    const { start: startJob, follow } = await start();
    const events = await follow(await startJob({ ...dentists, max_leads: 1, max_llm_calls: 0 }));
    expect(fake.getRequests()).toEqual([]);
    for (const end of of(events, "agent_end"))
      expect(end).toMatchObject({
        method: "evidence_fallback",
        fallback_reason: "The job's limit of 0 model calls is reached.",
      });
    expect(events.at(-1)).toMatchObject({ success: true, leads_completed: 1 });
  });

  it("makes no more calls than the job allows, however many processes work on it", async () => {
    fake.on({}, { content: "{}" });
    const front = await start();
    const other = await start();
    try {
      const jobId = await front.start({ ...dentists, max_leads: 6, max_llm_calls: 10 });
      const events = await front.follow(jobId);
      expect(fake.getRequests()).toHaveLength(10);
      expect(await front.job(jobId)).toMatchObject({ llm_calls: 10 });
      expect(events.at(-1)).toMatchObject({ success: true, leads_completed: 6 });
    } finally {
      await front.stop();
      service = other;
    }
  });

  it("waits with one clear message while the key is refused, and fails no lead for it", async () => {
    fake.on({}, { error: { message: "no" }, status: 401 });
    const { start: startJob, follow } = await start();
    const jobId = await startJob({ ...dentists, max_leads: 3 });
    const events = await follow(
      jobId,
      (event) => event.event_type === "status_update" && event.job_status === "paused",
    );
    expect(of(events, "pipeline_error").map((event) => event.error.code)).toEqual([
      "provider_auth",
    ]);
    expect(of(events, "lead_enrichment_end")).toEqual([]);
  });
});
