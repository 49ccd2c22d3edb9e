import type { PipelineEvent } from "@leadstream/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sign, startTestReceiver, type TestReceiver } from "../testing/test-receiver.ts";
import { Story } from "../testing/story.ts";

let receiver: TestReceiver;
let made = 0;

beforeAll(async () => {
  receiver = await startTestReceiver();
});
afterAll(() => receiver.stop());

async function newStory(
  plan?: "free" | "enterprise",
): Promise<{ story: Story; workspaceId: string; jobId: string }> {
  const workspaceId = `w${(made += 1)}`;
  const userId = await receiver.workspace(workspaceId, plan);
  return {
    story: new Story(`job-${workspaceId}`, userId),
    workspaceId,
    jobId: `job-${workspaceId}`,
  };
}
const lead = async (id: string) =>
  (await receiver.test.query("select * from webapp.leads where lead_id = $1", [id]))[0];
const job = async (id: string) =>
  (await receiver.test.query("select * from webapp.jobs where job_id = $1", [id]))[0];
const feedOf = (workspaceId: string) =>
  receiver.test.query<{ revision: string; name: string; data: { lead?: { version: number } } }>(
    "select revision, name, data from webapp.feed where workspace_id = $1 order by revision",
    [workspaceId],
  );

describe("receiving a job's log", () => {
  it("turns a whole story into a completed lead, an ended job and gapless news", async () => {
    const { story, workspaceId, jobId } = await newStory();
    story.start().find("A1").enrich("A1").complete("A1").find("A2").enrich("A2").fail("A2").end();
    const answer = await receiver.deliver(story.events);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      acknowledged: { [jobId]: story.events.length },
      results: story.events.map(({ event_id }) => ({ event_id, status: "applied" })),
    });
    expect(await lead("A1")).toMatchObject({
      state: "completed",
      stage: "qualified",
      tier: "high",
      score: 80,
      progress_percentage: 100,
      city: "Leeds",
      industry: "Catering",
      email: "hello@a1.example",
    });
    expect(await lead("A2")).toMatchObject({
      state: "failed",
      stage: "enriching",
      progress_percentage: 95,
      current_agent: "internal_briefing",
    });
    expect(await job(jobId)).toMatchObject({
      status: "completed",
      found: 2,
      completed: 1,
      failed: 1,
      applied_sequence: String(story.events.length),
      cost_usd: 0,
    });
    const feed = await feedOf(workspaceId);
    expect(feed.map(({ revision }) => Number(revision))).toEqual(feed.map((_, i) => i + 1));
    expect(feed.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "lead-created",
        "lead-enriched",
        "lead-stage-update",
        "lead-enrichment-failed",
        "job-completed",
        "quota-update",
      ]),
    );
    expect(
      await receiver.test.query(
        "select used, held from webapp.quota_periods where workspace_id = $1",
        [workspaceId],
      ),
    ).toEqual([{ used: 1, held: 0 }]);
  });

  it("completes a lead whose package came without all of its parts", async () => {
    const { story } = await newStory();
    story.start().find("P1").enrich("P1").complete("P1");
    const events = story.events.map((event) =>
      event.event_type === "lead_enrichment_end"
        ? { ...event, final_package: { qualification: { tier: "medium" }, briefing: "# P1" } }
        : event,
    );
    const answer = await receiver.deliver(events as PipelineEvent[]);
    expect(answer.json()).toMatchObject({ results: events.map(() => ({ status: "applied" })) });
    expect(await lead("P1")).toMatchObject({ state: "completed", stage: "review" });
  });

  it("answers a repeat with duplicates and changes nothing", async () => {
    const { story, workspaceId } = await newStory();
    story.start().find("B1").enrich("B1").complete("B1");
    await receiver.deliver(story.events);
    const before = [await lead("B1"), await feedOf(workspaceId)];
    const again = await receiver.deliver(story.events.slice(3));
    expect(new Set(again.json().results.map((r: { status: string }) => r.status))).toEqual(
      new Set(["duplicate"]),
    );
    expect(again.json().acknowledged).toEqual({ [story.jobId]: story.events.length });
    expect([await lead("B1"), await feedOf(workspaceId)]).toEqual(before);
  });

  it("counts an event once that comes back under another sequence, and goes on behind it", async () => {
    const { story, jobId } = await newStory();
    story.start().find("B2").begin("B2").status("B2", "page 1", 3);
    const [, , , last] = story.events;
    const back = { ...story.events[2], sequence: 4 } as PipelineEvent;
    const answer = await receiver.deliver([
      ...story.events.slice(0, 3),
      back,
      { ...last, sequence: 5 } as PipelineEvent,
    ]);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      200,
      { acknowledged: { [jobId]: 5 } },
    ]);
    const again = await receiver.deliver([{ ...story.events[2], sequence: 6 } as PipelineEvent]);
    expect(again.json()).toMatchObject({
      acknowledged: { [jobId]: 6 },
      results: [{ status: "duplicate" }],
    });
    expect(await lead("B2")).toMatchObject({ version: 3 });
  });

  it("asks for what is missing and takes nothing behind the gap", async () => {
    const { story, jobId } = await newStory();
    story.start().find("C1").enrich("C1");
    expect((await receiver.deliver(story.events.slice(2))).json()).toMatchObject({
      error: { code: "sequence_gap" },
      expected_sequence: 1,
    });
    expect(await job(jobId)).toBeUndefined();
    await receiver.deliver(story.events.slice(0, 2));
    const gap = await receiver.deliver(story.events.slice(4));
    expect([gap.statusCode, gap.json().expected_sequence]).toEqual([409, 3]);
    expect(await lead("C1")).toMatchObject({ state: "harvested", version: 1 });
  });

  it("keeps the contiguous part of a delivery with a hole in it", async () => {
    const { story, jobId } = await newStory();
    story.start().find("D1").begin("D1").work("D1", "website_research", 10);
    const holed = story.events.filter(({ sequence }) => sequence !== 3);
    expect((await receiver.deliver(holed)).json().expected_sequence).toBe(3);
    expect(await job(jobId)).toMatchObject({ applied_sequence: "2", found: 1 });
  });

  it("lets a merged progress event stand for the ones it covers", async () => {
    const { story, jobId } = await newStory();
    story
      .start()
      .find("E1")
      .begin("E1")
      .status("E1", "page 1", 3)
      .status("E1", "page 2", 6)
      .status("E1", "page 3", 9)
      .work("E1", "website_research", 10);
    const [merged] = story.events.slice(5, 6);
    const sent = [
      ...story.events.slice(0, 3),
      { ...merged, sequence_from: 4 } as PipelineEvent,
      ...story.events.slice(6),
    ];
    expect((await receiver.deliver(sent)).json().acknowledged).toEqual({
      [jobId]: story.events.length,
    });
  });

  it("keeps an event of an unknown type and sets a broken or impossible one apart, and goes on behind them", async () => {
    const { story } = await newStory();
    story.start().find("F1").begin("F1");
    const at = (i: number) => story.events[i] as PipelineEvent;
    const odd = [
      {
        ...at(0),
        event_id: crypto.randomUUID(),
        sequence: 4,
        event_type: "lead_sang",
        lead_id: "F1",
        song: 1,
      },
      {
        ...at(0),
        event_id: crypto.randomUUID(),
        sequence: 5,
        event_type: "agent_start",
        lead_id: "F1",
      },
      { ...at(2), event_id: crypto.randomUUID(), sequence: 6, lead_id: "nobody" },
      { ...at(2), event_id: crypto.randomUUID(), sequence: 7, event_type: "lead_analysis_start" },
    ];
    const answer = await receiver.post(JSON.stringify({ events: [...story.events, ...odd] }));
    expect(
      answer
        .json()
        .results.map((r: { status: string }) => r.status)
        .slice(3),
    ).toEqual(["stored", "quarantined", "quarantined", "applied"]);
    expect(await lead("F1")).toMatchObject({ state: "analyzing" });
    const apart = await receiver.test.query(
      "select sequence, reason from webapp.inbox where status = 'quarantined' and job_id = $1 order by 1",
      [story.jobId],
    );
    expect(apart).toMatchObject([
      { sequence: "5", reason: expect.stringContaining("agent_name") },
      { sequence: "6", reason: "No lead nobody is known here." },
    ]);
  });

  it("sets only the event apart that the database cannot take", async () => {
    const { story } = await newStory();
    story.start().find("G1").begin("G1");
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const tool = JSON.stringify({
      ...story.events[2],
      event_id: crypto.randomUUID(),
      sequence: 4,
      event_type: "tool_call_start",
      tool_name: "t",
      tool_call_id: "1",
      agent_name: "a",
      tool_args: "DEEP",
    }).replace('"DEEP"', deep);
    const body = `{"events":[${[...story.events.map((e) => JSON.stringify(e)), tool].join(",")}]}`;
    const answer = await receiver.post(body);
    expect([
      answer.statusCode,
      answer.json().results.map((r: { status: string }) => r.status),
    ]).toEqual([200, ["applied", "applied", "applied", "quarantined"]]);
  });

  it("keeps text that no database column can hold, with the impossible characters replaced", async () => {
    const { story } = await newStory();
    story.start().find("H1", "Nul\u0000 and half \ud800 pair");
    expect((await receiver.deliver(story.events)).json().results[1].status).toBe("applied");
    expect(await lead("H1")).toMatchObject({ company_name: "Nul\ufffd and half \ufffd pair" });
  });

  it("keeps the log of a user nobody knows, without effect and without blocking its sender", async () => {
    const story = new Story("job-nobody", "nobody").start().find("N1").enrich("N1").complete("N1");
    const answer = await receiver.deliver(story.events);
    expect(answer.json().acknowledged).toEqual({ "job-nobody": story.events.length });
    expect(new Set(answer.json().results.map((r: { status: string }) => r.status))).toEqual(
      new Set(["quarantined"]),
    );
    expect(await lead("N1")).toBeUndefined();
    expect(await feedOf("unclaimed")).toEqual([]);
    const told = story.events.length;
    expect((await receiver.deliver(story.end().events.slice(told))).json().acknowledged).toEqual({
      "job-nobody": told + 1,
    });
  });

  it("applies a job's deliveries once each when all of them arrive at the same time", async () => {
    const { story, workspaceId, jobId } = await newStory();
    story.start();
    for (let i = 0; i < 12; i += 1) story.find(`I${i}`).enrich(`I${i}`).complete(`I${i}`);
    const parts = Array.from({ length: Math.ceil(story.events.length / 30) }, (_, i) =>
      story.events.slice(i * 30, i * 30 + 30),
    );
    while ((await job(jobId))?.applied_sequence !== String(story.events.length)) {
      await Promise.all([...parts, ...parts].map((part) => receiver.deliver(part)));
    }
    expect(await job(jobId)).toMatchObject({ found: 12, completed: 12 });
    const [{ n } = { n: -1 }] = await receiver.test.query<{ n: number }>(
      "select count(*)::int n from webapp.inbox where job_id = $1",
      [jobId],
    );
    expect(n).toBe(story.events.length);
    const feed = await feedOf(workspaceId);
    expect(feed.map(({ revision }) => Number(revision))).toEqual(feed.map((_, i) => i + 1));
  });
});

