/**
 * Forged, mutated and stale requests at the receiver's open port: all are refused and none leaves a row. Replays
 * within the tolerance are answered and change nothing.
 */
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { writeScript } from "../script.ts";
import type { Outcome } from "../run.ts";
import { postSigned, signed, type SignedRequest } from "../signed-post.ts";
import { openStage, type Stage } from "../stage.ts";

type Mutation = (genuine: SignedRequest) => SignedRequest;

export async function forged(seed: number, options: { requests: number }): Promise<Outcome> {
  const stage = await openStage({ seed, withoutSender: true });
  try {
    const breaches: string[] = [];
    const script = writeScript({ seed, job: 0, leads: 2 });
    const events = script.events.slice(0, 20).map((event, index) => ({
      ...event,
      schema_version: "1.0",
      event_id: randomUUID(),
      job_id: script.jobId,
      user_id: stage.userId,
      sequence: index + 1,
      timestamp: new Date().toISOString(),
    }));
    const body = Buffer.from(JSON.stringify({ events }));
    const post = async (request: SignedRequest) =>
      (await postSigned(stage.webUrls[0] ?? "", request)).status;
    const before = await tables(stage);

    let refused = 0;
    await fc.assert(
      fc.asyncProperty(mutations(stage.secret), async (mutate) => {
        const status = await post(mutate(signed(stage.secret, body)));
        if (status === 401) refused += 1;
        else if (breaches.length < 12) breaches.push(`a forged request was answered ${status}`);
      }),
      { numRuns: options.requests, seed },
    );
    const afterForged = await tables(stage);
    if (afterForged !== before) breaches.push("forged requests left rows");

    const once = signed(stage.secret, body);
    if ((await post(once)) !== 200) breaches.push("the genuine request was refused");
    const taken = await tables(stage);
    if (taken === before) breaches.push("the genuine request left nothing");
    for (let replay = 0; replay < 50; replay += 1)
      if ((await post(once)) !== 200) breaches.push("a replay within the tolerance failed");
    if ((await tables(stage)) !== taken) breaches.push("replays changed something");
    for (const offset of [-302, 302, -86_400]) {
      const stale = signed(stage.secret, body, Math.floor(Date.now() / 1000) + offset);
      if ((await post(stale)) !== 401) breaches.push(`a replay of ${offset} s was not refused`);
    }
    if ((await tables(stage)) !== taken) breaches.push("refused replays left rows");
    return {
      scenario: "forged and replayed requests",
      seed,
      faults: refused,
      events: options.requests,
      lost: 0,
      twice: breaches.length,
      disordered: 0,
      unequal: 0,
      clients: 0,
      breaches,
      settledMs: 0,
      firstAppliedMs: null,
      idle: refused < options.requests ? [`${refused} of ${options.requests} were refused`] : [],
      late: [],
    };
  } finally {
    await stage.close();
  }
}

function mutations(secret: string): fc.Arbitrary<Mutation> {
  const header = fc.constantFrom("id", "timestamp", "signature");
  const sign = fc.constantFrom(...Array.from("abcXYZ0123456789+/=,_-"));
  return fc.oneof(
    fc.tuple(fc.nat(), fc.nat(7)).map(([at, bit]): Mutation => (request) => ({
      ...request,
      body: flip(request.body, at, bit),
    })),
    fc.tuple(header, fc.nat(), sign).map(([name, at, to]): Mutation => (request) => ({
      ...request,
      [name]: change(request[name], at, to),
    })),
    header.map((name): Mutation => (request) => ({ ...request, [name]: "" })),
    fc.uint8Array({ minLength: 1, maxLength: 20 }).map((tail): Mutation => (request) => ({
      ...request,
      body: Buffer.concat([request.body, tail]),
    })),
    fc.nat().map((to): Mutation => (request) => ({
      ...request,
      body: request.body.subarray(0, to % request.body.length),
    })),
    fc.uint8Array({ minLength: 24, maxLength: 64 }).map(
      (key): Mutation =>
        ({ body }) =>
          signed(`whsec_${Buffer.from(key).toString("base64")}`, body),
    ),
    fc.tuple(fc.integer({ min: 303, max: 10_000_000 }), fc.boolean()).map(
      ([seconds, early]): Mutation =>
        ({ body }) =>
          signed(secret, body, Math.floor(Date.now() / 1000) + (early ? -seconds : seconds)),
    ),
    fc.base64String({ minLength: 44, maxLength: 44 }).map((value): Mutation => (request) => ({
      ...request,
      signature: `v1,${value}`,
    })),
    fc.constantFrom("v2,", "v1a,", "v1", "").map((version): Mutation => (request) => ({
      ...request,
      signature: request.signature.replace("v1,", version),
    })),
  );
}

function flip(body: Buffer, at: number, bit: number): Buffer {
  const bytes = Buffer.from(body);
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
  return bytes;
}

/** Always another text than before. */
function change(value: string, at: number, to: string): string {
  const place = at % value.length;
  return value[place] === to
    ? `${value}${to}`
    : value.slice(0, place) + to + value.slice(place + 1);
}

/** The rows of every table that a delivery may write, counted. The list of attempts is for what was signed rightly. */
async function tables(stage: Stage): Promise<string> {
  const [row] = await stage.query<{ counts: string }>(
    `select concat_ws(' ', (select count(*) from webapp.inbox), (select count(*) from webapp.jobs), (select count(*) from webapp.leads),
       (select count(*) from webapp.feed), (select coalesce(sum(revision), 0) from webapp.feed_heads),
       (select coalesce(sum(version), 0) from webapp.leads), (select coalesce(sum(used + held + reserved), 0) from webapp.quota_periods)) as counts`,
  );
  return row?.counts ?? "";
}
