/** Clients without frames or range check, as a script would be: what the server sends them must be in order by itself. */
import { setTimeout as wait } from "node:timers/promises";
import { liveEventNames, type LiveMessage, type SyncAnswer } from "@leadstream/contract";
import { io } from "socket.io-client";
import { conclude, jobsOf, type Outcome } from "../run.ts";
import { openStage } from "../stage.ts";

export async function plainSockets(
  seed: number,
  options: { events: number; withoutGuard?: string | undefined; settleWithinMs?: number },
): Promise<Outcome> {
  const stage = await openStage({ seed, withoutGuard: options.withoutGuard });
  const sockets = Array.from({ length: 3 }, () =>
    io(stage.webUrls[0] ?? "", {
      auth: { token: stage.token },
      transports: ["websocket"],
      forceNew: true,
    }),
  );
  try {
    const seen = sockets.map(() => [] as { revision: number; from: number }[]);
    await Promise.all(
      sockets.map(async (socket, index) => {
        for (const name of liveEventNames)
          socket.on(name, (message: LiveMessage) =>
            seen[index]?.push({
              revision: message.revision,
              from: message.revisionFrom ?? message.revision,
            }),
          );
        await new Promise<void>((resolve) => socket.once("connect", resolve));
        const answer = (await socket.emitWithAck("sync", {
          epoch: null,
          revision: 0,
        })) as SyncAnswer;
        // A snapshot is what an empty feed answers too; from its revision everything follows.
        await socket.emitWithAck("sync", { epoch: answer.epoch, revision: answer.revision });
      }),
    );
    const { options: jobs, scripts } = jobsOf(seed, 3, Math.ceil(options.events / 28 / 3));
    const browsers = [stage.browsers("tabs", 1)];
    const writer = stage.writer(jobs, 500);
    for (const child of [...browsers, writer]) child.start();
    const outcome = await conclude(stage, "plain sockets", seed, {
      scripts,
      browsers,
      faults: 0,
      settleWithinMs: options.settleWithinMs ?? 60_000,
    });
    const [feed] = await stage.query<{ head: number }>(
      "select max(revision)::int as head from webapp.feed_heads",
    );
    const head = feed?.head ?? 0;
    const behind = () => seen.some((revisions) => (revisions.at(-1)?.revision ?? 0) < head);
    for (let tries = 0; behind() && tries < 100; tries += 1) await wait(50);
    for (const [index, revisions] of seen.entries()) {
      outcome.clients += 1;
      if ((revisions.at(-1)?.revision ?? 0) < head) {
        outcome.lost += 1;
        outcome.breaches.push(
          `plain socket ${index}: heard up to ${revisions.at(-1)?.revision ?? "nothing"} of ${head}`,
        );
      }
      let at = 0;
      for (const { revision, from } of revisions) {
        if (revision <= at) outcome.twice += 1;
        else if (at > 0 && from > at + 1) outcome.lost += 1;
        else {
          at = revision;
          continue;
        }
        if (outcome.breaches.length < 12)
          outcome.breaches.push(`plain socket ${index}: ${from}..${revision} after ${at}`);
        at = Math.max(at, revision);
      }
    }
    return outcome;
  } finally {
    for (const socket of sockets) socket.disconnect();
    await stage.close();
  }
}
