import {
  agentStages,
  type EventOf,
  type EventType,
  type PipelineEvent,
} from "@leadstream/contract";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { AgentFailure } from "../agents/agent.ts";
import type { Parts } from "../service.ts";
import { agentsToRerun } from "../agents/rerun.ts";
import { ProviderDown } from "../agents/with-model.ts";
import { fakeAgents, outcomeOf } from "./testing/fake-agents.ts";
import { pauseJob } from "./pause.ts";
import { fakeSources, find } from "./testing/fake-source.ts";
import { openContext } from "./testing/open-context.ts";
import {
  createProspectDatabase,
  sampleProfile,
  startService,
  until,
  type TestService,
} from "./testing/start-service.ts";

const siteGone = new AgentFailure({
  code: "site_unreachable",
  message: "The website does not answer.",
  action: "Check the address.",
  retryable: true,
});

let database: TestDatabase;
let service: TestService | undefined;
beforeAll(async () => {
  database = await createProspectDatabase();
});
afterEach(async () => {
  await service?.stop();
  service = undefined;
});
afterAll(() => database.drop());

async function start(parts: Parts, concurrency = 4): Promise<TestService> {
  service = await startService(
    database,
    { sources: fakeSources([find("One")]), agents: fakeAgents().agents, ...parts },
    { concurrency },
  );
  return service;
}

function of<T extends EventType>(events: PipelineEvent[], type: T): EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.event_type === type);
}

function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { promise, open: resolve };
}