describe("quota at the webhook", () => {
  it("never opens more leads than the plan holds, and says why", async () => {
    const { story, workspaceId } = await newStory("free");
    story.start();
    for (let i = 0; i < 12; i += 1) story.find(`Q${i}`);
    const statuses = (await receiver.deliver(story.events))
      .json()
      .results.map((r: { status: string }) => r.status);
    expect(statuses.filter((s: string) => s === "quarantined")).toHaveLength(2);
    expect(
      await receiver.test.query(
        "select used, held from webapp.quota_periods where workspace_id = $1",
        [workspaceId],
      ),
    ).toEqual([{ used: 0, held: 10 }]);
  });

  it("gives the unit back when a lead fails, and takes one anew for a new attempt", async () => {
    const { story, workspaceId } = await newStory("free");
    const units = async () =>
      (
        await receiver.test.query(
          "select used, held from webapp.quota_periods where workspace_id = $1",
          [workspaceId],
        )
      )[0];
    await receiver.deliver(story.start().find("R1").enrich("R1").fail("R1").events);
    expect(await units()).toEqual({ used: 0, held: 0 });
    const told = story.events.length;
    await receiver.deliver(story.begin("R1", 2).events.slice(told));
    expect(await units()).toEqual({ used: 0, held: 1 });
    expect(await lead("R1")).toMatchObject({
      state: "harvested",
      attempt: 2,
      progress_percentage: 0,
      error: null,
    });
    const more = story.events.length;
    await receiver.deliver(story.complete("R1", "low", 2).events.slice(more));
    expect(await units()).toEqual({ used: 1, held: 0 });
    expect(await lead("R1")).toMatchObject({ state: "completed", stage: "disqualified" });
    expect(await job(story.jobId)).toMatchObject({ failed: 0, completed: 1 });
  });

  it("ends the leads that a cancelled job leaves behind", async () => {
    const { story, workspaceId } = await newStory("free");
    await receiver.deliver(
      story
        .start()
        .find("S1")
        .enrich("S1")
        .complete("S1")
        .find("S2")
        .begin("S2")
        .find("S3")
        .end({ cancelled: true, success: false }).events,
    );
    expect(await lead("S2")).toMatchObject({ state: "cancelled", error: { code: "cancelled" } });
    expect(await lead("S1")).toMatchObject({ state: "completed" });
    expect(
      await receiver.test.query(
        "select used, held from webapp.quota_periods where workspace_id = $1",
        [workspaceId],
      ),
    ).toEqual([{ used: 1, held: 0 }]);
    expect(await job(story.jobId)).toMatchObject({
      status: "cancelled",
      completed: 1,
      cancelled: 2,
    });
  });
});

