import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jobs, leads } from "../db/schema.ts";
import { lockLiveLeads } from "../leads/live-lead.ts";
import { startTestApp, wholeProfile, type TestApp, type TestPerson } from "../testing/test-app.ts";

let t: TestApp;
let ana: TestPerson;

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
    status: "running",
  });
  await t.db.insert(leads).values({
    leadId: "lead",
    workspaceId: ana.workspaceId,
    jobId: "job",
    companyName: "Acme",
    state: "failed",
    error: { code: "site_timeout", message: "m", action: "a", retryable: true },
    createdAt: new Date(),
    updatedAt: new Date(),
  });
});
afterAll(() => t.stop());

/** Resolves once another connection waits for a lock that somebody holds. */
async function somebodyWaits(): Promise<void> {
  await expect
    .poll(
      () =>
        t.test.query(
          "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        ),
      { timeout: 10_000 },
    )
    .not.toEqual([]);
}

describe("a delivery in the middle of its transaction", () => {
  it("does not deadlock with a retry of one of its leads", async () => {
    const retry = await t.db.transaction(async (tx) => {
      await tx.select().from(jobs).where(eq(jobs.jobId, "job")).for("update");
      const asked = ana.ask("POST", "/api/v1/leads/lead/retry");
      await somebodyWaits();
      // Had the retry taken the lead first, each would wait for the other now.
      expect((await lockLiveLeads(tx, ["lead"])).size).toBe(1);
      return { asked };
    });
    expect((await retry.asked).statusCode).toBe(202);
  });

  it("writes rows of a workspace in which a job is being started", async () => {
    let started: ReturnType<TestPerson["ask"]> | null = null;
    await t.db.transaction(async (tx) => {
      await tx.execute(
        `update webapp.quota_periods set held = held where workspace_id = '${ana.workspaceId}'`,
      );
      started = ana.ask("POST", "/api/v1/jobs", { source: "directory", max_leads: 1 });
      await somebodyWaits();
      await tx.insert(leads).values({
        leadId: "next",
        workspaceId: ana.workspaceId,
        jobId: "job",
        companyName: "Next",
        createdAt: new Date(),
        updatedAt: new Date(),
      });
    });
    expect((await started!).statusCode).toBe(202);
  });
});
