import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fakeAgents } from "../pipeline/testing/fake-agents.ts";
import { fakeSources, find } from "../pipeline/testing/fake-source.ts";
import {
  createProspectDatabase,
  startService,
  testSecret,
  until,
  type TestService,
} from "../pipeline/testing/start-service.ts";
import type { Parts } from "../service.ts";
import { reply, signatureOf, startReceiver, type Answer } from "./testing/receiver.ts";

let database: TestDatabase;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let answer: { with?: Answer | undefined };
const services: TestService[] = [];

beforeEach(async () => {
  answer = {};
  [database, receiver] = await Promise.all([createProspectDatabase(), startReceiver(answer)]);
});
afterEach(async () => {
  for (const service of services.splice(0)) await service.stop();
  await receiver.stop();
  await database.drop();
});

async function start(
  parts: Parts = {},
  options: Partial<Parameters<typeof startService>[2]> = {},
): Promise<TestService> {
  const service = await startService(
    database,
    {
      sources: fakeSources([find("One"), find("Two"), find("Three")]),
      agents: fakeAgents().agents,
      random: () => 0.05,
      ...parts,
    },
    { webhookUrl: receiver.url, ...options },
  );
  services.push(service);
  return service;
}

async function cursor(
  jobId: string,
): Promise<{ last_sequence: number; acknowledged_sequence: number }> {
  const [row] = await database.query<{ last_sequence: number; acknowledged_sequence: number }>(
    "select last_sequence, acknowledged_sequence from prospect.jobs where job_id = $1",
    [jobId],
  );
  return row ?? { last_sequence: 0, acknowledged_sequence: 0 };
}

const allDelivered = (jobId: string) =>
  until("all is acknowledged", async () => {
    const at = await cursor(jobId);
    return at.last_sequence > 0 && at.acknowledged_sequence === at.last_sequence && at;
  });

