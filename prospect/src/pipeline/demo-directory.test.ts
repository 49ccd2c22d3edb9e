import { FinalPackage, type EventOf, type PipelineEvent } from "@leadstream/contract";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createProspectDatabase, startService, type TestService } from "./testing/start-service.ts";

let database: TestDatabase;
let service: TestService;
let events: PipelineEvent[];

beforeAll(async () => {
  database = await createProspectDatabase();
  service = await startService(database, {}, { concurrency: 8 });
  events = await service.follow(
    await service.start({ user_search_query: "dental clinic", max_leads: 6 }),
  );
});
afterAll(async () => {
  await service.stop();
  await database.drop();
});

const ends = () =>
  events.filter(
    (event): event is EventOf<"lead_enrichment_end"> => event.event_type === "lead_enrichment_end",
  );

describe("the demo directory, with the real sources, crawl and agents", () => {
  it("finds companies and ends every one of them", () => {
    const end = events.at(-1) as EventOf<"pipeline_end">;
    expect(end).toMatchObject({ event_type: "pipeline_end", success: true });
    expect(end.total_leads_generated).toBeGreaterThan(0);
    expect(end.leads_completed + end.leads_failed).toBe(end.total_leads_generated);
    expect(end.leads_completed).toBeGreaterThan(0);
  });

  it("leaves records in which each fact quotes a page that was saved", async () => {
    const completed = ends().filter((event) => event.success);
    for (const { final_package, lead_id, job_id } of completed) {
      const record = FinalPackage.parse(final_package);
      expect(record.facts.length).toBeGreaterThan(3);
      expect(record.briefing?.markdown).toBeTruthy();
      const { pages } = (await (
        await service.send("GET", `/api/v2/jobs/${job_id}/leads/${lead_id}/pages`)
      ).json()) as { pages: { url: string }[] };
      for (const fact of record.facts)
        expect(pages.map((page) => page.url)).toContain(fact.source_url);
    }
  });

  it("shows each page that was fetched as a call of a tool", () => {
    const calls = events.filter((event) => event.event_type === "tool_call_end");
    expect(calls.length).toBeGreaterThan(ends().length);
    expect(new Set(calls.map((event) => event.agent_name))).toEqual(new Set(["website_research"]));
  });
});
