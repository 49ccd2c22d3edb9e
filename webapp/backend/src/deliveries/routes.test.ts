import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findWorkspace } from "../accounts/find-workspace.ts";
import { Story } from "../testing/story.ts";
import { startTestApp, type TestApp, type TestPerson } from "../testing/test-app.ts";
import { readEvents } from "../webhooks/read-events.ts";
import { receive } from "../webhooks/receive.ts";

let app: TestApp;
let ana: TestPerson;
let ben: TestPerson;

beforeAll(async () => {
  app = await startTestApp({ defaultPlan: "free" });
  ana = await app.signUp("Ana");
  ben = await app.signUp("Ben");
  await app.test.query("update webapp.workspaces set plan = 'free'");
  const story = new Story("job-1", ana.userId).start();
  for (let i = 0; i < 11; i += 1) story.find(`L${i}`);
  story.begin("L10").find("L0");
  const now = new Date();
  await receive(
    { db: app.db, findWorkspace },
    readEvents(Buffer.from(JSON.stringify({ events: story.events })), null, now),
    now,
  );
});
afterAll(() => app.stop());

const inspect = async () => (await ana.ask("GET", "/api/v1/deliveries")).json();

describe("the delivery inspector", () => {
  it("shows what was set apart and why, and how far each job has come", async () => {
    app.prospect.pages.set("/api/v2/deliveries", {
      jobs: [{ job_id: "job-1", last_sequence: 20 }],
    });
    const shown = await inspect();
    expect(shown.jobs).toMatchObject([
      { job_id: "job-1", applied_sequence: 14, waiting_events: 6 },
    ]);
    expect(
      shown.quarantine.map(({ event_type, reason }: { event_type: string; reason: string }) => [
        event_type,
        reason,
      ]),
    ).toEqual([
      ["lead_generated", "The lead L0 was opened before."],
      ["lead_enrichment_start", "No lead L10 is known here."],
      ["lead_generated", "The workspace's quota of leads is used up."],
    ]);
    app.prospect.pages.delete("/api/v2/deliveries");
    expect((await inspect()).jobs[0].waiting_events).toBeNull();
  });

  it("is for owners alone, and for their own workspace", async () => {
    const [{ event_id }] = (await inspect()).quarantine;
    expect((await ben.ask("GET", "/api/v1/deliveries")).json()).toMatchObject({
      items: [],
      jobs: [],
      quarantine: [],
    });
    for (const verb of ["replay", "discard"]) {
      expect((await ben.ask("POST", `/api/v1/deliveries/${event_id}/${verb}`)).statusCode).toBe(
        404,
      );
    }
    expect((await app.app.inject({ method: "GET", url: "/api/v1/deliveries" })).statusCode).toBe(
      401,
    );
  });

  it("tries an event again, and with it what was set apart behind it", async () => {
    const { quarantine } = await inspect();
    const opened = quarantine.at(-1);
    expect(
      (await ana.ask("POST", `/api/v1/deliveries/${opened.event_id}/replay`)).json(),
    ).toMatchObject({
      status: "quarantined",
      reason: "The workspace's quota of leads is used up.",
      followed: [],
    });
    await app.test.query("update webapp.workspaces set plan = 'pro' where id = $1", [
      ana.workspaceId,
    ]);
    expect(
      (await ana.ask("POST", `/api/v1/deliveries/${opened.event_id}/replay`)).json(),
    ).toMatchObject({ status: "applied", followed: [quarantine[1].event_id] });
    expect((await ana.ask("GET", "/api/v1/leads/L10")).json().lead).toMatchObject({
      state: "harvested",
      started_at: expect.any(String),
    });
    expect((await inspect()).quarantine).toHaveLength(1);
  });

  it("gives an event up for good", async () => {
    const [{ event_id }] = (await inspect()).quarantine;
    expect((await ana.ask("POST", `/api/v1/deliveries/${event_id}/discard`)).json()).toEqual({
      event_id,
      status: "discarded",
    });
    expect((await inspect()).quarantine).toEqual([]);
    expect((await ana.ask("POST", `/api/v1/deliveries/${event_id}/replay`)).statusCode).toBe(404);
  });
});
