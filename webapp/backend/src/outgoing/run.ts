import { onFeedWake } from "../feed/wake.ts";
import { collect, findBehind } from "./collect.ts";
import { pruneMessages } from "./messages.ts";
import { createSender, type SendDeps } from "./send.ts";

export interface Outgoing {
  wake(): void;
  /** Resolves when the feed is read and nothing is due. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

const sideBySide = 4;
/** News gathers a little, so that a thousand cards that progress are one look at the feed. */
const gatherMs = 100;

/** Reads the feeds and sends the messages; several processes share the work. */
export function startOutgoing(deps: SendDeps): Outgoing {
  const sender = createSender(deps);
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let gathering: NodeJS.Timeout | null = null;

  async function run(): Promise<void> {
    do {
      again = false;
      for (const workspaceId of await findBehind(deps.db)) {
        while (!stopped && (await collect(deps.db, workspaceId, deps.now())));
      }
      await Promise.all(
        Array.from({ length: sideBySide }, async () => {
          while (!stopped && (await sender.sendNext()));
        }),
      );
    } while (again && !stopped);
  }
  function wake(): void {
    again = true;
    if (stopped) return;
    running ??= run()
      .catch((err: unknown) => deps.log.error({ err }, "outgoing webhooks could not be read or sent"))
      .finally(() => {
        running = null;
      });
  }
  const forget = onFeedWake(() => {
    gathering ??= setTimeout(() => {
      gathering = null;
      wake();
    }, gatherMs).unref();
  });
  const prune = () => void pruneMessages(deps.db, deps.now()).catch((err: unknown) => deps.log.error({ err }, "old outgoing messages could not be removed"));
  const pruning = setInterval(prune, 3_600_000);
  pruning.unref();
  const timer = setInterval(wake, 2_000);
  timer.unref();
  return {
    wake,
    async drain() {
      wake();
      while (running !== null) await running;
    },
    async stop() {
      stopped = true;
      forget();
      clearInterval(timer);
      clearInterval(pruning);
      if (gathering !== null) clearTimeout(gathering);
      await running;
      await sender.close();
    },
  };
}
