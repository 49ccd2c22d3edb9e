import { createHash } from "node:crypto";
import { webhookPath, type PipelineEvent, type Tier } from "@leadstream/contract";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Story } from "../testing/story.ts";
import {
  sign,
  startTestReceiver,
  testSecret,
  type TestReceiver,
} from "../testing/test-receiver.ts";
import { readEvents } from "./read-events.ts";
import { receive } from "./receive.ts";

let receiver: TestReceiver;
let made = 0;

beforeAll(async () => {
  receiver = await startTestReceiver();
});
afterAll(() => receiver.stop());

const step = fc.record({
  kind: fc.constantFrom("enrich", "fail", "retry", "find", "status"),
  tier: fc.constantFrom<Tier>("high", "medium", "low", "unknown"),
  percentage: fc.integer({ min: 0, max: 99 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Leads side by side, some of which fail and are tried anew. `prefix` keeps the ids of two tellings apart. */
function tell(prefix: string, userId: string, steps: readonly Step[]): PipelineEvent[] {
  const story = new Story(`${prefix}job`, userId).start();
  for (const [i, { kind, tier, percentage }] of steps.entries()) {
    const id = `${prefix}L${i}`;
    story.find(id);
    if (kind === "find") continue;
    story.begin(id).status(id, "on it", percentage);
    if (kind === "enrich") story.enrich(id).complete(id, tier);
    if (kind === "fail" || kind === "retry") story.work(id, "lead_analysis", percentage).fail(id);
    if (kind === "retry") story.begin(id, 2).complete(id, tier, 2);
  }
  return story.end().events;
}

/** Everything that the events decided, without the ids' prefix and without times of the receiver's own clock. */
async function stateHash(prefix: string, workspaceId: string): Promise<string> {
  const leads = await receiver.test.query(
    `select to_jsonb(l) - 'workspace_id' || jsonb_build_object('units', (select state from webapp.quota_units u where u.lead_id = l.lead_id)) as row
     from webapp.leads l where workspace_id = $1 order by lead_id`,
    [workspaceId],
  );
  const jobs = await receiver.test.query(
    "select to_jsonb(j) - 'workspace_id' - 'user_id' - 'received_at' - 'created_at' as row from webapp.jobs j where workspace_id = $1",
    [workspaceId],
  );
  const inbox = await receiver.test.query(
    "select sequence, event_type, status, reason from webapp.inbox where job_id = $1 order by sequence",
    [`${prefix}job`],
  );
  const quota = await receiver.test.query(
    "select used, held, reserved from webapp.quota_periods where workspace_id = $1",
    [workspaceId],
  );
  return createHash("sha256")
    .update(JSON.stringify([leads, jobs, inbox, quota]).replaceAll(prefix, ""))
    .digest("hex");
}

async function deliver(events: readonly PipelineEvent[]): Promise<void> {
  const now = new Date("2026-11-22T12:00:00Z");
  await receive(
    {
      db: receiver.database.db,
      findWorkspace: async (_tx, userId) => userId.slice("user-".length),
    },
    readEvents(Buffer.from(JSON.stringify({ events })), null, now),
    now,
  );
}
const applied = async (jobId: string) =>
  Number(
    (
      await receiver.test.query<{ s: string }>(
        "select applied_sequence s from webapp.jobs where job_id = $1",
        [jobId],
      )
    )[0]?.s ?? 0,
  );

function cut(events: readonly PipelineEvent[], sizes: readonly number[]): PipelineEvent[][] {
  const batches: PipelineEvent[][] = [];
  for (let at = 0, i = 0; at < events.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    batches.push(events.slice(at, at + size));
    at += size;
  }
  return batches;
}

describe("the state after a job's log", () => {
  it("is the same however the log was cut, repeated and shuffled on its way", async () => {
    const way = fc.record({
      steps: fc.array(step, { minLength: 1, maxLength: 8 }),
      sizes: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
      repeats: fc.integer({ min: 1, max: 5 }),
      seed: fc.integer(),
    });
    await fc.assert(
      fc.asyncProperty(way, async ({ steps, sizes, repeats, seed }) => {
        const [plain, rough] = [`p${(made += 1)}x`, `p${(made += 1)}x`];
        await deliver(tell(plain, await receiver.workspace(plain), steps));

        const events = tell(rough, await receiver.workspace(rough), steps);
        const onTheWay = cut(events, sizes).flatMap((batch) =>
          Array.from({ length: repeats }, () => batch),
        );
        // Batches come in any order; those ahead of a gap are refused and sent again, as the sender does.
        for (let round = 0; (await applied(`${rough}job`)) < events.length; round += 1) {
          for (const batch of shuffle(onTheWay, seed + round)) await deliver(batch);
        }
        expect(await stateHash(rough, rough)).toBe(await stateHash(plain, plain));
      }),
      { numRuns: 12 },
    );
  });
});

describe("forged and mutated requests", () => {
  const text = (value: unknown) => JSON.stringify(value);
  type Request = { body: Buffer; headers: Record<string, string> };
  const flip = (body: Buffer, at: number, bit: number) => {
    const bytes = Buffer.from(body);
    const place = at % bytes.length;
    bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
    return bytes;
  };
  const change = (value: string, at: number, to: string) => {
    const place = at % value.length;
    return value[place] === to
      ? `${value}${to}`
      : value.slice(0, place) + to + value.slice(place + 1);
  };
  const header = fc.constantFrom("webhook-id", "webhook-timestamp", "webhook-signature");
  const printable = fc.constantFrom(...Array.from("abcXYZ0123456789+/=,_-"));
  const mutation = fc.oneof(
    fc.tuple(fc.nat(), fc.nat(7)).map(([at, bit]) => (r: Request) => ({
      ...r,
      body: flip(r.body, at, bit),
    })),
    fc.tuple(header, fc.nat(), printable).map(([name, at, to]) => (r: Request) => ({
      ...r,
      headers: { ...r.headers, [name]: change(r.headers[name] ?? "", at, to) },
    })),
    header.map((name) => (r: Request) => ({
      ...r,
      headers: Object.fromEntries(Object.entries(r.headers).filter(([key]) => key !== name)),
    })),
    fc
      .uint8Array({ minLength: 1, maxLength: 20 })
      .map((tail) => (r: Request) => ({ ...r, body: Buffer.concat([r.body, tail]) })),
    fc.nat().map((to) => (r: Request) => ({ ...r, body: r.body.subarray(0, to % r.body.length) })),
    fc.uint8Array({ minLength: 24, maxLength: 64 }).map((key) => (r: Request) => ({
      ...r,
      headers: sign(r.body, new Date(), "forged", `whsec_${Buffer.from(key).toString("base64")}`),
    })),
    fc.integer({ min: 301, max: 10_000_000 }).chain((s) =>
      fc.boolean().map((early) => (r: Request) => ({
        ...r,
        headers: sign(r.body, new Date(Date.now() + (early ? -s - 2 : s + 2) * 1000)),
      })),
    ),
    fc.base64String({ minLength: 44, maxLength: 44 }).map((value) => (r: Request) => ({
      ...r,
      headers: { ...r.headers, "webhook-signature": `v1,${value}` },
    })),
    fc.constantFrom("v2,", "v1a,", "v1", "").map((version) => (r: Request) => ({
      ...r,
      headers: {
        ...r.headers,
        "webhook-signature": (r.headers["webhook-signature"] ?? "").replace("v1,", version),
      },
    })),
  );

  it("are all refused, ten thousand of them, and leave no row", async () => {
    const events = new Story("forged-job", await receiver.workspace("forged"))
      .start()
      .find("Forged1").events;
    const body = Buffer.from(text({ events }));
    const rows = () =>
      receiver.test.query(
        "select (select count(*) from webapp.inbox) i, (select count(*) from webapp.jobs) j, (select count(*) from webapp.leads) l, (select count(*) from webapp.feed) f, (select count(*) from webapp.delivery_batches) d",
      );
    await receiver.app.inject({ method: "GET", url: "/" });
    const before = await rows();
    await fc.assert(
      fc.asyncProperty(mutation, async (mutate) => {
        const request = mutate({ body, headers: sign(body, new Date(), "genuine") });
        const answer = await receiver.app.inject({
          method: "POST",
          url: webhookPath,
          payload: request.body,
          headers: { "content-type": "application/json", ...request.headers },
        });
        expect([401, 400]).toContain(answer.statusCode);
      }),
      { numRuns: 10_000 },
    );
    expect(await rows()).toEqual(before);
  }, 120_000);

  it("and replays inside the tolerance change nothing either", async () => {
    const userId = await receiver.workspace("replayed");
    const body = text({
      events: new Story("replayed-job", userId).start().find("Replayed1").events,
    });
    const headers = sign(body, new Date(), "once", testSecret);
    expect((await receiver.post(body, headers)).statusCode).toBe(200);
    const before = await stateHash("replayed", "replayed");
    for (let i = 0; i < 20; i += 1) {
      const again = await receiver.post(body, headers);
      expect(again.json().results.map(({ status }: { status: string }) => status)).toEqual([
        "duplicate",
        "duplicate",
      ]);
    }
    expect(await stateHash("replayed", "replayed")).toBe(before);
  });
});

/** By a hash of the place: the same for the same seed. */
function shuffle<T>(list: readonly T[], seed: number): T[] {
  return list
    .map((one, i) => ({ one, key: createHash("md5").update(`${seed}/${i}`).digest("hex") }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);
}
