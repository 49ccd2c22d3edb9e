import { onFeedWake } from "../feed/wake.ts";
import { workOnWake, type Work } from "../work-on-wake.ts";
import { collect, findBehind } from "./collect.ts";
import { pruneMessages } from "./messages.ts";
import { createSender, type SendDeps } from "./send.ts";

const sideBySide = 4;
/** News gathers a little, so that a thousand cards that progress are one look at the feed. */
const gatherMs = 100;

/** Reads the feeds and sends the messages; several processes share the work. */
export function startOutgoing(deps: SendDeps): Work {
  const sender = createSender(deps);
  const work = workOnWake({
    everyMs: 2_000,
    onError: (err) => deps.log.error({ err }, "outgoing webhooks could not be read or sent"),
    async round(goesOn) {
      for (const workspaceId of await findBehind(deps.db)) {
        while (goesOn() && (await collect(deps.db, workspaceId, deps.now())));
      }
      await Promise.all(
        Array.from({ length: sideBySide }, async () => {
          while (goesOn() && (await sender.sendNext()));
        }),
      );
    },
  });
  let gathering: NodeJS.Timeout | null = null;
  const forget = onFeedWake(() => {
    gathering ??= setTimeout(() => {
      gathering = null;
      work.wake();
    }, gatherMs).unref();
  });
  const pruning = setInterval(() => {
    pruneMessages(deps.db, deps.now()).catch((err: unknown) => {
      deps.log.error({ err }, "old outgoing messages could not be removed");
    });
  }, 3_600_000);
  pruning.unref();
  return {
    ...work,
    async stop() {
      forget();
      clearInterval(pruning);
      if (gathering !== null) clearTimeout(gathering);
      await work.stop();
      await sender.close();
    },
  };
}