describe("a job from search to end", () => {
  it("tells its story in order, without a gap", async () => {
    const { start: startJob, follow } = await start({
      sources: fakeSources([find("One"), find("Two"), find("Three")]),
    });
    const events = await follow(await startJob());
    expect(events.map((event) => event.sequence)).toEqual(events.map((_, i) => i + 1));
    expect(events[0]).toMatchObject({ event_type: "pipeline_start", source: "directory" });
    expect(events[0]).toHaveProperty("agents.length", 14);
    expect(of(events, "lead_generated").map((event) => event.lead_data.company_name)).toEqual([
      "One",
      "Two",
      "Three",
    ]);
    expect(events.at(-1)).toMatchObject({
      event_type: "pipeline_end",
      success: true,
      cancelled: false,
      total_leads_generated: 3,
      leads_completed: 3,
      leads_failed: 0,
    });
    expect(of(events, "pipeline_end")).toHaveLength(1);
    for (const { lead_id } of of(events, "lead_generated")) {
      const own = events.filter((event) => "lead_id" in event && event.lead_id === lead_id);
      expect(
        own
          .map((event) => event.event_type)
          .filter((type) => type !== "agent_start" && type !== "agent_end"),
      ).toEqual([
        "lead_generated",
        "lead_enrichment_start",
        "lead_analysis_start",
        "qualification_start",
        "strategy_generation_start",
        "finalization_start",
        "lead_enrichment_end",
      ]);
      expect(new Set(of(own, "agent_end").map((event) => event.agent_name)).size).toBe(14);
      expect(of(own, "lead_enrichment_end")[0]).toMatchObject({
        success: true,
        attempt: 1,
        final_package: { briefing: { markdown: "# One" } },
      });
    }
  });

  it("starts an agent only after its needs ended, and after its state was entered", async () => {
    const { agents } = fakeAgents();
    const { start: startJob, follow } = await start({ agents });
    const events = await follow(await startJob());
    const entered = {
      lead_analysis_start: "analyzing",
      qualification_start: "qualifying",
      strategy_generation_start: "strategizing",
      finalization_start: "finalizing",
    };
    const states: string[] = [];
    const ended = new Set<string>();
    for (const event of events) {
      if (event.event_type in entered)
        states.push(entered[event.event_type as keyof typeof entered]);
      if (event.event_type === "agent_end") ended.add(event.agent_name);
      if (event.event_type !== "agent_start") continue;
      const agent = agents.find(({ name }) => name === event.agent_name);
      for (const needed of agent?.needs ?? []) expect(ended).toContain(needed);
      expect(states).toContain(agent === undefined ? "" : agentStages[agent.name]);
    }
  });

  it("says how far the whole job is each time a company is done, but for the last", async () => {
    const sources = fakeSources(["One", "Two", "Three"].map((name) => find(name)));
    // Which company is the last is known only once the search is over.
    const searchDone = Promise.withResolvers<void>();
    const { agents } = fakeAgents({
      website_research: async () => {
        await searchDone.promise;
        return outcomeOf("website_research");
      },
    });
    const { start: startJob, follow } = await start({ sources, agents }, 1);
    const jobId = await startJob();
    await follow(
      jobId,
      (event) =>
        event.event_type === "status_update" &&
        event.status_message.startsWith("The search is done"),
    );
    searchDone.resolve();
    const messages = of(await follow(jobId), "status_update").map((event) => event.status_message);
    expect(messages).toContain("The search is done: 3 companies found.");
    expect(messages).toContain("2 of 3 companies done.");
    expect(messages).not.toContain("3 of 3 companies done.");
  });

  it("never lets the percentage fall, and reaches 100 only by completing", async () => {
    const { start: startJob, follow } = await start({});
    const events = await follow(await startJob());
    const shares = events.flatMap((event) =>
      "progress_percentage" in event && event.progress_percentage !== undefined
        ? [event.progress_percentage]
        : [],
    );
    expect(shares.length).toBeGreaterThan(14);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThan(100);
  });

  it("runs agents side by side that do not need each other", async () => {
    const both = gate();
    let inside = 0;
    const meet = async () => {
      inside += 1;
      if (inside === 2) both.open();
      await both.promise;
    };
    const { agents } = fakeAgents({
      lead_analysis: async () => (await meet(), outcomeOf("lead_analysis")),
      contact_extraction: async () => (await meet(), outcomeOf("contact_extraction")),
    });
    const { start: startJob, follow } = await start({ agents });
    expect((await follow(await startJob())).at(-1)).toMatchObject({ leads_completed: 1 });
  });

  it("estimates nothing before it has measured, and seconds after", async () => {
    const fresh = await createProspectDatabase();
    try {
      service = await startService(
        fresh,
        { sources: fakeSources([find("One")]), agents: fakeAgents().agents },
        { concurrency: 1 },
      );
      const first = of(await service.follow(await service.start()), "agent_start");
      expect(first[0]?.estimated_time_remaining).toBeNull();
      const second = of(await service.follow(await service.start()), "agent_start");
      expect(second[0]?.estimated_time_remaining).toEqual(expect.any(Number));
      const searched = of(await service.follow(await service.start()), "status_update");
      expect(searched.at(-1)).toMatchObject({ estimated_time_remaining: expect.any(Number) });
    } finally {
      await service?.stop();
      service = undefined;
      await fresh.drop();
    }
  });

  it("ends with no leads and says what was searched when nothing is found", async () => {
    const { start: startJob, follow } = await start({
      sources: fakeSources([{ kind: "status", message: "Searched for clinics." }]),
    });
    const events = await follow(await startJob());
    expect(of(events, "status_update")[0]).toMatchObject({
      status_message: "Searched for clinics.",
    });
    expect(events.at(-1)).toMatchObject({
      event_type: "pipeline_end",
      success: true,
      total_leads_generated: 0,
    });
  });

  it("shows the calls of an agent's tools, with what they answered", async () => {
    const { agents } = fakeAgents({
      website_research: async ({ toolCall }) => {
        await toolCall(
          "fetch_page",
          { url: "http://one.example/" },
          async () => "<title>One</title>",
          (text) => text,
        );
        await toolCall("fetch_page", { url: "http://one.example/gone" }, () =>
          Promise.reject(siteGone),
        ).catch(() => undefined);
        return outcomeOf("website_research");
      },
    });
    const { start: startJob, follow } = await start({ agents });
    const events = await follow(await startJob());
    expect(of(events, "tool_call_start").map((event) => event.tool_args)).toEqual([
      { url: "http://one.example/" },
      { url: "http://one.example/gone" },
    ]);
    expect(of(events, "tool_call_end")).toMatchObject([
      { success: true, output_snippet: "<title>One</title>" },
      { success: false, error: { code: "site_unreachable" } },
    ]);
  });
});

