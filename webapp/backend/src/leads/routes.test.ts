import { Board, LeadDetail, type PipelineEvent } from "@leadstream/contract";
import { Problem } from "@leadstream/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { receive } from "../webhooks/receive.ts";
import { readEvents } from "../webhooks/read-events.ts";
import { findWorkspace } from "../accounts/find-workspace.ts";
import { Story } from "../testing/story.ts";
import { startTestApp, type TestApp, type TestPerson } from "../testing/test-app.ts";

let app: TestApp;
let ana: TestPerson;
let ben: TestPerson;

beforeAll(async () => {
  app = await startTestApp();
  ana = await app.signUp("Ana");
  ben = await app.signUp("Ben");
});
afterAll(() => app.stop());

let made = 0;
async function tell(build: (story: Story) => Story, person = ana): Promise<void> {
  const story = build(new Story(`job-${(made += 1)}`, person.userId).start());
  const now = new Date();
  for (let i = 0; i < story.events.length; i += 100) {
    const body = Buffer.from(JSON.stringify({ events: story.events.slice(i, i + 100) }));
    await receive({ db: app.db, findWorkspace }, readEvents(body, null, now), now);
  }
}
const detail = async (id: string, person = ana) =>
  (await person.ask("GET", `/api/v1/leads/${id}`)).json<{
    lead: LeadDetail & Record<string, unknown>;
  }>().lead;
const newsSince = (revision: number) =>
  app.test.query<{ name: string; data: Record<string, unknown> }>(
    "select name, data from webapp.feed where workspace_id = $1 and revision > $2 order by revision",
    [ana.workspaceId, revision],
  );
const head = async () =>
  Number(
    (
      await app.test.query<{ revision: string }>(
        "select revision from webapp.feed_heads where workspace_id = $1",
        [ana.workspaceId],
      )
    )[0]?.revision ?? 0,
  );

describe("the board", () => {
  it("is what the contract says, with counts of whole columns and the revision it was read at", async () => {
    await tell((s) =>
      s.find("Bo1").enrich("Bo1").complete("Bo1").find("Bo2").enrich("Bo2").fail("Bo2").find("Bo3"),
    );
    const board = Board.parse((await ana.ask("GET", "/api/v1/board")).json());
    expect(board.revision).toBe(await head());
    expect(board.stages.find(({ stage }) => stage === "enriching")).toMatchObject({
      title: "Harvesting & Enriching",
      count: 2,
      next_cursor: null,
    });
    expect(board.stages.find(({ stage }) => stage === "qualified")).toMatchObject({ count: 1 });
    expect(board.leads.map(({ lead_id }) => lead_id).sort()).toEqual(["Bo1", "Bo2", "Bo3"]);
    expect(board.jobs).toHaveLength(1);
    expect(board.quota).toMatchObject({ used: 1, held: 1 });
  });

  it("pages a long column, newest first, without a lead twice or left out", async () => {
    await tell(
      (s) => Array.from({ length: 230 }, (_, i) => i).reduce((told, i) => told.find(`Pg${i}`), s),
      ben,
    );
    const board = Board.parse((await ben.ask("GET", "/api/v1/board")).json());
    const live = board.stages[0];
    expect([live?.count, board.leads.length]).toEqual([230, 200]);
    const rest = (
      await ben.ask("GET", `/api/v1/board?stage=enriching&cursor=${live?.next_cursor}`)
    ).json();
    expect(rest.next_cursor).toBeNull();
    expect(
      [...board.leads, ...rest.items].map(({ lead_id }: { lead_id: string }) => lead_id),
    ).toEqual(Array.from({ length: 230 }, (_, i) => `Pg${229 - i}`));
    expect((await ben.ask("GET", "/api/v1/board?stage=enriching&cursor=nonsense")).statusCode).toBe(
      400,
    );
  });
});

