import type { Plan } from "@leadstream/contract";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { jobs, quotaUnits, workspaces } from "../db/schema.ts";
import { startTestApp, type TestApp } from "../testing/test-app.ts";
import { releaseUnits, settleUnits } from "./end.ts";
import { holdUnit, holdUnits } from "./hold.ts";
import { readQuota } from "./read.ts";
import { reserveUnits, unreserveJob } from "./reserve.ts";

const now = new Date("2026-11-22T12:00:00Z");
const later = new Date("2026-11-23T00:30:00Z");
let t: TestApp;
let workspaceId: string;
let number = 0;

beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());
beforeEach(() => newWorkspace("free"));

async function newWorkspace(plan: Plan) {
  workspaceId = `workspace-${(number += 1)}`;
  await t.db.insert(workspaces).values({ id: workspaceId, plan });
}

async function newJob(units: number, at = now): Promise<string> {
  const jobId = `job-${(number += 1)}`;
  await t.db.transaction(async (tx) => {
    const grant =
      units === 0 ? null : await reserveUnits(tx, { workspaceId, wanted: units, now: at });
    await tx.insert(jobs).values({
      jobId,
      workspaceId,
      userId: "u",
      source: "list",
      maxLeads: 10,
      reserved: grant?.units ?? 0,
    });
    if (grant !== null)
      await tx.execute(
        `update webapp.jobs set reserved_period = '${grant.periodStart.toISOString()}' where job_id = '${jobId}'`,
      );
  });
  return jobId;
}
const quota = (at = now) => readQuota(t.db, workspaceId, at);
const hold = (jobId: string, leadId: string, at = now) =>
  holdUnit(t.db, { workspaceId, leadId, jobId, now: at });

describe("a unit", () => {
  it("goes from reserved to held to used, and remaining is what is neither held nor used", async () => {
    const jobId = await newJob(4);
    expect(await quota()).toMatchObject({
      limit: 10,
      used: 0,
      held: 0,
      reserved: 4,
      remaining: 10,
    });
    expect(await hold(jobId, `${jobId}-a`)).toBe("held");
    expect(await quota()).toMatchObject({ used: 0, held: 1, reserved: 3, remaining: 9 });
    await settleUnits(t.db, [`${jobId}-a`], now);
    expect(await quota()).toMatchObject({ used: 1, held: 0, reserved: 3, remaining: 9 });
    expect(await unreserveJob(t.db, { jobId })).toBe(3);
    expect(await quota()).toMatchObject({ used: 1, held: 0, reserved: 0, remaining: 9 });
  });

  it("counts once however often its news is delivered", async () => {
    const jobId = await newJob(2);
    for (let i = 0; i < 3; i += 1) expect(await hold(jobId, `${jobId}-a`)).toBe("held");
    expect(await quota()).toMatchObject({ held: 1, reserved: 1 });
    for (let i = 0; i < 2; i += 1) await settleUnits(t.db, [`${jobId}-a`], now);
    await releaseUnits(t.db, [`${jobId}-a`], now);
    expect(await quota()).toMatchObject({ used: 1, held: 0, reserved: 1 });
    expect([await unreserveJob(t.db, { jobId }), await unreserveJob(t.db, { jobId })]).toEqual([
      1, 0,
    ]);
    expect(await quota()).toMatchObject({ used: 1, held: 0, reserved: 0, remaining: 9 });
  });

  it("is free again after a failure, and held anew by the next attempt", async () => {
    const jobId = await newJob(1);
    await hold(jobId, `${jobId}-a`);
    await releaseUnits(t.db, [`${jobId}-a`], now);
    expect(await quota()).toMatchObject({ held: 0, remaining: 10 });
    expect(await hold(jobId, `${jobId}-a`)).toBe("held");
    expect(await quota()).toMatchObject({ held: 1, remaining: 9 });
  });

  it("is settled in the period of its hold", async () => {
    await newWorkspace("starter");
    const jobId = await newJob(1);
    await hold(jobId, `${jobId}-a`, later);
    await settleUnits(t.db, [`${jobId}-a`], later);
    expect(await quota(now)).toMatchObject({ used: 1, held: 0, reserved: 0 });
    expect(await quota(later)).toMatchObject({ used: 0, held: 0, remaining: 75 });
  });

  it("is refused to a lead of a job that reserved none when nothing is left", async () => {
    const first = await newJob(10);
    const stray = await newJob(0);
    expect(await hold(stray, `${stray}-a`)).toBe("over_limit");
    expect(await hold(first, `${first}-a`)).toBe("held");
    expect(await quota()).toMatchObject({ held: 1, reserved: 9, remaining: 9 });
  });
});

describe("a grant", () => {
  it("is what is left when less is left than wanted", async () => {
    await newJob(7);
    const second = await newJob(7);
    const [row] = await t.db.select().from(jobs).where(eq(jobs.jobId, second));
    expect(row?.reserved).toBe(3);
    await expect(newJob(1)).rejects.toMatchObject({
      code: "quota_exhausted",
      details: { limit: 10, period: "week", resets_at: "2026-11-23T00:00:00.000Z" },
    });
    expect((await newJob(1, later)).startsWith("job-")).toBe(true);
  });

  it("never takes the plan over its limit, whatever runs at once", async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => newJob(3)));
    const granted = await t.db
      .select({ reserved: jobs.reserved })
      .from(jobs)
      .where(eq(jobs.workspaceId, workspaceId));
    expect(granted.reduce((sum, job) => sum + job.reserved, 0)).toBe(10);
    expect(outcomes.filter((one) => one.status === "rejected")).toHaveLength(4);
    expect(await quota()).toMatchObject({ reserved: 10, remaining: 10 });
  });

  it("leaves no way around it for leads held from several connections", async () => {
    const stray = await newJob(0);
    const held = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        t.db.transaction((tx) =>
          holdUnit(tx, { workspaceId, leadId: `${stray}-${i}`, jobId: stray, now }),
        ),
      ),
    );
    expect(held.filter((one) => one === "held")).toHaveLength(10);
    expect(await t.db.$count(quotaUnits, eq(quotaUnits.workspaceId, workspaceId))).toBe(10);
    expect(await quota()).toMatchObject({ held: 10, remaining: 0 });
  });

  it("gives leads of one delivery what the job reserved, then what is free, and the rest nothing", async () => {
    const jobId = await newJob(4);
    const other = await newJob(3);
    const leadIds = Array.from({ length: 9 }, (_, i) => `${jobId}-${i}`);
    const held = await holdUnits(t.db, { workspaceId, jobId, leadIds, now });
    expect([...held]).toEqual(leadIds.slice(0, 7));
    expect(await quota()).toMatchObject({ held: 7, reserved: 3, remaining: 3 });
    expect(await hold(other, `${other}-a`)).toBe("held");
  });

  it("has no end on an unlimited plan", async () => {
    await newWorkspace("enterprise");
    const jobId = await newJob(5_000);
    await hold(jobId, `${jobId}-a`);
    expect(await quota()).toMatchObject({ limit: null, remaining: null, held: 1, reserved: 4_999 });
  });
});
