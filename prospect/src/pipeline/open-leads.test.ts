import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadData, openLeads, type Harvested } from "./open-leads.ts";
import { openContext, type OpenContext } from "./testing/open-context.ts";
import { createProspectDatabase } from "./testing/start-service.ts";

let test: TestDatabase;
let open: OpenContext;
beforeAll(async () => {
  test = await createProspectDatabase();
  open = await openContext(test);
});
afterAll(async () => {
  await open.close();
  await test.drop();
});

const one = (company_name: string): Harvested => ({
  id: uuidv7(),
  kind: "find",
  find: {
    company_name,
    website: `http://${company_name.toLowerCase()}.example/`,
    source_url: "http://source.example/",
  },
});
const dropped: Harvested = {
  id: uuidv7(),
  kind: "discard",
  discard: {
    company_name: "Two",
    website: "http://two.example/",
    reason_code: "excluded",
    reason: "Excluded.",
  },
  find: null,
};

describe("making leads of what was found", () => {
  it("counts once, however often the same batch is saved", async () => {
    const job = await open.newJob("twice");
    const batch = [one("One"), dropped];
    expect(await openLeads(open.ctx, job, batch)).toMatchObject({ paused: false });
    expect(await openLeads(open.ctx, job, batch)).toMatchObject({ paused: false });
    const [row] = await test.query(
      "select found, discarded, last_sequence from prospect.jobs where job_id = 'twice'",
    );
    expect(row).toEqual({ found: 1, discarded: 1, last_sequence: 2 });
    expect(await open.tickets()).toEqual([batch[0]?.id]);
  });

  it("takes no more for a job that has ended, or whose harvest is somebody else's", async () => {
    const job = await open.newJob("ended");
    await test.query("update prospect.jobs set harvest_fence = 1 where job_id = 'ended'");
    expect(await openLeads(open.ctx, job, [one("One")])).toBeNull();
    await test.query(
      "update prospect.jobs set harvest_fence = 0, ended_at = now() where job_id = 'ended'",
    );
    expect(await openLeads(open.ctx, job, [one("One")])).toBeNull();
    expect(await test.query("select 1 from prospect.leads where job_id = 'ended'")).toEqual([]);
  });

  it("keeps what a source says within what an event may carry, whatever characters it holds", async () => {
    const job = await open.newJob("odd");
    const odd: Harvested = {
      id: uuidv7(),
      kind: "find",
      find: {
        company_name: `\u0000\ud800${"x".repeat(1000)}`,
        website: "http://odd.example/",
        description: "y".repeat(10_000),
        contact_emails: Array.from({ length: 80 }, (_, i) => `a${i}@odd.example`),
        source_url: "http://source.example/",
      },
    };
    expect(await openLeads(open.ctx, job, [odd])).not.toBeNull();
    const data = leadData(
      odd.kind === "find" ? odd.find : { company_name: "", website: "", source_url: "" },
    );
    expect([
      data.company_name.length,
      data.description?.length,
      data.contact_emails.length,
    ]).toEqual([500, 5000, 50]);
    expect(
      leadData({ company_name: " ", website: "http://odd.example/", source_url: "" }).company_name,
    ).toBe("odd.example");
  });
});
