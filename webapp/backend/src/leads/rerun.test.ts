import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { jobs, leads } from "../db/schema.ts";
import { startTestApp, wholeProfile, type TestApp, type TestPerson } from "../testing/test-app.ts";

let t: TestApp;
let ana: TestPerson;
let number = 0;

beforeAll(async () => {
  t = await startTestApp();
  ana = await t.signUp("Ana");
  await ana.ask("PUT", "/api/v1/business-context", wholeProfile);
  await t.db.insert(jobs).values({
    jobId: "job",
    workspaceId: ana.workspaceId,
    userId: ana.userId,
    source: "list",
    maxLeads: 9,
    status: "completed",
    endedAt: new Date(),
  });
});
afterAll(() => t.stop());
beforeEach(() => {
  t.prospect.calls.length = 0;
  t.prospect.rerunAgents = [];
});

async function insert(rest: Partial<typeof leads.$inferInsert>): Promise<string> {
  const leadId = `lead-${(number += 1)}`;
  const at = new Date();
  await t.db.insert(leads).values({
    leadId,
    workspaceId: ana.workspaceId,
    jobId: "job",
    companyName: "Acme",
    website: "https://old.example/",
    createdAt: at,
    updatedAt: at,
    ...rest,
  });
  return leadId;
}
const failed = {
  state: "failed" as const,
  error: { code: "site_not_found" as const, message: "m", action: "a", retryable: true },
};

describe("retrying a lead", () => {
  it("goes on at the failed agent when nobody corrected anything", async () => {
    const id = await insert(failed);
    expect((await ana.ask("POST", `/api/v1/leads/${id}/retry`)).statusCode).toBe(202);
    expect(t.prospect.calls).toEqual([["retry", "job", id, { corrections: {} }]]);
  });

  it("takes along the website that a person corrected", async () => {
    const id = await insert(failed);
    await ana.ask("PATCH", `/api/v1/leads/${id}`, {
      fields: { website: "https://right.example/" },
    });
    expect((await ana.ask("POST", `/api/v1/leads/${id}/retry`)).statusCode).toBe(202);
    expect(t.prospect.calls).toEqual([
      ["retry", "job", id, { corrections: { website: "https://right.example/" } }],
    ]);
  });
});

describe("running a lead again", () => {
  it("sends the profile of today and what people wrote, and says which agents run", async () => {
    const id = await insert({
      state: "completed",
      stage: "review",
      lockedFields: ["city", "tier"],
      city: "Bremen",
    });
    t.prospect.rerunAgents = ["lead_qualification"];
    const answer = await ana.ask("POST", `/api/v1/leads/${id}/rerun`);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      202,
      { agents: ["lead_qualification"], lead: { lead_id: id } },
    ]);
    expect(t.prospect.calls).toMatchObject([
      ["rerun", "job", id, { profile: wholeProfile, corrections: { city: "Bremen" } }],
    ]);
    expect((await ana.ask("GET", "/api/v1/quota")).json()).toMatchObject({ used: 0 });
  });

  it("refuses a lead that is not completed, and one that was never researched", async () => {
    const working = await insert({ state: "analyzing" });
    const imported = await insert({ state: "completed", stage: "review", source: "import" });
    for (const id of [working, imported])
      expect((await ana.ask("POST", `/api/v1/leads/${id}/rerun`)).statusCode).toBe(409);
    expect(t.prospect.calls).toEqual([]);
  });
});
