import { Problem, type Job } from "@leadstream/contract";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { jobs, leads, workspaces } from "../db/schema.ts";
import { holdUnit } from "../quotas/hold.ts";
import { startRelay } from "./relay.ts";
import { findWorkspace } from "../accounts/find-workspace.ts";
import { Story } from "../testing/story.ts";
import { readEvents } from "../webhooks/read-events.ts";
import { receive } from "../webhooks/receive.ts";
import { startTestApp, wholeProfile, type TestApp, type TestPerson } from "../testing/test-app.ts";

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
  t.prospect.fault = null;
  await t.relay.drain();
  t.prospect.calls.length = 0;
  ana = await t.signUp(`Ana${number}`);
  bob = await t.signUp(`Bob${number}`);
  for (const person of [ana, bob])
    expect((await person.ask("PUT", "/api/v1/business-context", wholeProfile)).statusCode).toBe(
      200,
    );
});

const list = [{ website: "one.example" }, { company_name: "Two", website: "two.example" }];
const start = (person: TestPerson, body: object = {}, headers: Record<string, string> = {}) =>
  person.ask("POST", "/api/v1/jobs", { source: "list", list, max_leads: 10, ...body }, headers);
const jobOf = (answer: Awaited<ReturnType<TestPerson["ask"]>>) => answer.json<{ job: Job }>().job;
const unavailable = () => new Problem("unavailable", "The prospecting service cannot be reached.");

describe("starting a job", () => {
  it("answers 202 with the queued job, holds its units, and orders it from the prospect service", async () => {
    const answer = await start(ana);
    expect(answer.statusCode).toBe(202);
    const job = jobOf(answer);
    expect(job).toMatchObject({
      status: "queued",
      source: "list",
      max_leads: 2,
      found: 0,
      ended_at: null,
    });
    expect((await ana.ask("GET", "/api/v1/quota")).json()).toMatchObject({
      plan: "pro",
      limit: 500,
      reserved: 2,
      remaining: 500,
    });
    await t.relay.drain();
    expect(t.prospect.calls).toHaveLength(1);
    expect(t.prospect.calls[0]).toMatchObject([
      "start",
      job.job_id,
      {
        job_id: job.job_id,
        user_id: ana.userId,
        group: ana.workspaceId,
        source: "list",
        list,
        max_leads: 2,
        business_context: wholeProfile,
      },
    ]);
  });

  it("names every gap of the profile", async () => {
    await ana.ask("PUT", "/api/v1/business-context?draft=true", {
      business_description: "  ",
      target_market: "Hotels",
    });
    const answer = await start(ana);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      error: {
        code: "profile_incomplete",
        details: {
          missing: ["business_description", "product_service_description", "value_proposition"],
        },
      },
    });
  });

  it("makes one job of two starts with one Idempotency-Key, also at the same moment", async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => start(ana, {}, { "idempotency-key": "click-1" })),
    );
    expect(new Set(answers.map((answer) => jobOf(answer).job_id)).size).toBe(1);
    expect(
      answers.filter((answer) => answer.headers["idempotency-replayed"] === "true"),
    ).toHaveLength(2);
    await t.relay.drain();
    expect(t.prospect.calls).toHaveLength(1);
    expect((await start(ana, { max_leads: 1 }, { "idempotency-key": "click-1" })).statusCode).toBe(
      409,
    );
    expect(jobOf(await start(bob, {}, { "idempotency-key": "click-1" })).job_id).not.toBe(
      jobOf(answers[0]!).job_id,
    );
  });

  it("answers the job of an Idempotency-Key also after the profile lost a part", async () => {
    const key = { "idempotency-key": "click-2" };
    const { job_id: id } = jobOf(await start(ana, {}, key));
    await ana.ask("PUT", "/api/v1/business-context?draft=true", { target_market: "Hotels" });
    expect(jobOf(await start(ana, {}, key)).job_id).toBe(id);
    expect((await start(ana)).statusCode).toBe(400);
  });

  it("passes on which domains and companies the workspace knows already", async () => {
    await t.db.execute(
      sql`insert into webapp.jobs (job_id, workspace_id, user_id, source, max_leads) values (${`old-${number}`}, ${ana.workspaceId}, 'u', 'list', 1)`,
    );
    await t.db.execute(sql`
      insert into webapp.leads (lead_id, workspace_id, job_id, company_name, domain, created_at, updated_at)
      values (${`lead-${number}`}, ${ana.workspaceId}, ${`old-${number}`}, 'Known', 'known.example', now(), now())`);
    await t.db
      .update(jobs)
      .set({ status: "completed", endedAt: new Date() })
      .where(eq(jobs.jobId, `old-${number}`));
    await start(ana);
    await start(bob);
    await t.relay.drain();
    const known = t.prospect.calls.map(
      ([, , body]) => (body as { known_domains: string[] }).known_domains,
    );
    expect(known.toSorted()).toEqual([[], ["known.example"]]);
    const companies = t.prospect.calls.map(
      ([, , body]) => (body as { known_companies: unknown[] }).known_companies,
    );
    expect(companies.flat()).toEqual([{ company_name: "Known", city: null }]);
  });

  it("answers 402 with the reset when nothing is left", async () => {
    await t.db.update(workspaces).set({ plan: "free" }).where(eq(workspaces.id, ana.workspaceId));
    expect(
      jobOf(await start(ana, { source: "directory", list: undefined, max_leads: 50 })).max_leads,
    ).toBe(10);
    await t.relay.drain();
    await t.db
      .update(jobs)
      .set({ status: "completed" })
      .where(eq(jobs.workspaceId, ana.workspaceId));
    const answer = await start(ana);
    expect(answer.statusCode).toBe(402);
    expect(answer.json()).toMatchObject({
      error: { code: "quota_exhausted", details: { limit: 10, period: "week" } },
    });
    expect(answer.json<{ error: { action: string } }>().error.action).toContain("T00:00:00.000Z");
  });

  it("answers 409 while as many jobs run as the plan allows, also to starts at the same moment", async () => {
    const answers = await Promise.all(Array.from({ length: 9 }, () => start(ana)));
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([
      202, 202, 202, 202, 202, 409, 409, 409, 409,
    ]);
    expect(answers.find((answer) => answer.statusCode === 409)?.json()).toMatchObject({
      error: { code: "too_many_jobs", details: { running: 5, allowed: 5 } },
    });
  });

  it("does not count the logs that other senders opened and never ended", async () => {
    await t.db.insert(jobs).values(
      Array.from({ length: 5 }, (_, i) => ({
        jobId: `foreign-${ana.workspaceId}-${i}`,
        workspaceId: ana.workspaceId,
        userId: ana.userId,
        status: "running" as const,
        source: "web_search",
        maxLeads: 3,
      })),
    );
    expect((await start(ana)).statusCode).toBe(202);
  });

  it("refuses a source that is not configured at once, with what it lacks", async () => {
    const answer = await start(ana, { source: "web_search", list: undefined });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      error: {
        code: "source_not_configured",
        action: expect.stringContaining("TAVILY_API_KEY"),
        details: { source: "web_search", missing: ["TAVILY_API_KEY"] },
      },
    });
    expect((await ana.ask("GET", "/api/v1/jobs")).json()).toMatchObject({ items: [] });
    expect((await ana.ask("GET", "/api/v1/quota")).json()).toMatchObject({ reserved: 0 });
  });

  it("refuses an empty list", async () => {
    expect((await start(ana, { list: [] })).statusCode).toBe(400);
    expect((await start(ana, { list: [{}, { website: "  " }] })).statusCode).toBe(400);
  });
});

