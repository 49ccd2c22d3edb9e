import { randomUUID } from "node:crypto";
import type { Log } from "@leadstream/runtime/log";
import pg from "pg";
import { onFeedWake } from "./wake.ts";

const channelName = "leadstream_feed";
/** Notifying is not free for the database, so wake-ups gather a little; the poll of the others is behind it anyway. */
const gatherMs = 25;

/**
 * Wake-ups between processes by NOTIFY: after the commit, never inside the transaction, and never with data. An engine
 * without NOTIFY leaves everybody to their poll.
 */
export function startSignals(options: {
  url: string;
  log: Log;
  onWake(workspaceId: string): void;
}): { stop(): Promise<void> } {
  const self = randomUUID();
  const pending = new Set<string>();
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let reconnect: NodeJS.Timeout | null = null;
  let stopped = false;

  const forget = onFeedWake((workspaceId) => {
    options.onWake(workspaceId);
    pending.add(workspaceId);
    timer ??= setTimeout(tellOthers, gatherMs).unref();
  });
  void connect();

  async function connect(): Promise<void> {
    const mine = new pg.Client({
      connectionString: options.url,
      application_name: "leadstream-signals",
    });
    mine.on("error", (err) => lost(mine, err));
    mine.on("end", () => lost(mine, null));
    mine.on("notification", ({ payload = "" }) => {
      const [sender, ...workspaces] = payload.split(" ");
      if (sender !== self) for (const workspaceId of workspaces) options.onWake(workspaceId);
    });
    try {
      await mine.connect();
      await mine.query(`listen ${channelName}`);
      if (stopped) await mine.end();
      else client = mine;
    } catch (err) {
      lost(mine, err);
    }
  }

  function lost(which: pg.Client, err: unknown): void {
    if (stopped || reconnect !== null || (client !== null && client !== which)) return;
    client = null;
    options.log.warn({ err }, "wake-ups between processes are interrupted; the poll goes on");
    which.end().catch(() => undefined);
    reconnect = setTimeout(() => {
      reconnect = null;
      void connect();
    }, 1_000).unref();
  }

  function tellOthers(): void {
    timer = null;
    const workspaces = [...pending];
    pending.clear();
    // A payload holds 8000 bytes; whoever is left out is found by the poll.
    const payload = [self, ...workspaces].join(" ").slice(0, 7_900);
    client
      ?.query("select pg_notify($1, $2)", [channelName, payload])
      .catch((err: unknown) => options.log.debug({ err }, "a wake-up was not sent"));
  }

  return {
    async stop() {
      stopped = true;
      forget();
      if (timer !== null) clearTimeout(timer);
      if (reconnect !== null) clearTimeout(reconnect);
      await client?.end();
    },
  };
}
