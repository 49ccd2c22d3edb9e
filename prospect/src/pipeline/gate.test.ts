import type { TestDatabase } from "@leadstream/runtime/testing/database";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cancelJob } from "./cancel.ts";
import { passAlone } from "./gate.ts";
import { handBackLead } from "./hand-back.ts";
import { pauseJob, resumeJob } from "./pause.ts";
import { StepWriter } from "./save-steps.ts";
import type { Step } from "./step.ts";
import { openContext, type OpenContext } from "./testing/open-context.ts";
import { createProspectDatabase, until } from "./testing/start-service.ts";

let test: TestDatabase;
let open: OpenContext;
let steps: StepWriter;
beforeAll(async () => {
  test = await createProspectDatabase();
  open = await openContext(test);
  steps = new StepWriter({ ...open.ctx, estimate: () => null });
});
afterAll(async () => {
  await open.close();
  await test.drop();
});

/** A job whose one lead, of the same name, is in a worker's hands. */
async function jobAtWork(name: string): Promise<void> {
  await open.newJob(name);
  await newLead(name, name);
}

async function newLead(jobId: string, name: string): Promise<void> {
  await test.query(
    `insert into prospect.leads (lead_id, job_id, company_name, company_key, website, domain, lead_data, source, source_url, state, fence, claimed_by, started_attempt, created_at)
     values ($2, $1, $2, $2, '', '', '{}', 'list', '', 'analyzing', 1, 1, 1, now())`,
    [jobId, name],
  );
  await test.query("update prospect.jobs set found = found + 1 where job_id = $1", [jobId]);
}

/** One agent has ended, the next two are to start. */
const step = (jobId: string, name = jobId): Step => ({
  jobId,
  leadId: name,
  attempt: 1,
  fence: 1,
  step: 0,
  state: "analyzing",
  progress: 20,
  currentAgent: null,
  error: null,
  starts: false,
  ends: false,
  results: [{ agent: "website_research", output: "{}", method: "llm", usage: null, seconds: 1 }],
  pages: [],
  events: [{ event_type: "status_update", lead_id: name, status_message: "ended" }],
  counts: { llm_calls: 1 },
  begins: {
    state: "qualifying",
    currentAgent: "lead_qualification",
    events: [{ event_type: "qualification_start", lead_id: name }],
  },
});

/** What is in the books of the job's lead. */
async function books(name: string) {
  const [lead] = await test.query(
    "select state, current_agent, progress from prospect.leads where lead_id = $1",
    [name],
  );
  const events = await test.query<{ event_type: string }>(
    "select event_type from prospect.events where lead_id = $1 order by sequence",
    [name],
  );
  const results = await test.query("select 1 from prospect.agent_results where lead_id = $1", [
    name,
  ]);
  const [job] = await test.query("select llm_calls from prospect.jobs where job_id = $1", [name]);
  return {
    ...lead,
    ...job,
    results: results.length,
    events: events.map(({ event_type }) => event_type),
  };
}

/** Works in a transaction that stays open until it is told to end. */
async function holding(
  work: (tx: pg.PoolClient) => Promise<unknown>,
): Promise<() => Promise<void>> {
  const tx = await open.ctx.database.pool.connect();
  await tx.query("begin");
  await work(tx);
  return async () => {
    await tx.query("commit");
    tx.release();
  };
}

const waitsForLock = () =>
  until("it waits for a lock", async () => {
    const rows = await test.query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    return rows.length === 1;
  });

const withoutStart = {
  state: "analyzing",
  current_agent: null,
  progress: 20,
  llm_calls: 1,
  results: 1,
  events: ["status_update"],
};