describe("while the prospect service is away", () => {
  it("the job stays queued and starts when it is back", async () => {
    t.prospect.fault = unavailable();
    const job = jobOf(await start(ana));
    await t.relay.drain();
    expect(jobOf(await ana.ask("GET", `/api/v1/jobs/${job.job_id}`)).status).toBe("queued");
    t.prospect.fault = null;
    t.prospect.calls.length = 0;
    t.setNow(new Date(Date.now() + 60_000));
    await t.relay.drain();
    expect(t.prospect.calls.map(([verb]) => verb)).toEqual(["start"]);
  });

  it("a start that it refuses for good ends the job with the reason and gives the units back", async () => {
    t.prospect.fault = new Problem("source_not_configured", "Web search is not configured.", {
      action: "Set TAVILY_API_KEY.",
    });
    const job = jobOf(await start(ana));
    await t.relay.drain();
    expect(jobOf(await ana.ask("GET", `/api/v1/jobs/${job.job_id}`))).toMatchObject({
      status: "failed",
      error: {
        message: "Web search is not configured.",
        action: "Set TAVILY_API_KEY.",
        retryable: false,
      },
    });
    expect((await ana.ask("GET", "/api/v1/quota")).json()).toMatchObject({
      held: 0,
      reserved: 0,
      remaining: 500,
    });
  });

  it("cancelling is remembered and follows the start", async () => {
    t.prospect.fault = unavailable();
    const job = jobOf(await start(ana));
    await t.relay.drain();
    const cancelled = await ana.ask("POST", `/api/v1/jobs/${job.job_id}/cancel`);
    expect(jobOf(cancelled)).toMatchObject({ cancelling: true, status: "queued" });
    t.prospect.fault = null;
    t.prospect.calls.length = 0;
    t.setNow(new Date(Date.now() + 120_000));
    await t.relay.drain();
    expect(t.prospect.calls.map(([verb, id]) => [verb, id])).toEqual([
      ["start", job.job_id],
      ["cancel", job.job_id],
    ]);
  });
});