describe("one lead", () => {
  it("shows facts, package, notes and everything of the contract", async () => {
    await tell((s) => s.find("De1").enrich("De1").complete("De1"));
    const lead = await detail("De1");
    LeadDetail.parse(lead);
    expect(lead).toMatchObject({
      city: "Leeds",
      email: "hello@de1.example",
      final_package: { qualification: { tier: "high" }, facts: expect.any(Array) },
    });
    expect(lead.facts).toHaveLength(3);
  });

  it("tells every event in order, and what each agent took", async () => {
    const timeline = (await ana.ask("GET", "/api/v1/leads/De1/timeline")).json();
    const sequences = timeline.items.map(({ sequence }: PipelineEvent) => sequence);
    expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
    expect(timeline.items[0]).toMatchObject({ event_type: "lead_generated", status: "applied" });
    expect(timeline.agents[0]).toEqual({
      agent_name: "website_research",
      success: true,
      method: "evidence",
      execution_time_seconds: 0.1,
      usage: null,
      ended_at: expect.any(String),
    });
  });

  it("tells nothing of another workspace's log that names the lead", async () => {
    const before = (await ana.ask("GET", "/api/v1/leads/De1/timeline")).json();
    await tell(
      (story) => story.status("De1", "A word of Ben's", 10).work("De1", "bens_agent", 20),
      ben,
    );
    expect((await ana.ask("GET", "/api/v1/leads/De1/timeline")).json()).toEqual(before);
  });

  it("opens the saved page that a quote stands in", async () => {
    const { job_id } = await detail("De1");
    app.prospect.pages.set(`/api/v2/jobs/${job_id}/leads/De1/pages?url=https%3A%2F%2Fde1.example`, {
      url: "https://de1.example",
      text: "our kitchen in Leeds",
    });
    expect(
      (await ana.ask("GET", "/api/v1/leads/De1/pages?url=https%3A%2F%2Fde1.example")).json(),
    ).toMatchObject({ text: "our kitchen in Leeds" });
  });

  it("does not exist for anybody else, on any of its addresses", async () => {
    for (const [method, path, body] of [
      ["GET", ""],
      ["PATCH", "", { notes: "mine" }],
      ["DELETE", ""],
      ["POST", "/restore"],
      ["POST", "/retry"],
      ["POST", "/suggestions/city", { accept: true }],
      ["GET", "/timeline"],
      ["GET", "/pages?url=x"],
    ] as const) {
      const answer = await ben.ask(method, `/api/v1/leads/De1${path}`, body);
      expect([method, path, answer.statusCode]).toEqual([method, path, 404]);
    }
    expect((await ben.ask("GET", "/api/v1/leads?q=de1")).json()).toMatchObject({
      items: [],
      total: 0,
    });
    expect((await app.app.inject({ method: "GET", url: "/api/v1/leads/De1" })).statusCode).toBe(
      401,
    );
  });
});