describe("shipping a job's log", () => {
  it("delivers every event once, in order, signed, one request in flight", async () => {
    const service = await start();
    const jobId = await service.start();
    const log = await service.follow(jobId);
    await allDelivered(jobId);
    expect(receiver.applied(jobId)).toEqual(log);
    expect(receiver.overlaps()).toBe(0);
    for (const received of receiver.requests) {
      expect(received.headers["webhook-signature"]).toBe(signatureOf(testSecret, received));
      expect(received.headers["content-type"]).toBe("application/json");
      expect(received.events.length).toBeLessThanOrEqual(200);
    }
    expect(new Set(receiver.requests.map(({ headers }) => headers["webhook-id"])).size).toBe(
      receiver.requests.length,
    );
  });

  it("keeps on trying through refusals of every kind, and loses nothing", async () => {
    const faults: Answer[] = [
      (_, response) => (reply(response, 500, {}), true),
      (_, response) => (
        reply(response, 503, { error: { code: "unavailable" } }, { "retry-after": "0" }),
        true
      ),
      (_, response) => (reply(response, 401, { error: { code: "unsigned" } }), true),
      (_, response) => (response.writeHead(302, { location: "http://127.0.0.1:9/" }).end(), true),
      (_, response) => (response.destroy(), true),
      (_, response) => (response.writeHead(200).end("not json"), true),
      (_, response) => (reply(response, 200, { acknowledged: {}, results: [] }), true),
    ];
    answer.with = (received, response) => faults.shift()?.(received, response) ?? false;
    const service = await start();
    const jobId = await service.start();
    const log = await service.follow(jobId);
    await allDelivered(jobId);
    expect(faults).toHaveLength(0);
    expect(receiver.applied(jobId)).toEqual(log);
    const attempts = await database.query<{ status: number | null }>(
      "select status from prospect.delivery_attempts order by attempt_id",
    );
    expect(attempts.map(({ status }) => status)).toEqual([500, 503, 401, 302, null, 200, 200]);
    const shown = (await (await service.send("GET", "/api/v2/deliveries")).json()) as {
      jobs: unknown[];
      attempts: unknown[];
      delivering: boolean;
    };
    expect(shown).toMatchObject({
      delivering: true,
      stalled: [],
      jobs: [{ job_id: jobId, lag_events: 0 }],
    });
    expect(shown.attempts).toHaveLength(7);
  });

  it("lets no number of refused jobs stand in the way of another", async () => {
    const off = await start({}, { environment: { WEBAPP_WEBHOOK_ENABLED: "false" } });
    const jobId = await off.start();
    const log = await off.follow(jobId);
    await database.query(
      `insert into prospect.jobs
       select (jsonb_populate_record(j, jsonb_build_object('job_id', 'refused-' || n, 'last_sequence', 1, 'idempotency_key', null,
               'created_at', j.created_at - interval '1 hour'))).*
       from prospect.jobs j, generate_series(1, 40) n`,
    );
    await database.query(
      `insert into prospect.events
       select (jsonb_populate_record(e, jsonb_build_object('job_id', 'refused-' || n, 'event_id', gen_random_uuid()))).*
       from prospect.events e, generate_series(1, 40) n where e.sequence = 1`,
    );
    const refused = new Set<string>();
    answer.with = ({ events }, response) => {
      const [first] = events;
      if (first === undefined || !first.job_id.startsWith("refused-")) return false;
      refused.add(first.job_id);
      reply(response, 503, {}, { "retry-after": "3600" });
      return true;
    };
    await start();
    await allDelivered(jobId);
    expect(receiver.applied(jobId)).toEqual(log);
    await until("every one was tried", async () => refused.size === 40);
  });

  it("waits as long as Retry-After asks", async () => {
    let refusedAt = 0;
    let cameBackAfter = 0;
    answer.with = (_, response) => {
      if (refusedAt === 0) {
        refusedAt = performance.now();
        reply(response, 429, {}, { "retry-after": "0.3" });
        return true;
      }
      if (cameBackAfter === 0) cameBackAfter = performance.now() - refusedAt;
      return false;
    };
    const service = await start();
    await allDelivered(await service.start());
    expect(cameBackAfter).toBeGreaterThanOrEqual(290);
  });

  it("goes on from what was committed when the reply was lost", async () => {
    let lost = 0;
    answer.with = ({ events }, response) => {
      if ((lost += 1) > 3) return false;
      const log = receiver.applied(events[0]?.job_id ?? "");
      const expected = (log.at(-1)?.sequence ?? 0) + 1;
      log.push(...events.filter((event) => event.sequence >= expected));
      response.destroy();
      return true;
    };
    const service = await start();
    const jobId = await service.start();
    const log = await service.follow(jobId);
    await allDelivered(jobId);
    expect(lost).toBeGreaterThan(3);
    expect(receiver.applied(jobId)).toEqual(log);
  });

  it("rewinds when the receiver lost what it had", async () => {
    const service = await start();
    const jobId = await service.start();
    const log = await service.follow(jobId);
    await allDelivered(jobId);
    receiver.forget(jobId, 10);
    const [lead] = await database.query<{ lead_id: string }>(
      "select lead_id from prospect.leads limit 1",
    );
    await service.send("POST", `/api/v2/jobs/${jobId}/leads/${lead?.lead_id}/rerun`, {
      corrections: { website: "http://other.example/" },
    });
    await service.follow(
      jobId,
      (event) => event.event_type === "lead_enrichment_end" && event.attempt === 2,
      log.length,
    );
    await allDelivered(jobId);
    const sequences = receiver.applied(jobId).map((event) => event.sequence);
    expect(sequences).toEqual(sequences.map((_, i) => i + 1));
    expect(sequences.length).toBeGreaterThan(log.length);
  });

  it("resumes from its cursor after a restart", async () => {
    answer.with = (_, response) => (reply(response, 503, {}), true);
    const first = await start();
    const jobId = await first.start();
    const log = await first.follow(jobId);
    await first.stop();
    services.splice(services.indexOf(first), 1);
    answer.with = undefined;
    await start();
    await allDelivered(jobId);
    expect(receiver.applied(jobId)).toEqual(log);
  });

  it("ships each job from one process alone, and another one takes over when that ends", async () => {
    const first = await start();
    const second = await start();
    const jobs = [await first.start(), await second.start({ user_id: "user-2" })];
    for (const jobId of jobs) await allDelivered(jobId);
    expect(receiver.overlaps()).toBe(0);
    const leads = async (service: TestService) =>
      ((await (await service.send("GET", "/api/v2/deliveries")).json()) as { delivering: boolean })
        .delivering;
    expect([await leads(first), await leads(second)]).toEqual([true, false]);
    await first.stop();
    services.splice(services.indexOf(first), 1);
    await until("the second leads", () => leads(second));
    const third = await second.start({ user_id: "user-3" });
    const log = await second.follow(third);
    await allDelivered(third);
    expect(receiver.applied(third)).toEqual(log);
  });

  it("keeps events while delivery is switched off, and sends them when it is on again", async () => {
    const off = await start({}, { environment: { WEBAPP_WEBHOOK_ENABLED: "false" } });
    const jobId = await off.start();
    const log = await off.follow(jobId);
    expect(await cursor(jobId)).toEqual({ last_sequence: log.length, acknowledged_sequence: 0 });
    expect(receiver.requests).toHaveLength(0);
    await start();
    await allDelivered(jobId);
    expect(receiver.applied(jobId)).toEqual(log);
  });

  it("raises an alarm when there is no progress, and drops it when there is", async () => {
    answer.with = (_, response) => (reply(response, 503, {}), true);
    const service = await start({ alarmAfterMs: 1 });
    const jobId = await service.start();
    await service.follow(jobId);
    const stalled = async () =>
      (
        (await (await service.send("GET", "/api/v2/deliveries")).json()) as {
          stalled: { job_id: string; alarm: boolean }[];
        }
      ).stalled;
    await until("the alarm is on", async () =>
      (await stalled()).some((job) => job.job_id === jobId && job.alarm),
    );
    await until("the metric shows it", async () =>
      /leadstream_delivery_stalled_seconds (?!0\n)/.test(
        await (await service.send("GET", "/metrics")).text(),
      ),
    );
    answer.with = undefined;
    await allDelivered(jobId);
    await until("the alarm is off", async () => (await stalled()).length === 0);
  });

  it("merges progress, and nothing else, once the receiver says that it is loaded", async () => {
    const service = await start({}, { environment: { WEBAPP_WEBHOOK_ENABLED: "false" } });
    const jobId = await service.start();
    await service.follow(jobId);
    const log = await database.query<{ sequence: number }>(
      `with job as (update prospect.jobs set last_sequence = last_sequence + 300 returning job_id, last_sequence - 300 as last)
       insert into prospect.events (job_id, sequence, event_id, event_type, lead_id, body, created_at)
       select job_id, last + n, gen_random_uuid(), case when n % 10 = 0 then 'lead_analysis_start' else 'status_update' end, 'lead-1',
              case when n % 10 = 0 then '{}' else '{"status_message":"Reading."}' end, now()
       from job, generate_series(1, 300) n returning sequence`,
    );
    answer.with = (received, response) => {
      response.setHeader("leadstream-shed-level", "1");
      return received.events.length < 0;
    };
    await start();
    await allDelivered(jobId);
    const received = receiver.applied(jobId);
    expect(received.at(-1)?.sequence).toBe(log.at(-1)?.sequence);
    let next = 1;
    for (const event of received) {
      expect(event.sequence_from ?? event.sequence).toBe(next);
      next = event.sequence + 1;
    }
    expect(received.filter((event) => event.event_type === "lead_analysis_start").length).toBe(
      3 + 30,
    );
    expect(
      received.filter(
        (event) => event.event_type === "status_update" && event.sequence_from !== undefined,
      ).length,
    ).toBeGreaterThan(5);
  });
});