describe("a running job", () => {
  const run = async (person: TestPerson) => {
    const job = jobOf(await start(person));
    await t.relay.drain();
    await t.db
      .update(jobs)
      .set({ status: "running", startedAt: new Date() })
      .where(eq(jobs.jobId, job.job_id));
    return job.job_id;
  };

  it("is cancelled once, however often one asks", async () => {
    const id = await run(ana);
    for (let i = 0; i < 2; i += 1)
      expect(jobOf(await ana.ask("POST", `/api/v1/jobs/${id}/cancel`)).cancelling).toBe(true);
    await t.relay.drain();
    expect(t.prospect.calls.map(([verb]) => verb)).toEqual(["start", "cancel"]);
  });

  it("ends here when the prospect service does not know it any more, with its leads and units", async () => {
    const id = await run(ana);
    await t.db.insert(leads).values({
      leadId: `${id}-lead`,
      workspaceId: ana.workspaceId,
      jobId: id,
      companyName: "Acme",
      state: "analyzing",
      createdAt: new Date(),
      updatedAt: new Date(),
    });
    await holdUnit(t.db, {
      workspaceId: ana.workspaceId,
      leadId: `${id}-lead`,
      jobId: id,
      now: t.deps.now(),
    });
    expect((await ana.ask("GET", "/api/v1/quota")).json()).toMatchObject({ held: 1, reserved: 1 });
    t.prospect.fault = new Problem("not_found", "There is no such job.");
    await ana.ask("POST", `/api/v1/jobs/${id}/cancel`);
    await t.relay.drain();
    expect(jobOf(await ana.ask("GET", `/api/v1/jobs/${id}`))).toMatchObject({
      status: "cancelled",
      cancelling: false,
    });
    expect((await ana.ask("GET", `/api/v1/leads/${id}-lead`)).json()).toMatchObject({
      lead: { state: "cancelled", error: { code: "cancelled" } },
    });
    expect((await ana.ask("GET", "/api/v1/quota")).json()).toMatchObject({
      held: 0,
      reserved: 0,
      remaining: 500,
    });
  });

  it("pauses and resumes, and refuses both after its end", async () => {
    const id = await run(ana);
    expect(jobOf(await ana.ask("POST", `/api/v1/jobs/${id}/pause`)).status).toBe("paused");
    expect(jobOf(await ana.ask("POST", `/api/v1/jobs/${id}/resume`)).status).toBe("running");
    await t.relay.drain();
    expect(t.prospect.calls.map(([verb]) => verb)).toEqual(["start", "pause", "resume"]);
    await t.db
      .update(jobs)
      .set({ status: "completed", endedAt: new Date() })
      .where(eq(jobs.jobId, id));
    expect((await ana.ask("POST", `/api/v1/jobs/${id}/pause`)).statusCode).toBe(409);
  });

  it("is nobody else's to see, stop or read", async () => {
    const id = await run(ana);
    for (const [method, path] of [
      ["GET", ""],
      ["POST", "/cancel"],
      ["POST", "/pause"],
      ["POST", "/resume"],
      ["GET", "/discards"],
      ["POST", "/discards/7/restore"],
    ] as const) {
      const answer = await bob.ask(method, `/api/v1/jobs/${id}${path}`);
      expect([path, answer.statusCode]).toEqual([path, 404]);
    }
    expect((await bob.ask("GET", "/api/v1/jobs")).json()).toEqual({ items: [], next_cursor: null });
    expect(
      (await ana.ask("GET", "/api/v1/jobs"))
        .json<{ items: Job[] }>()
        .items.map((job) => job.job_id),
    ).toEqual([id]);
  });
});

