import { Problem } from "@leadstream/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApp, type TestApp, type TestPerson } from "../testing/test-app.ts";
import { readGauges } from "./read-gauges.ts";

let t: TestApp;
let ana: TestPerson;
let bob: TestPerson;

beforeAll(async () => {
  t = await startTestApp();
  ana = await t.signUp("Ana");
  bob = await t.signUp("Bob");
});
afterAll(() => t.stop());

describe("the system page", () => {
  it("shows services, queues, lag and versions to who runs the installation", async () => {
    t.prospect.metricsText = [
      "# HELP leadstream_jobs Jobs by status.",
      'leadstream_jobs{status="running"} 2',
      'leadstream_jobs{status="queued"} 1',
      "leadstream_leads_open 17",
      "leadstream_delivery_behind_events 40",
      "leadstream_delivery_stalled_seconds 0",
    ].join("\n");
    const answer = await ana.ask("GET", "/api/v1/system");
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      overall: "ok",
      services: [
        { name: "webapp", status: "ok" },
        { name: "database", status: "ok", latency_ms: expect.any(Number) },
        { name: "prospect", status: "ok" },
      ],
      delivery: { lag_events: 40, stale_seconds: null },
      versions: {
        leadstream: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        node: process.versions.node,
        postgres: expect.stringMatching(/^\d+/),
      },
    });
    const { queues } = answer.json<{
      queues: { name: string; waiting: number | null; active: number | null }[];
    }>();
    expect(queues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: "harvest", waiting: 1, active: 2 }),
        expect.objectContaining({ name: "enrich-lead", active: 17 }),
      ]),
    );
  });

  it("says what is wrong, and shows no number that it could not read", async () => {
    t.prospect.metricsText = "leadstream_delivery_stalled_seconds 75.4\n";
    expect((await ana.ask("GET", "/api/v1/system")).json()).toMatchObject({
      overall: "degraded",
      delivery: { lag_events: null, stale_seconds: 75 },
    });
    t.prospect.fault = new Problem("unavailable", "The prospecting service cannot be reached.");
    expect((await ana.ask("GET", "/api/v1/system")).json()).toMatchObject({
      overall: "degraded",
      services: expect.arrayContaining([
        expect.objectContaining({
          name: "prospect",
          status: "down",
          detail: "The prospecting service cannot be reached.",
        }),
      ]),
      delivery: { lag_events: null, stale_seconds: 0 },
    });
    t.prospect.fault = null;
  });

  it("is closed to owners of other workspaces", async () => {
    expect((await bob.ask("GET", "/api/v1/system")).statusCode).toBe(403);
  });
});

describe("reading gauges", () => {
  it("takes names with and without labels and leaves the rest", () => {
    const gauges = readGauges('# TYPE a gauge\na 1\nb{x="y z"} 2.5e3\nc NaN\n\nnonsense');
    expect([...gauges]).toEqual([
      ["a", 1],
      ['b{x="y z"}', 2500],
    ]);
  });
});