describe("a step that is to start agents", () => {
  it("starts them where nobody says otherwise", async () => {
    await jobAtWork("free");
    expect(await steps.save(step("free"))).toBe("saved");
    expect(await books("free")).toEqual({
      ...withoutStart,
      state: "qualifying",
      current_agent: "lead_qualification",
      events: ["status_update", "qualification_start"],
    });
  });

  it("is saved without them once a pause was answered, though the worker has not heard of it", async () => {
    await jobAtWork("paused");
    await pauseJob(open.ctx, "paused");
    expect(await steps.save(step("paused"))).toBe("held");
    expect(await books("paused")).toEqual(withoutStart);
  });

  it("leaves an attempt unbegun whose first agents it would have been", async () => {
    await jobAtWork("first");
    await test.query("update prospect.leads set started_attempt = 0 where lead_id = 'first'");
    await pauseJob(open.ctx, "first");
    expect(await steps.save({ ...step("first"), events: [], results: [], starts: true })).toBe(
      "held",
    );
    expect(
      await test.query(
        "select started_attempt, attempt_started_at from prospect.leads where lead_id = 'first'",
      ),
    ).toEqual([{ started_attempt: 0, attempt_started_at: null }]);
    expect(await books("first")).toMatchObject({ events: [] });
  });

  it("has company in its commit: each step of the batch has its own answer", async () => {
    await jobAtWork("company");
    await newLead("company", "company of it");
    await newLead("company", "somebody else's");
    await pauseJob(open.ctx, "company");
    expect(
      await Promise.all([
        steps.save(step("company")),
        steps.save({ ...step("company", "company of it"), begins: null }),
        steps.save({ ...step("company", "somebody else's"), fence: 7 }),
      ]),
    ).toEqual(["held", "saved", "lost"]);
    expect(await books("company")).toMatchObject({ ...withoutStart, llm_calls: 2 });
  });

  it("is waited for by a pause that comes while it is being saved", async () => {
    await jobAtWork("overtaken");
    const commit = await holding((tx) =>
      tx.query("select 1 from prospect.job_inputs where job_id = 'overtaken' for share"),
    );
    let answered = false;
    const pausing = pauseJob(open.ctx, "overtaken").then(() => (answered = true));
    await waitsForLock();
    expect(answered).toBe(false);
    await commit();
    await pausing;
  });

  it("knows of a pause that it had to wait for", async () => {
    await jobAtWork("waiting");
    const commit = await holding(async (tx) => {
      await passAlone(tx, "waiting");
      await tx.query("update prospect.job_inputs set paused = true where job_id = 'waiting'");
      await tx.query("update prospect.jobs set status = 'paused' where job_id = 'waiting'");
    });
    const saving = steps.save(step("waiting"));
    await waitsForLock();
    await commit();
    expect(await saving).toBe("held");
    expect(await books("waiting")).toEqual(withoutStart);
  });

  it("changes nothing once a cancel was answered", async () => {
    await jobAtWork("cancelled");
    await cancelJob(open.ctx, "cancelled");
    expect(await steps.save(step("cancelled"))).toBe("lost");
    expect(await books("cancelled")).toMatchObject({
      state: "cancelled",
      results: 0,
      events: ["lead_enrichment_end"],
    });
  });

  it("changes nothing after a cancel that it had to wait for", async () => {
    await jobAtWork("late");
    const commit = await holding(async (tx) => {
      await passAlone(tx, "late");
      await tx.query("update prospect.leads set fence = fence + 1 where lead_id = 'late'");
    });
    const saving = steps.save(step("late"));
    await waitsForLock();
    await commit();
    expect(await saving).toBe("lost");
    expect(await books("late")).toMatchObject({ results: 0, events: [] });
  });

  it("starts them again after a resume, and in a job that ended while it was paused", async () => {
    await jobAtWork("resumed");
    await pauseJob(open.ctx, "resumed");
    await resumeJob(open.ctx, "resumed");
    expect(await steps.save(step("resumed"))).toBe("saved");

    await jobAtWork("over");
    await pauseJob(open.ctx, "over");
    // Its last lead ended; this one is a retry.
    await test.query(
      "update prospect.jobs set status = 'completed', ended_at = now() where job_id = 'over'",
    );
    expect(await steps.save(step("over"))).toBe("saved");
  });
});

describe("a lead that is handed back while its job is resumed", () => {
  it("has a ticket afterwards", async () => {
    await open.tickets();
    await jobAtWork("handed");
    await pauseJob(open.ctx, "handed");
    const commit = await holding(async (tx) => {
      await passAlone(tx, "handed");
      await tx.query("update prospect.job_inputs set paused = false where job_id = 'handed'");
      await tx.query("update prospect.jobs set status = 'running' where job_id = 'handed'");
      // The resume has looked for leads that nobody holds, and found none.
    });
    const handing = handBackLead(
      open.ctx,
      { jobId: "handed", leadId: "handed", fence: 1 },
      "user-1",
    );
    await waitsForLock();
    await commit();
    await handing;
    expect(await open.tickets()).toEqual(["handed"]);
  });
});
