import { Problem } from "@leadstream/contract";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { feed, jobs, leads } from "../db/schema.ts";
import { startTestApp, wholeProfile, type TestApp, type TestPerson } from "../testing/test-app.ts";
import type { BulkDone } from "./change-leads.ts";

let t: TestApp;
let ana: TestPerson;
let bob: TestPerson;
let number = 0;

beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());
beforeEach(async () => {
  number += 1;
  ana = await t.signUp(`Ana${number}`);
  bob = await t.signUp(`Bob${number}`);
  t.prospect.calls.length = 0;
});

const id = (i: number) => `lead-${number}-${String(i).padStart(4, "0")}`;
const failure = {
  code: "site_timeout" as const,
  message: "Too slow.",
  action: "Retry.",
  retryable: true,
};
async function insert(count: number, rest: Partial<typeof leads.$inferInsert> = {}) {
  const jobId = `job-${number}`;
  await t.db
    .insert(jobs)
    .values({
      jobId,
      workspaceId: ana.workspaceId,
      userId: ana.userId,
      source: "list",
      maxLeads: 5,
      status: "completed",
      endedAt: new Date(),
    })
    .onConflictDoNothing();
  await t.db.insert(leads).values(
    Array.from({ length: count }, (_, i) => ({
      leadId: id(i),
      workspaceId: ana.workspaceId,
      jobId,
      companyName: `Company ${i}`,
      domain: `company-${number}-${i}.example`,
      state: "completed" as const,
      stage: "review" as const,
      tier: "medium" as const,
      createdAt: new Date(),
      updatedAt: new Date(),
      ...rest,
    })),
  );
}
const bulk = (body: object, person = ana) => person.ask("POST", "/api/v1/leads/bulk", body);
const stages = async () =>
  (await ana.ask("GET", "/api/v1/leads?limit=200")).json<{ counts: Record<string, number> }>()
    .counts;