describe("a lone event without a job", () => {
  const alone = (body: object, id?: string) =>
    receiver.post(JSON.stringify(body), sign(JSON.stringify(body), new Date(), id));

  it("opens a lead from as little as a company's name", async () => {
    const userId = await receiver.workspace("lone1");
    const answer = await alone({
      event_type: "lead_generated",
      user_id: userId,
      lead_data: { company_name: "Solo Ltd", website: "www.solo.example" },
    });
    expect([answer.statusCode, answer.json().results[0].status]).toEqual([200, "applied"]);
    expect(
      await receiver.test.query(
        "select company_name, domain, state from webapp.leads where workspace_id = 'lone1'",
      ),
    ).toEqual([{ company_name: "Solo Ltd", domain: "solo.example", state: "harvested" }]);
    expect(
      await receiver.test.query("select status from webapp.jobs where workspace_id = 'lone1'"),
    ).toEqual([{ status: "completed" }]);
  });

  it("counts once when the same message comes again, and twice when two messages say the same", async () => {
    const userId = await receiver.workspace("lone2");
    const body = {
      event_type: "lead_generated",
      user_id: userId,
      lead_data: { company_name: "Again" },
    };
    const [first, second, third] = [
      await alone(body, "msg_1"),
      await alone(body, "msg_1"),
      await alone(body, "msg_2"),
    ];
    expect([first, second, third].map((a) => a.json().results[0].status)).toEqual([
      "applied",
      "duplicate",
      "applied",
    ]);
    expect(
      await receiver.test.query("select 1 from webapp.leads where workspace_id = 'lone2'"),
    ).toHaveLength(2);
  });

  it("carries a whole job told by hand, event by event, in the order of arrival", async () => {
    const user_id = await receiver.workspace("lone3");
    const of = { user_id, job_id: "by-hand", lead_id: "by-hand-1" };
    const told = [
      {
        event_type: "pipeline_start",
        user_id,
        job_id: "by-hand",
        initial_query: "",
        source: "list",
        max_leads_to_generate: 1,
        agents: [],
      },
      { ...of, event_type: "lead_generated", lead_data: { company_name: "By Hand" } },
      { ...of, event_type: "lead_analysis_start" },
      {
        ...of,
        event_type: "agent_start",
        agent_name: "lead_analysis",
        agent_description: "Reads",
        progress_percentage: 20,
        estimated_time_remaining: null,
      },
      {
        ...of,
        event_type: "lead_enrichment_end",
        success: true,
        execution_time_seconds: 1,
        attempt: 1,
      },
    ];
    for (const [i, event] of told.entries()) {
      expect((await alone(event)).json()).toMatchObject({
        acknowledged: { "by-hand": i + 1 },
        results: [{ status: "applied" }],
      });
    }
    expect(await lead("by-hand-1")).toMatchObject({
      job_id: "by-hand",
      state: "completed",
      stage: "review",
      tier: "unknown",
    });
    expect(await job("by-hand")).toMatchObject({ status: "running", found: 1, completed: 1 });
  });

  it("refuses an unknown user and what is not an event", async () => {
    expect(
      (
        await alone({
          event_type: "lead_generated",
          user_id: "test",
          lead_data: { company_name: "X" },
        })
      ).json().error.code,
    ).toBe("unknown_user");
    for (const body of [
      {},
      { event_type: "lead_generated" },
      { event_type: "agent_start", user_id: "user-lone2" },
      { events: [] },
      { events: [{}] },
      { events: [1] },
    ]) {
      const answer = await alone(body);
      expect([answer.statusCode, answer.json().error.code], JSON.stringify(body)).toEqual([
        422,
        "not_an_event",
      ]);
    }
  });

  it("cannot reach into the job of somebody else", async () => {
    const answer = await alone({
      event_type: "lead_generated",
      user_id: await receiver.workspace("lone4"),
      job_id: "by-hand",
      lead_data: { company_name: "X" },
    });
    expect([answer.statusCode, answer.json().error.code]).toEqual([422, "not_an_event"]);
  });

  it("cannot slip an unnumbered event into a log that its sender counts", async () => {
    const { story } = await newStory();
    await receiver.deliver(story.start().events);
    const answer = await alone({
      event_type: "lead_generated",
      user_id: story.userId,
      job_id: story.jobId,
      lead_data: { company_name: "X" },
    });
    expect(answer.statusCode).toBe(422);
  });
});