describe("a lead that fails", () => {
  it("carries the agent's own words, and its siblings go on", async () => {
    const { agents } = fakeAgents({
      website_research: ({ lead }) =>
        lead.company_name === "Two" ? Promise.reject(siteGone) : outcomeOf("website_research"),
    });
    const { start: startJob, follow } = await start({
      agents,
      sources: fakeSources([find("One"), find("Two"), find("Three")]),
    });
    const events = await follow(await startJob());
    expect(of(events, "lead_enrichment_end").filter((event) => !event.success)).toMatchObject([
      { error: siteGone.failure, attempt: 1 },
    ]);
    expect(events.at(-1)).toMatchObject({ leads_completed: 2, leads_failed: 1, success: true });
  });

  it("shows none of a bug's message", async () => {
    const { agents } = fakeAgents({
      lead_analysis: () => Promise.reject(new Error("secret of the house")),
    });
    const { start: startJob, follow } = await start({ agents });
    const events = await follow(await startJob());
    expect(of(events, "lead_enrichment_end")[0]).toMatchObject({
      success: false,
      error: { code: "internal", retryable: true },
    });
    expect(JSON.stringify(events)).not.toContain("secret of the house");
  });

  it("keeps the results of agents that ran beside the one that failed", async () => {
    const { agents, calls } = fakeAgents({
      lead_analysis: (() => {
        let tries = 0;
        return () => ((tries += 1) === 1 ? Promise.reject(siteGone) : outcomeOf("lead_analysis"));
      })(),
    });
    const { start: startJob, follow, send } = await start({ agents });
    const jobId = await startJob();
    const first = await follow(jobId);
    const leadId = of(first, "lead_generated")[0]?.lead_id ?? "";
    const answer = await send("POST", `/api/v2/jobs/${jobId}/leads/${leadId}/retry`);
    expect([answer.status, await answer.json()]).toEqual([202, { lead_id: leadId, attempt: 2 }]);
    const second = await follow(
      jobId,
      (event) => event.event_type === "lead_enrichment_end",
      first.length,
    );
    expect(of(second, "lead_enrichment_start")).toMatchObject([{ attempt: 2 }]);
    expect(of(second, "agent_start").map((event) => event.agent_name)).not.toContain(
      "website_research",
    );
    expect(of(second, "agent_start")[0]).toMatchObject({ agent_name: "lead_analysis" });
    expect(second.at(-1)).toMatchObject({
      event_type: "lead_enrichment_end",
      success: true,
      attempt: 2,
    });
    expect(calls.get("One website_research")).toBe(1);
    expect(calls.get("One contact_extraction")).toBe(1);
    expect(await service?.job(jobId)).toMatchObject({
      found: 1,
      completed: 1,
      failed: 0,
      status: "completed",
    });
    expect(of(await follow(jobId), "pipeline_end")).toHaveLength(1);
  });

  it("visits the website that a person corrected", async () => {
    const visited: string[] = [];
    const { agents } = fakeAgents({
      website_research: ({ lead }) => {
        visited.push(lead.website);
        return lead.website.includes("right")
          ? outcomeOf("website_research")
          : Promise.reject(siteGone);
      },
    });
    const { start: startJob, follow, send } = await start({ agents });
    const jobId = await startJob();
    const first = await follow(jobId);
    const [generated] = of(first, "lead_generated");
    await send("POST", `/api/v2/jobs/${jobId}/leads/${generated?.lead_id}/retry`, {
      corrections: { website: "http://right.example/" },
    });
    const second = await follow(
      jobId,
      (event) => event.event_type === "lead_enrichment_end",
      first.length,
    );
    expect(second.at(-1)).toMatchObject({ success: true, attempt: 2 });
    expect(visited).toEqual(["http://one.example/", "http://right.example/"]);
  });

  it("refuses to retry what is completed, and answers a second retry with the running attempt", async () => {
    const closed = gate();
    let tries = 0;
    const { agents } = fakeAgents({
      website_research: async ({ lead }) => {
        if (lead.company_name === "One") return outcomeOf("website_research");
        if ((tries += 1) === 1) throw siteGone;
        await closed.promise;
        return outcomeOf("website_research");
      },
    });
    const {
      start: startJob,
      follow,
      send,
    } = await start({ agents, sources: fakeSources([find("One"), find("Two")]) });
    const jobId = await startJob();
    const events = await follow(jobId);
    const leadOf = (name: string) =>
      of(events, "lead_generated").find((event) => event.lead_data.company_name === name)
        ?.lead_id ?? "";
    const retry = async (name: string) => {
      const response = await send("POST", `/api/v2/jobs/${jobId}/leads/${leadOf(name)}/retry`);
      return [response.status, await response.json()];
    };
    expect(await retry("One")).toMatchObject([
      409,
      { error: { code: "not_retryable", action: expect.stringContaining("Re-run it") } },
    ]);
    expect(await retry("Two")).toMatchObject([202, { attempt: 2 }]);
    expect(await retry("Two")).toMatchObject([202, { attempt: 2 }]);
    closed.open();
    await follow(jobId, (event) => event.event_type === "lead_enrichment_end", events.length);
    expect(tries).toBe(2);
  });
});