describe("the log of a job", () => {
  it("tells what was searched, apart from what its leads tell, page by page", async () => {
    const story = new Story(`log-${number}`, ana.userId)
      .start()
      .add({ event_type: "status_update", status_message: "Searched 262 companies: none fits." })
      .find(`log-${number}-lead`)
      .end();
    const body = Buffer.from(JSON.stringify({ events: story.events }));
    await receive({ db: t.db, findWorkspace }, readEvents(body, null, new Date()), new Date());
    type Log = { items: { event_type: string; status_message?: string }[]; next_cursor: string };
    const read = async (query = "") =>
      (await ana.ask("GET", `/api/v1/jobs/log-${number}/log${query}`)).json<Log>();
    const { items } = await read();
    expect(items.map((one) => one.event_type)).toEqual([
      "pipeline_start",
      "status_update",
      "pipeline_end",
    ]);
    expect(items[1]?.status_message).toBe("Searched 262 companies: none fits.");
    const first = await read("?limit=2");
    expect(first.items).toEqual(items.slice(0, 2));
    expect(await read(`?limit=2&cursor=${first.next_cursor}`)).toEqual({
      items: items.slice(2),
      next_cursor: null,
    });
    expect((await bob.ask("GET", `/api/v1/jobs/log-${number}/log`)).statusCode).toBe(404);
  });
});

describe("listing jobs", () => {
  it("pages newest first without a hole", async () => {
    for (let i = 0; i < 5; i += 1) {
      await t.db.execute(sql`
        insert into webapp.jobs (job_id, workspace_id, user_id, source, max_leads, status, created_at)
        values (${`page-${number}-${i}`}, ${ana.workspaceId}, 'u', 'list', 1, 'completed', ${new Date(1_000_000 + Math.floor(i / 2) * 1_000)})`);
    }
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: { items: Job[]; next_cursor: string | null } = (
        await ana.ask("GET", `/api/v1/jobs?limit=2${cursor === "" ? "" : `&cursor=${cursor}`}`)
      ).json();
      seen.push(...page.items.map((job) => job.job_id));
      cursor = page.next_cursor;
    }
    expect(seen).toEqual([4, 3, 2, 1, 0].map((i) => `page-${number}-${i}`));
    expect((await ana.ask("GET", "/api/v1/jobs?cursor=nonsense")).statusCode).toBe(400);
    expect((await ana.ask("GET", "/api/v1/jobs?limit=201")).statusCode).toBe(400);
  });
});

describe("an estimate", () => {
  it("is null for what was never measured, and a range from finished jobs after", async () => {
    const ask = () =>
      ana.ask("POST", "/api/v1/jobs/estimate", { source: "directory", max_leads: 20 });
    expect((await ask()).json()).toMatchObject({
      estimate: {
        leads: 20,
        seconds: null,
        cost_usd: null,
        measured_jobs: 0,
        quota_after: { remaining: 480 },
      },
    });
    for (const [i, seconds] of [100, 200].entries()) {
      await t.db.execute(sql`
        insert into webapp.jobs (job_id, workspace_id, user_id, source, max_leads, status, completed, started_at, ended_at, cost_usd)
        values (${`est-${number}-${i}`}, ${ana.workspaceId}, 'u', 'directory', 10, 'completed', 10, now(), now() + ${`${seconds} seconds`}::interval, null)`);
    }
    await t.db.execute(sql`
      insert into webapp.jobs (job_id, workspace_id, user_id, source, max_leads, status, completed, started_at, ended_at)
      values (${`est-${number}-paused`}, ${ana.workspaceId}, 'u', 'directory', 10, 'completed', 10, now(), now() + interval '2 days')`);
    await t.db.execute(sql`
      insert into webapp.relays (id, job_id, kind, due_at, created_at, done_at)
      values (${`est-${number}`}, ${`est-${number}-paused`}, 'pause', now(), now(), now())`);
    expect((await ask()).json()).toMatchObject({
      estimate: { seconds: { low: 250, high: 350 }, cost_usd: null, measured_jobs: 2 },
    });
    expect((await ana.ask("GET", "/api/v1/quota")).json()).toMatchObject({ reserved: 0 });
  });
});

describe("sources", () => {
  it("say what each of them needs", async () => {
    expect((await ana.ask("GET", "/api/v1/sources")).json()).toMatchObject({
      items: [
        { name: "list", missing: [] },
        { name: "web_search", missing: ["TAVILY_API_KEY"] },
      ],
    });
  });
});

describe("a job that was cancelled before anybody heard of it", () => {
  it("is over at once, and its order is never sent", async () => {
    await t.relay.stop();
    const job = jobOf(await start(ana));
    const cancelled = jobOf(await ana.ask("POST", `/api/v1/jobs/${job.job_id}/cancel`));
    expect(cancelled).toMatchObject({
      status: "cancelled",
      cancelling: false,
      ended_at: expect.any(String),
    });
    expect((await ana.ask("GET", "/api/v1/quota")).json()).toMatchObject({
      reserved: 0,
      remaining: 500,
    });
    const relay = startRelay({ db: t.db, prospect: t.prospect, log: t.deps.log, now: t.deps.now });
    await relay.drain();
    await relay.stop();
    expect(t.prospect.calls).toEqual([]);
  });
});
