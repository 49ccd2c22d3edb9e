/** Every batch sent one to five times, in shuffled order, by a sender that knows nothing of cursors. */
import { uuidv7 } from "@leadstream/runtime/uuid";
import { setTimeout as wait } from "node:timers/promises";
import { conclude, jobsOf, type Outcome } from "../run.ts";
import type { JobScript } from "../script.ts";
import { signedPost } from "../signed-post.ts";
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
    let posts = 0;
    await Promise.all(scripts.map(async (script) => (posts += await sendShuffled(stage, script))));
    return await conclude(stage, "batches repeated and shuffled", seed, {
      scripts,
      browsers,
      faults: posts,
      settleWithinMs: 20_000,
      withoutLog: true,
    });
  } finally {
    await stage.close();
  }
}

async function sendShuffled(stage: Stage, script: JobScript): Promise<number> {
  const envelopes = script.events.map((event, index) => ({
    ...event,
    schema_version: "1.0",
    event_id: uuidv7(),
    job_id: script.jobId,
    user_id: stage.userId,
    sequence: index + 1,
    timestamp: new Date().toISOString(),
  }));
  const batches: string[] = [];
  for (let at = 0; at < envelopes.length;) {
    const size = stage.random.between(1, 60);
    batches.push(JSON.stringify({ events: envelopes.slice(at, at + size) }));
    at += size;
  }
  // In windows, since what is too early is refused and has to be brought again.
  let waiting = batches.flatMap((body, index) =>
    Array.from({ length: stage.random.between(1, 5) }, () => ({ body, index })),
  );
  let posts = 0;
  for (let rounds = 0; waiting.length > 0 && rounds < 10_000; rounds += 1) {
    const first = waiting[0]?.index ?? 0;
    const near = waiting.filter(({ index }) => index < first + 4);
    const later = waiting.filter(({ index }) => index >= first + 4);
    const refused: typeof waiting = [];
    for (const post of stage.random.shuffle(near)) {
      posts += 1;
      const { status } = await signedPost(stage.webUrls[0] ?? "", stage.secret, post.body);
      if (status === 409) refused.push(post);
      else if (status === 429 || status === 503) {
        refused.push(post);
        await wait(100);
      } else if (status !== 200) throw new Error(`The webhook answered ${status}.`);
    }
    waiting = [...refused, ...later].toSorted((a, b) => a.index - b.index);
  }
  return posts;
}