describe("cancelling", () => {
  it("stops new work at once, keeps what is done, and ends the job once", async () => {
    const reached = gate();
    const closed = gate();
    const aborted: string[] = [];
    const { agents, calls } = fakeAgents({
      lead_analysis: async ({ lead, signal }) => {
        if (lead.company_name === "One") return outcomeOf("lead_analysis");
        signal.addEventListener("abort", () => aborted.push(lead.company_name));
        reached.open();
        await closed.promise;
        return outcomeOf("lead_analysis");
      },
    });
    const names = ["One", "Two", "Three", "Four"];
    const {
      start: startJob,
      follow,
      send,
    } = await start({ agents, sources: fakeSources(names.map((name) => find(name))) }, 2);
    const jobId = await startJob();
    await follow(jobId, (event) => event.event_type === "lead_enrichment_end");
    await reached.promise;
    await until(
      "two leads are held",
      () => (calls.get("Two lead_analysis") ?? 0) + (calls.get("Three lead_analysis") ?? 0) === 2,
    );
    expect((await send("POST", `/api/v2/jobs/${jobId}/cancel`)).status).toBe(200);
    const events = await follow(jobId);
    expect(events.at(-1)).toMatchObject({
      event_type: "pipeline_end",
      cancelled: true,
      success: false,
      leads_completed: 1,
      leads_failed: 0,
    });
    expect(
      of(events, "lead_enrichment_end").filter((event) => event.error?.code === "cancelled"),
    ).toHaveLength(3);
    await until("the agents at work are told", () => aborted.length === 2);
    closed.open();
    const before = [...calls.values()].reduce((a, b) => a + b, 0);
    expect((await send("POST", `/api/v2/jobs/${jobId}/cancel`)).status).toBe(200);
    expect((await follow(jobId)).length).toBe(events.length);
    expect([...calls.values()].reduce((a, b) => a + b, 0)).toBe(before);
    expect(await service?.job(jobId)).toMatchObject({
      status: "cancelled",
      completed: 1,
      cancelled: 3,
      found: 4,
    });
  });

  it("keeps on the bill what was paid for, even when the answer came too late", async () => {
    const reached = gate();
    const closed = gate();
    const usage = {
      provider: "fake",
      model: "fake",
      input_tokens: 7,
      output_tokens: 1,
      cost_usd: 0.25,
    };
    const { agents } = fakeAgents({
      website_research: async () => {
        reached.open();
        await closed.promise;
        return { ...outcomeOf("website_research"), usage };
      },
    });
    const { start: startJob, send } = await start({ agents });
    const jobId = await startJob();
    await reached.promise;
    await send("POST", `/api/v2/jobs/${jobId}/cancel`);
    closed.open();
    await until(
      "the late call is counted",
      async () => (await service?.job(jobId))?.["llm_calls"] === 1,
    );
    expect(await service?.job(jobId)).toMatchObject({
      cost_usd: 0.25,
      input_tokens: 7,
      completed: 0,
      cancelled: 1,
    });
  });

  it("keeps on the bill what an agent was paid for before it broke off", async () => {
    const usage = {
      provider: "fake",
      model: "fake",
      input_tokens: 7,
      output_tokens: 1,
      cost_usd: 0.25,
    };
    const outage = new ProviderDown({
      code: "provider_auth",
      message: "The key is not accepted.",
      action: "Mend it.",
      retryable: false,
    });
    let down = true;
    const { agents } = fakeAgents({
      strategy_generation: ({ spent }) => {
        spent?.(usage);
        // The second of its two calls is refused.
        if (down) throw outage;
        spent?.(usage);
        return { ...outcomeOf("strategy_generation"), usage: { ...usage, calls: 2 } };
      },
    });
    const { start: startJob, follow, send, job } = await start({ agents });
    const jobId = await startJob();
    await follow(jobId, isPaused);
    await handedBack(jobId);
    expect(await job(jobId)).toMatchObject({ llm_calls: 1, cost_usd: 0.25, input_tokens: 7 });
    down = false;
    await send("POST", `/api/v2/jobs/${jobId}/resume`);
    const events = await follow(jobId);
    expect(await job(jobId)).toMatchObject({ llm_calls: 3, cost_usd: 0.5, input_tokens: 14 });
    const ends = of(events, "agent_end").filter((event) => event.usage !== undefined);
    expect(ends.map((event) => [event.success, event.usage?.cost_usd])).toEqual([
      [false, 0.25],
      [true, 0.25],
    ]);
  });

  it("stops a harvest that is still finding", async () => {
    const told = gate();
    const sources = fakeSources(async function* ({ signal }) {
      yield find("One");
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      told.open();
    });
    const { start: startJob, follow, send } = await start({ sources });
    const jobId = await startJob();
    await follow(jobId, (event) => event.event_type === "lead_enrichment_end");
    await send("POST", `/api/v2/jobs/${jobId}/cancel`);
    expect((await follow(jobId)).at(-1)).toMatchObject({
      event_type: "pipeline_end",
      cancelled: true,
      leads_completed: 1,
    });
    await told.promise;
  });

  it("lets a cancelled lead be finished after all by a new attempt", async () => {
    const closed = gate();
    const { agents } = fakeAgents({
      website_research: async () => (await closed.promise, outcomeOf("website_research")),
    });
    const { start: startJob, follow, send } = await start({ agents });
    const jobId = await startJob();
    const [generated] = of(
      await follow(jobId, (event) => event.event_type === "agent_start"),
      "lead_generated",
    );
    await send("POST", `/api/v2/jobs/${jobId}/cancel`);
    const first = await follow(jobId);
    closed.open();
    await send("POST", `/api/v2/jobs/${jobId}/leads/${generated?.lead_id}/retry`);
    const second = await follow(
      jobId,
      (event) => event.event_type === "lead_enrichment_end",
      first.length,
    );
    expect(second.at(-1)).toMatchObject({ success: true, attempt: 2 });
  });
});