describe("changing many leads", () => {
  it("moves those that are named, each with its own news and answer", async () => {
    await insert(5);
    const answer = await bulk({
      ids: [id(0), id(1), "nobody's"],
      action: "move",
      stage: "contacted",
      op_id: "op-1",
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.json<BulkDone>().done.toSorted()).toEqual([id(0), id(1)]);
    expect(answer.json<BulkDone>().refused).toMatchObject([
      { lead_id: "nobody's", code: "not_found" },
    ]);
    expect(await stages()).toEqual({ review: 3, contacted: 2 });
    const news = await t.db.select().from(feed).where(eq(feed.workspaceId, ana.workspaceId));
    expect(news.filter((one) => one.name === "lead-stage-update")).toHaveLength(2);
  });

  it("says of each lead why it was refused", async () => {
    await insert(2, { state: "completed" });
    const { done, refused } = (
      await bulk({ ids: [id(0), id(1)], action: "retry" })
    ).json<BulkDone>();
    expect(done).toEqual([]);
    expect(refused).toMatchObject([{ code: "not_retryable" }, { code: "not_retryable" }]);
    expect(t.prospect.calls).toEqual([]);
  });

  it("stops asking a service that does not answer, and says so of each lead", async () => {
    await insert(40, { state: "failed", stage: "enriching", error: failure });
    t.prospect.fault = new Problem("unavailable", "The prospecting service cannot be reached.");
    const answer = (await bulk({ filter: { state: "failed" }, action: "retry" })).json<BulkDone>();
    t.prospect.fault = null;
    expect(answer.done).toEqual([]);
    expect(answer.refused.map(({ code }) => code)).toEqual(Array(40).fill("unavailable"));
    expect(t.prospect.calls.length).toBeLessThan(10);
    expect((await ana.ask("GET", "/api/v1/quota")).json()).toMatchObject({ held: 0 });
  });

  it("changes what a filter means, in calls that follow each other", async () => {
    await insert(620);
    const first = (await bulk({ filter: { stage: "review" }, action: "delete" })).json<BulkDone>();
    expect(first.done).toHaveLength(500);
    const second = (
      await bulk({ filter: { stage: "review" }, action: "delete", cursor: first.next_cursor })
    ).json<BulkDone>();
    expect(second).toMatchObject({ next_cursor: null, refused: [] });
    expect(second.done).toHaveLength(120);
    expect(await stages()).toEqual({});
    expect(
      (await bulk({ ids: [id(3), id(4)], action: "restore" })).json<BulkDone>().done,
    ).toHaveLength(2);
    expect(await stages()).toEqual({ review: 2 });
  });

  it("refuses those that somebody else changed meanwhile, shows them, and changes the rest", async () => {
    await insert(4);
    await ana.ask("PATCH", `/api/v1/leads/${id(0)}`, { stage: "won" });
    await ana.ask("DELETE", `/api/v1/leads/${id(1)}`);
    const ids = [0, 1, 2, 3].map(id);
    // The last one is named without a version: it is changed whatever became of it.
    const versions = Object.fromEntries(ids.slice(0, 3).map((one) => [one, 1]));
    const answer = await bulk({ ids, versions, action: "move", stage: "contacted" });
    const { done, refused } = answer.json<BulkDone>();
    expect(done.toSorted()).toEqual([id(2), id(3)]);
    expect(refused.toSorted((a, b) => (a.lead_id < b.lead_id ? -1 : 1))).toMatchObject([
      {
        lead_id: id(0),
        code: "version_conflict",
        lead: { lead_id: id(0), stage: "won", version: 2 },
      },
      { lead_id: id(1), code: "not_found" },
    ]);
    expect(await stages()).toEqual({ won: 1, contacted: 2 });
    const again = { [id(0)]: 2 };
    expect(
      (
        await bulk({ ids: [id(0)], versions: again, action: "move", stage: "contacted" })
      ).json<BulkDone>(),
    ).toMatchObject({ done: [id(0)], refused: [] });
  });

  it.each(["delete", "exclude", "retry", "rerun", "assign"])(
    "compares versions for %s too, and a refused lead loses nothing",
    async (action) => {
      await insert(1, { state: action === "retry" ? "failed" : "completed", version: 7 });
      const answer = await bulk({
        ids: [id(0)],
        versions: { [id(0)]: 6 },
        action,
        ...(action === "assign" ? { assignee: ana.userId } : {}),
      });
      expect(answer.json()).toMatchObject({
        done: [],
        refused: [{ code: "version_conflict", lead: { version: 7, owner: null } }],
      });
      expect((await ana.ask("GET", "/api/v1/exclusions")).json()).toMatchObject({ items: [] });
      expect((await ana.ask("GET", "/api/v1/quota")).json()).toMatchObject({ held: 0 });
      expect(t.prospect.calls).toEqual([]);
    },
  );

  it("excludes companies from later jobs and takes them off the board", async () => {
    await insert(2);
    await ana.ask("PUT", "/api/v1/business-context", {
      ...wholeProfile,
      exclude_domains: ["rival.example"],
    });
    expect((await bulk({ ids: [id(0)], action: "exclude" })).json<BulkDone>().done).toEqual([
      id(0),
    ]);
    expect((await ana.ask("GET", "/api/v1/exclusions")).json()).toMatchObject({
      items: [{ domain: `company-${number}-0.example`, reason: "Excluded from the board" }],
    });
    await ana.ask("POST", "/api/v1/jobs", { source: "directory", max_leads: 3 });
    await t.relay.drain();
    expect(t.prospect.calls[0]?.[2]).toMatchObject({
      business_context: { exclude_domains: ["rival.example", `company-${number}-0.example`] },
      known_domains: [`company-${number}-1.example`],
    });
  });

  it("reaches no lead of another workspace", async () => {
    await insert(3);
    const answer = await bulk({ ids: [id(0), "unknown"], action: "delete" }, bob);
    const unknown = { code: "not_found", message: "There is no such lead in this workspace." };
    expect(answer.json()).toEqual({
      done: [],
      refused: [
        { lead_id: id(0), ...unknown },
        { lead_id: "unknown", ...unknown },
      ],
      next_cursor: null,
    });
    expect((await bulk({ filter: {}, action: "delete" }, bob)).json<BulkDone>().done).toEqual([]);
    expect(await stages()).toEqual({ review: 3 });
  });

  it("wants to know which leads", async () => {
    expect((await bulk({ action: "delete" })).statusCode).toBe(400);
    expect((await bulk({ ids: [id(0)], filter: {}, action: "delete" })).statusCode).toBe(400);
    expect((await bulk({ ids: [id(0)], action: "explode" })).statusCode).toBe(400);
    expect((await bulk({ filter: {}, versions: {}, action: "delete" })).statusCode).toBe(400);
  });
});

describe("retrying the failed leads of a job", () => {
  it("retries all, or those with one cause, and holds a unit for each", async () => {
    await insert(3, { state: "failed", stage: "enriching", error: failure });
    await t.db
      .update(leads)
      .set({ error: { ...failure, code: "provider_auth" } })
      .where(eq(leads.leadId, id(2)));
    const retry = (body?: object) =>
      ana.ask("POST", `/api/v1/jobs/job-${number}/retry-failed`, body);
    expect((await bob.ask("POST", `/api/v1/jobs/job-${number}/retry-failed`)).statusCode).toBe(404);
    const one = await retry({ code: "provider_auth" });
    expect([one.statusCode, one.json()]).toEqual([202, { retried: [id(2)], refused: [] }]);
    expect((await ana.ask("GET", "/api/v1/quota")).json()).toMatchObject({ held: 1 });
    expect((await retry()).json<{ retried: string[] }>().retried.toSorted()).toEqual([
      id(0),
      id(1),
      id(2),
    ]);
    expect((await ana.ask("GET", "/api/v1/quota")).json()).toMatchObject({
      held: 3,
      remaining: 497,
    });
    t.prospect.fault = new Problem("unavailable", "The prospecting service cannot be reached.");
    expect((await retry()).statusCode).toBe(503);
    t.prospect.fault = null;
  });
});

describe("views, templates and exclusions", () => {
  it("keep two hundred of a workspace, of which each may still be changed", async () => {
    for (const [path, body] of [
      ["views", { query: "" }],
      ["templates", { request: { max_leads: 1 } }],
    ] as const) {
      const save = async (name: string) =>
        (await ana.ask("POST", `/api/v1/${path}`, { name, ...body })).statusCode;
      for (let i = 0; i < 200; i += 1) expect(await save(`Number ${i}`)).toBe(201);
      expect([path, await save("Number 200")]).toEqual([path, 409]);
      expect([path, await save("Number 7")]).toEqual([path, 201]);
    }
  });

  it("are shared by a workspace, replaced by name, and nobody else's", async () => {
    for (const query of ["?stage=review", "?stage=won"]) {
      expect((await ana.ask("POST", "/api/v1/views", { name: "Mine", query })).statusCode).toBe(
        201,
      );
    }
    const { items: views } = (await ana.ask("GET", "/api/v1/views")).json<{
      items: { view_id: string; query: string }[];
    }>();
    expect(views).toMatchObject([{ name: "Mine", query: "?stage=won" }]);
    const template = {
      name: "Hotels",
      request: {
        source: "directory",
        user_search_query: "hotels",
        max_leads: 20,
        list: [{ website: "x.example" }],
      },
    };
    expect((await ana.ask("POST", "/api/v1/templates", template)).statusCode).toBe(201);
    const { items } = (await ana.ask("GET", "/api/v1/templates")).json<{
      items: { template_id: string; request: object }[];
    }>();
    expect(items).toMatchObject([
      {
        name: "Hotels",
        request: { source: "directory", user_search_query: "hotels", max_leads: 20 },
      },
    ]);
    expect(items[0]?.request).not.toHaveProperty("list");
    expect(
      (
        await ana.ask("POST", "/api/v1/exclusions", {
          domain: "https://www.rival.example/about",
          reason: "A rival",
        })
      ).json(),
    ).toMatchObject({ exclusion: { domain: "rival.example" } });
    expect((await ana.ask("POST", "/api/v1/exclusions", { domain: "localhost" })).statusCode).toBe(
      400,
    );

    for (const path of [
      `/api/v1/views/${views[0]?.view_id}`,
      `/api/v1/templates/${items[0]?.template_id}`,
      "/api/v1/exclusions/rival.example",
    ]) {
      expect([path, (await bob.ask("DELETE", path)).statusCode]).toEqual([path, 404]);
      expect([path, (await ana.ask("DELETE", path)).statusCode]).toEqual([path, 204]);
    }
    for (const path of ["views", "templates", "exclusions"])
      expect((await bob.ask("GET", `/api/v1/${path}`)).json()).toEqual({
        items: [],
        next_cursor: null,
      });
  });
});
