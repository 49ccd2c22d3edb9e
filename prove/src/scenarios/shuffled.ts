/**
 * Every batch sent one to five times, in shuffled order, by a sender that knows nothing of cursors. Beside it the same
 * logs go once and in order, under other names: what both leave in the database must be the same.
 */
import { createHash } from "node:crypto";
import { uuidv7 } from "@leadstream/runtime/uuid";
import { setTimeout as wait } from "node:timers/promises";
import { conclude, jobsOf, type Outcome } from "../run.ts";
import type { JobScript } from "../script.ts";
import { postSigned, signed } from "../signed-post.ts";
import { openStage, type Stage } from "../stage.ts";

export async function shuffled(
  seed: number,
  options: { events: number; withoutGuard?: string | undefined },
): Promise<Outcome> {
  // Its own sender would put things right behind our back.
  const stage = await openStage({ seed, withoutGuard: options.withoutGuard, withoutSender: true });
  try {
    const { scripts } = jobsOf(seed, 6, Math.ceil(options.events / 28 / 6));
    if (options.withoutGuard === "dedupe")
      await stage.query(
        "alter table webapp.inbox drop constraint inbox_pkey, drop constraint inbox_event_id_key",
      );
    const browsers = [stage.browsers("tabs", 2)];
    for (const child of browsers) child.start();
    const twins = scripts.map(twinOf);
    const sent = { posts: 0, repeats: 0, refused: 0 };
    await Promise.all(
      scripts.map(async (script, index) => {
        const cuts = cut(stage, script.events.length);
        await sendShuffled(stage, batchesOf(stage, script, cuts), sent);
        const twin = twins[index];
        if (twin !== undefined) await sendInOrder(stage, batchesOf(stage, twin, cuts));
      }),
    );
    const outcome = await conclude(stage, "batches repeated and shuffled", seed, {
      scripts: [...scripts, ...twins],
      browsers,
      faults: sent.repeats + sent.refused,
      settleWithinMs: 20_000,
      withoutLog: true,
      idle: [
        ...(sent.repeats === 0 ? ["nothing was sent twice"] : []),
        ...(sent.refused === 0 ? ["nothing came too early"] : []),
      ],
    });
    for (const [index, { jobId }] of scripts.entries()) {
      const [mine, plain] = [
        await stateHash(stage, jobId),
        await stateHash(stage, twins[index]?.jobId ?? ""),
      ];
      if (mine === plain) continue;
      outcome.disordered += 1;
      outcome.breaches.push(`${jobId}: its state is not that of the same log sent in order`);
    }
    return outcome;
  } finally {
    await stage.close();
  }
}

/** The same job under another name, which is as long so that nothing else differs. */
function twinOf(script: JobScript): JobScript {
  const jobId = script.jobId.replace("proof", "plain");
  return JSON.parse(JSON.stringify(script).replaceAll(script.jobId, jobId)) as JobScript;
}

function cut(stage: Stage, events: number): number[] {
  const cuts = [0];
  for (let at = 0; at < events; cuts.push(at))
    at = Math.min(events, at + stage.random.between(1, 60));
  return cuts;
}

const firstMs = Date.UTC(2026, 0, 1);

function batchesOf(stage: Stage, script: JobScript, cuts: readonly number[]): string[] {
  const envelopes = script.events.map((event, index) => ({
    ...event,
    schema_version: "1.0",
    event_id: uuidv7(),
    job_id: script.jobId,
    user_id: stage.userId,
    sequence: index + 1,
    timestamp: new Date(firstMs + index).toISOString(),
  }));
  return cuts.flatMap((from, index) => {
    const to = cuts[index + 1];
    return to === undefined ? [] : [JSON.stringify({ events: envelopes.slice(from, to) })];
  });
}

async function post(stage: Stage, body: string): Promise<"taken" | "too early" | "too much"> {
  const request = signed(stage.secret, Buffer.from(body));
  const { status } = await postSigned(stage.webUrls[0] ?? "", request);
  if (status === 200) return "taken";
  if (status === 409) return "too early";
  if (status === 429 || status === 503) return "too much";
  throw new Error(`The webhook answered ${status}.`);
}

async function sendInOrder(stage: Stage, batches: readonly string[]): Promise<void> {
  for (const body of batches) {
    let answer = await post(stage, body);
    for (; answer === "too much"; answer = await post(stage, body)) await wait(100);
    if (answer !== "taken") throw new Error("A batch in its order was refused.");
  }
}

async function sendShuffled(
  stage: Stage,
  batches: readonly string[],
  sent: { posts: number; repeats: number; refused: number },
): Promise<void> {
  // In windows, since what is too early is refused and has to be brought again.
  let waiting = batches.flatMap((body, index) =>
    Array.from({ length: stage.random.between(1, 5) }, () => ({ body, index })),
  );
  const taken = new Set<number>();
  for (let rounds = 0; waiting.length > 0 && rounds < 100_000; rounds += 1) {
    const first = waiting[0]?.index ?? 0;
    const near = waiting.filter(({ index }) => index < first + 4);
    const later = waiting.filter(({ index }) => index >= first + 4);
    const again: typeof waiting = [];
    for (const one of stage.random.shuffle(near)) {
      sent.posts += 1;
      const answer = await post(stage, one.body);
      if (answer === "taken") {
        if (taken.has(one.index)) sent.repeats += 1;
        taken.add(one.index);
        continue;
      }
      again.push(one);
      if (answer === "too early") sent.refused += 1;
      else await wait(100);
    }
    waiting = [...again, ...later].toSorted((a, b) => a.index - b.index);
  }
}

/** Everything that the events of a job decided, without its name and without times of the receiver's own clock. */
async function stateHash(stage: Stage, jobId: string): Promise<string> {
  const parts = await Promise.all([
    stage.query(
      `select to_jsonb(l) || jsonb_build_object('units', (select state from webapp.quota_units u where u.lead_id = l.lead_id)) as row
       from webapp.leads l where job_id = $1 order by lead_id`,
      [jobId],
    ),
    stage.query(
      "select to_jsonb(j) - 'received_at' - 'created_at' as row from webapp.jobs j where job_id = $1",
      [jobId],
    ),
    stage.query(
      "select sequence, event_type, status, reason, event - 'event_id' as event from webapp.inbox where job_id = $1 order by sequence",
      [jobId],
    ),
  ]);
  const hash = createHash("sha256");
  for (const rows of parts) hash.update(JSON.stringify(rows).replaceAll(jobId, "job"));
  return hash.digest("hex");
}