describe("pausing", () => {
  it("starts no further agent until it is resumed, and then goes on where it was", async () => {
    const reached = gate();
    const closed = gate();
    const { agents, calls } = fakeAgents({
      website_research: async () => {
        reached.open();
        await closed.promise;
        return outcomeOf("website_research");
      },
    });
    const { start: startJob, follow, send } = await start({ agents });
    const jobId = await startJob();
    await reached.promise;
    expect(await (await send("POST", `/api/v2/jobs/${jobId}/pause`)).json()).toMatchObject({
      job: { status: "paused" },
    });
    closed.open();
    await handedBack(jobId);
    expect(calls.get("One lead_analysis")).toBeUndefined();
    expect(await (await send("POST", `/api/v2/jobs/${jobId}/resume`)).json()).toMatchObject({
      job: { status: "running" },
    });
    const events = await follow(jobId);
    expect(of(events, "status_update").flatMap((event) => event.job_status ?? [])).toEqual([
      "paused",
      "running",
    ]);
    expect(events.at(-1)).toMatchObject({ event_type: "pipeline_end", leads_completed: 1 });
    expect(calls.get("One website_research")).toBe(1);
  });

  it("holds from the moment it is answered, whenever the worker hears of it", async () => {
    const reached = gate();
    const closed = gate();
    const { agents, calls } = fakeAgents({
      lead_analysis: async () => {
        reached.open();
        await closed.promise;
        return outcomeOf("lead_analysis");
      },
    });
    const { start: startJob, follow, send } = await start({ agents });
    const jobId = await startJob();
    await reached.promise;
    const silent = await openContext(database);
    await pauseJob(silent.ctx, jobId);
    const before = (await follow(jobId, isPaused)).at(-1)?.sequence ?? 0;
    closed.open();
    await handedBack(jobId);
    await silent.close();
    expect(calls.get("One lead_qualification")).toBeUndefined();
    await send("POST", `/api/v2/jobs/${jobId}/resume`);
    const events = await follow(jobId);
    const resumed = events.find(
      (event) => event.event_type === "status_update" && event.job_status === "running",
    );
    // What was at work may end; nothing begins.
    const meanwhile = events.filter(
      ({ sequence }) => sequence > before && sequence < (resumed?.sequence ?? 0),
    );
    expect(new Set(meanwhile.map((event) => event.event_type))).toEqual(new Set(["agent_end"]));
    expect(of(events, "qualification_start")).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({ event_type: "pipeline_end", leads_completed: 1 });
    expect(Math.max(...calls.values())).toBe(1);
  });
});