describe("editing a lead", () => {
  it("moves a completed lead and tells everybody who did what", async () => {
    await tell((s) => s.find("Ed1").enrich("Ed1").complete("Ed1"));
    const from = await head();
    const { version } = await detail("Ed1");
    const moved = (
      await ana.ask("PATCH", "/api/v1/leads/Ed1", {
        stage: "contacted",
        expected_version: version,
        op_id: "tab-1",
      })
    ).json().lead;
    expect(moved).toMatchObject({ stage: "contacted", version: version + 1 });
    expect(await newsSince(from)).toMatchObject([
      {
        name: "lead-stage-update",
        data: {
          leadId: "Ed1",
          from: "qualified",
          to: "contacted",
          by: "person",
          opId: "tab-1",
          lead: { version: version + 1 },
        },
      },
    ]);
  });

  it("refuses a stale version and leaves the lead as it is", async () => {
    const before = await detail("Ed1");
    const refused = await ana.ask("PATCH", "/api/v1/leads/Ed1", {
      stage: "won",
      expected_version: before.version - 1,
    });
    expect([refused.statusCode, refused.json().error]).toMatchObject([
      409,
      { code: "version_conflict", details: { version: before.version } },
    ]);
    expect(await detail("Ed1")).toEqual(before);
  });

  it("lets one of two people win who move a lead at the same moment", async () => {
    const { version } = await detail("Ed1");
    const answers = await Promise.all(
      ["won", "lost"].map((stage) =>
        ana.ask("PATCH", "/api/v1/leads/Ed1", { stage, expected_version: version }),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  });

  it("remembers where an unfinished lead is to go, and takes it there when it is done", async () => {
    await tell((s) => s.find("Ed2").begin("Ed2"));
    expect(
      (await ana.ask("PATCH", "/api/v1/leads/Ed2", { stage: "meeting" })).json().lead,
    ).toMatchObject({ stage: "enriching", planned_stage: "meeting" });
    const story = new Story(`job-${made}`, ana.userId)
      .start()
      .find("Ed2")
      .begin("Ed2")
      .complete("Ed2");
    const now = new Date();
    await receive(
      { db: app.db, findWorkspace },
      readEvents(Buffer.from(JSON.stringify({ events: story.events })), null, now),
      now,
    );
    expect(await detail("Ed2")).toMatchObject({ state: "completed", stage: "meeting" });
  });

  it("refuses to drop a lead into the live column", async () => {
    expect(
      (await ana.ask("PATCH", "/api/v1/leads/Ed1", { stage: "enriching" })).json().error.code,
    ).toBe("conflict");
  });

  it("locks what a person wrote, offers what an agent found later, and takes or refuses it", async () => {
    await tell((s) => s.find("Ed3").begin("Ed3"));
    await ana.ask("PATCH", "/api/v1/leads/Ed3", { fields: { city: "York", industry: "Bakery" } });
    const story = new Story(`job-${made}`, ana.userId)
      .start()
      .find("Ed3")
      .begin("Ed3")
      .complete("Ed3");
    const now = new Date();
    await receive(
      { db: app.db, findWorkspace },
      readEvents(Buffer.from(JSON.stringify({ events: story.events })), null, now),
      now,
    );
    const locked = await detail("Ed3");
    expect(locked).toMatchObject({
      city: "York",
      industry: "Bakery",
      locked_fields: ["industry", "city"],
    });
    expect(locked.suggestions).toMatchObject([
      { field: "city", current: "York", suggested: "Leeds" },
      { field: "industry", current: "Bakery", suggested: "Catering" },
    ]);
    expect(locked.facts.filter(({ method }) => method === "human")).toHaveLength(2);

    const taken = (
      await ana.ask("POST", "/api/v1/leads/Ed3/suggestions/city", { accept: true })
    ).json().lead;
    expect(taken).toMatchObject({ city: "Leeds", locked_fields: ["industry"] });
    expect((await ana.ask("GET", "/api/v1/leads/Ed3/history")).json().items[0]).toMatchObject({
      details: { city: { from: "York", to: "Leeds" } },
      by: { user_id: ana.userId },
    });
    const refused = (
      await ana.ask("POST", "/api/v1/leads/Ed3/suggestions/industry", { accept: false })
    ).json().lead;
    expect(refused).toMatchObject({
      industry: "Bakery",
      locked_fields: ["industry"],
      suggestions: [],
    });
    expect(
      (await ana.ask("POST", "/api/v1/leads/Ed3/suggestions/industry", { accept: true }))
        .statusCode,
    ).toBe(404);
  });

  it("takes only real addresses as a website, and unknown fields not at all", async () => {
    expect(
      (await ana.ask("PATCH", "/api/v1/leads/Ed3", { fields: { website: "javascript:alert(1)" } }))
        .statusCode,
    ).toBe(400);
    expect(
      (await ana.ask("PATCH", "/api/v1/leads/Ed3", { fields: { state: "completed" } })).statusCode,
    ).toBe(400);
    expect(
      (await ana.ask("PATCH", "/api/v1/leads/Ed3", { fields: { website: "new.example" } })).json()
        .lead,
    ).toMatchObject({ website: "https://new.example/", domain: "new.example" });
  });

  it("refuses values that are not what their field is for, and names each", async () => {
    const { version } = await detail("Ed3");
    const task = { task_id: "t", title: "Call", due_on: "someday", done: false };
    const answer = await ana.ask("PATCH", "/api/v1/leads/Ed3", {
      fields: { email: "nobody at all", country: "Q" },
      tasks: [{ ...task, due_on: null }, task],
    });
    expect(answer.statusCode).toBe(400);
    expect(
      answer
        .json<{ error: { details: { field: string }[] } }>()
        .error.details.map((one) => one.field),
    ).toEqual(["fields.email", "fields.country", "tasks.1.due_on"]);
    expect((await detail("Ed3")).version).toBe(version);
  });

  it("changes nothing and tells nobody when nothing is asked for", async () => {
    const [before, from] = [await detail("Ed3"), await head()];
    const answer = await ana.ask("PATCH", "/api/v1/leads/Ed3", {
      expected_version: before.version,
      op_id: "none",
    });
    expect(answer.json()).toEqual({ lead: before });
    expect(await newsSince(from)).toEqual([]);
  });

  it("keeps notes, tasks and who takes care of it", async () => {
    const tasks = [{ task_id: "t1", title: "Call", due_on: "2026-12-01", done: false }];
    const lead = (
      await ana.ask("PATCH", "/api/v1/leads/Ed3", {
        notes: "Met at the fair",
        tasks,
        assignee: ana.userId,
      })
    ).json().lead;
    expect(lead).toMatchObject({ notes: "Met at the fair", tasks, owner: ana.userId });
  });

  it("takes a lead off the board and puts it back with all that happened meanwhile", async () => {
    await tell((s) => s.find("Ed4").begin("Ed4"));
    const from = await head();
    expect((await ana.ask("DELETE", "/api/v1/leads/Ed4?op_id=x")).statusCode).toBe(204);
    expect((await ana.ask("DELETE", "/api/v1/leads/Ed4")).statusCode).toBe(204);
    expect((await ana.ask("GET", "/api/v1/leads/Ed4")).statusCode).toBe(404);
    const story = new Story(`job-${made}`, ana.userId)
      .start()
      .find("Ed4")
      .begin("Ed4")
      .complete("Ed4");
    const now = new Date();
    await receive(
      { db: app.db, findWorkspace },
      readEvents(Buffer.from(JSON.stringify({ events: story.events })), null, now),
      now,
    );
    expect((await ana.ask("POST", "/api/v1/leads/Ed4/restore")).json().lead).toMatchObject({
      state: "completed",
      stage: "qualified",
    });
    const names = (await newsSince(from))
      .map(({ name }) => name)
      .filter((name) => name.startsWith("lead"));
    expect(names).toEqual(["lead-deleted", "lead-created"]);
  });
});

describe("retrying a lead", () => {
  it("holds a unit, asks the prospect service, and refuses what has not failed", async () => {
    await tell((s) => s.find("Re1").enrich("Re1").fail("Re1").find("Re2").begin("Re2"));
    const { job_id } = await detail("Re1");
    expect((await ana.ask("POST", "/api/v1/leads/Re1/retry")).statusCode).toBe(202);
    expect(app.prospect.calls.at(-1)).toEqual(["retry", job_id, "Re1", { corrections: {} }]);
    expect(
      await app.test.query("select state from webapp.quota_units where lead_id = 'Re1'"),
    ).toEqual([{ state: "held" }]);
    expect((await ana.ask("POST", "/api/v1/leads/Re2/retry")).json().error.code).toBe(
      "not_retryable",
    );
  });

  it("gives the unit back when the prospect service is away, and says so", async () => {
    await tell((s) => s.find("Re3").enrich("Re3").fail("Re3"));
    app.prospect.fault = new Problem("unavailable", "The prospecting service cannot be reached.");
    const answer = await ana.ask("POST", "/api/v1/leads/Re3/retry");
    app.prospect.fault = null;
    expect([answer.statusCode, answer.json().error.code]).toEqual([503, "unavailable"]);
    expect(
      await app.test.query("select state from webapp.quota_units where lead_id = 'Re3'"),
    ).toEqual([{ state: "released" }]);
  });
});

describe("the list", () => {
  it("filters, counts and sorts", async () => {
    const person = await app.signUp("Cleo");
    await tell(
      (s) =>
        s
          .find("Li1", "Zebra Bakery")
          .enrich("Li1")
          .complete("Li1", "high")
          .find("Li2", "100% Apples")
          .enrich("Li2")
          .complete("Li2", "low")
          .find("Li3", "Mango")
          .enrich("Li3")
          .fail("Li3"),
      person,
    );
    const ids = async (query: string) =>
      (await person.ask("GET", `/api/v1/leads?${query}`))
        .json<{ items: { lead_id: string }[] }>()
        .items.map(({ lead_id }) => lead_id);
    expect(await ids("")).toEqual(["Li3", "Li2", "Li1"]);
    expect(await ids("q=zebra")).toEqual(["Li1"]);
    expect(await ids("q=0%25")).toEqual(["Li2"]);
    expect(await ids("tier=high,low&sort=company_name")).toEqual(["Li2", "Li1"]);
    expect(await ids("error_code=site_unreachable")).toEqual(["Li3"]);
    expect(await ids("state=completed&sort=-score")).toEqual(["Li2", "Li1"]);
    expect(await ids("has_email=false")).toEqual([]);
    const page = (await person.ask("GET", "/api/v1/leads?limit=2&sort=company_name")).json();
    expect(page).toMatchObject({
      total: 3,
      counts: { qualified: 1, disqualified: 1, enriching: 1 },
    });
    expect(
      (
        await person.ask(
          "GET",
          `/api/v1/leads?limit=2&sort=company_name&cursor=${page.next_cursor}`,
        )
      ).json(),
    ).toMatchObject({ items: [{ lead_id: "Li1" }], next_cursor: null });
    for (const bad of [
      "state=asleep",
      "limit=1000",
      "sort=notes",
      `cursor=${page.next_cursor}&sort=-score`,
    ]) {
      expect([bad, (await person.ask("GET", `/api/v1/leads?${bad}`)).statusCode]).toEqual([
        bad,
        400,
      ]);
    }
  });

  it("finds and sorts names whatever their marks, case and length, and leaves none out between pages", async () => {
    const person = await app.signUp("Dora");
    const names = ["Água Boa", "água fria", "ÉCOLE", "école", "Zebra", "Élan", "apple", "ea"];
    const long = ["ã", "ç", "x"].map((letter) => letter.repeat(500));
    await tell(
      (story) => [...names, ...long].reduce((told, name, i) => told.find(`Na${i}`, name), story),
      person,
    );
    type Listed = { items: { company_name: string }[]; next_cursor: string | null };
    const page = async (query: string) =>
      (await person.ask("GET", `/api/v1/leads?${query}`)).json<Listed>();
    const found = async (q: string) =>
      (await page(`q=${encodeURIComponent(q)}`)).items.map((lead) => lead.company_name).sort();
    expect(await found("AGUA")).toEqual(["Água Boa", "água fria"].sort());
    expect(await found("école")).toEqual(["ÉCOLE", "école"].sort());
    expect(await found(".*")).toEqual([]);
    for (const sort of ["company_name", "-company_name"]) {
      const seen: string[] = [];
      for (let cursor: string | null = ""; cursor !== null;) {
        const next: Listed = await page(`sort=${sort}&limit=1${cursor && `&cursor=${cursor}`}`);
        seen.push(...next.items.map((lead) => lead.company_name));
        cursor = next.next_cursor;
      }
      expect(new Set(seen)).toEqual(new Set([...names, ...long]));
      expect(seen).toHaveLength(names.length + long.length);
      const short = seen.filter((name) => name.length < 500);
      const first = sort === "company_name" ? short : short.toReversed();
      expect([first[0], first.at(-1)]).toEqual(["Água Boa", "Zebra"]);
    }
  });
});