const isPaused = (event: PipelineEvent) =>
  event.event_type === "status_update" && event.job_status === "paused";

const handedBack = (jobId: string) =>
  until("the lead was handed back", async () => {
    const [row] = await database.query<{ claimed_by: number | null }>(
      "select claimed_by from prospect.leads where job_id = $1",
      [jobId],
    );
    return row?.claimed_by === null;
  });

describe("a provider that refuses everybody", () => {
  it("pauses the job with one clear message, fails no lead, and lets it go on when resumed", async () => {
    const outage = new ProviderDown({
      code: "provider_unavailable",
      message: "The model's provider does not answer.",
      action: "Resume when it is back.",
      retryable: true,
    });
    let down = true;
    const { agents, calls } = fakeAgents({
      lead_analysis: () => (down ? Promise.reject(outage) : outcomeOf("lead_analysis")),
    });
    const {
      start: startJob,
      follow,
      send,
    } = await start({
      agents,
      sources: fakeSources(["One", "Two", "Three"].map((name) => find(name))),
    });
    const jobId = await startJob();
    await until("the job is paused and nobody holds a lead", async () => {
      const rows = await database.query(
        "select 1 from prospect.leads where job_id = $1 and claimed_by is not null",
        [jobId],
      );
      return (await service?.job(jobId))?.["status"] === "paused" && rows.length === 0;
    });
    expect(await service?.job(jobId)).toMatchObject({ failed: 0, completed: 0 });
    down = false;
    await send("POST", `/api/v2/jobs/${jobId}/resume`);
    const events = await follow(jobId);
    expect(of(events, "pipeline_error")).toMatchObject([{ error: outage.failure }]);
    expect(events.at(-1)).toMatchObject({
      event_type: "pipeline_end",
      leads_completed: 3,
      leads_failed: 0,
    });
    expect(calls.get("One website_research")).toBe(1);
  });
});

describe("running a lead again after an edit", () => {
  it("runs only the agents that depend on what changed, and keeps what a person wrote", async () => {
    const seen: unknown[] = [];
    const { agents, calls } = fakeAgents({
      personalized_message: ({ corrections, profile }) => {
        seen.push([corrections, profile.value_proposition]);
        return outcomeOf("personalized_message");
      },
    });
    const { start: startJob, follow, send } = await start({ agents });
    const jobId = await startJob();
    const first = await follow(jobId);
    const leadId = of(first, "lead_generated")[0]?.lead_id ?? "";
    const rerun = async (changes: unknown) =>
      (
        await send("POST", `/api/v2/jobs/${jobId}/leads/${leadId}/rerun`, changes)
      ).json() as Promise<{ attempt: number; agents: string[] }>;

    const answer = await rerun({ corrections: { email: "someone@one.example" } });
    const stale = agentsToRerun(["email"]);
    expect(answer).toMatchObject({ attempt: 2, agents: stale });
    const second = await follow(
      jobId,
      (event) => event.event_type === "lead_enrichment_end",
      first.length,
    );
    expect(
      of(second, "agent_end")
        .map((event) => event.agent_name)
        .toSorted(),
    ).toEqual(stale.toSorted());
    expect(second.at(-1)).toMatchObject({
      success: true,
      attempt: 2,
      final_package: { briefing: { markdown: "# One" } },
    });
    const shares = second.flatMap((event) =>
      "progress_percentage" in event && event.progress_percentage !== undefined
        ? [event.progress_percentage]
        : [],
    );
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(calls.get("One website_research")).toBe(1);

    // The same again changes nothing; nothing runs.
    expect(await rerun({ corrections: { email: "someone@one.example" } })).toEqual({
      lead_id: leadId,
      attempt: 2,
      agents: [],
    });

    const profiled = await rerun({
      profile: { ...sampleProfile, value_proposition: "Fuller calendars." },
    });
    expect(profiled).toMatchObject({ attempt: 3 });
    expect(profiled.agents).not.toContain("website_research");
    await follow(
      jobId,
      (event) => event.event_type === "lead_enrichment_end" && event.attempt === 3,
      first.length,
    );
    expect(seen.at(-1)).toEqual([{ email: "someone@one.example" }, "Fuller calendars."]);
    expect(await service?.job(jobId)).toMatchObject({ found: 1, completed: 1, failed: 0 });
  });
});
