/**
 * A process of several browser clients: the page's own live client and board store, without a page. It notes every
 * revision that was applied, so that the oracle can look for holes, repeats and wrong order.
 */
import type { Board, Lead, LiveMessage, Page } from "@leadstream/contract";
import { failpoint } from "@leadstream/runtime/failpoint";
import { systemClock, type Clock } from "@leadstream/webapp-frontend/api/connection";
import { createLiveClient, type LiveClient } from "@leadstream/webapp-frontend/api/live";
import { BoardStore } from "@leadstream/webapp-frontend/board/board-store";
import { io } from "socket.io-client";
import { digest } from "./digest.ts";
import { seeded } from "./random.ts";

export interface BrowsersTask {
  clients: { url: string; token: string }[];
  /** Each frame with this chance never reaches the client, as if the path had eaten it. */
  loseFrames?: { share: number; seed: number };
  /** How long a client sits on each frame before it looks at it. */
  slowByMs?: number;
  /** How soon a client gives up a link that says nothing; the product's own time when not given. */
  deadAfterMs?: number;
}

/** What one client did, in order: a snapshot of a revision, or the revisions it applied (with the time, for latencies). */
export type ClientNote = { snapshot: number } | { applied: number[]; atMs: number };

export interface ClientReport {
  revision: number;
  epoch: string | null;
  status: string;
  notes: ClientNote[];
  leads: Record<string, string>;
  /** Frames that never reached it. */
  lostFrames: number;
}

export type BrowsersMessage =
  | { kind: "positions"; revisions: number[]; epochs: (string | null)[] }
  | { kind: "report"; clients: ClientReport[] }
  | { kind: "started" };
export type BrowsersOrder =
  | { kind: "positions" }
  | { kind: "report" }
  /** The clock has gone on by this while the machine was asleep. */
  | { kind: "sleep"; ms: number }
  | { kind: "stop" };

interface Tab {
  client: LiveClient;
  store: BoardStore;
  notes: ClientNote[];
  status: string;
  lostFrames: number;
}

const task = JSON.parse(process.env["BROWSERS_TASK"] ?? "") as BrowsersTask;
let sleptMs = 0;
const clock: Clock = { ...systemClock, now: () => Date.now() + sleptMs };
const tabs = task.clients.map(openTab);
for (const { client } of tabs) client.start();
process.send?.({ kind: "started" } satisfies BrowsersMessage);

process.on("message", (order: BrowsersOrder) => {
  switch (order.kind) {
    case "positions":
      reply({
        kind: "positions",
        revisions: tabs.map(({ client }) => client.position.revision),
        epochs: tabs.map(({ client }) => client.position.epoch),
      });
      return;
    case "report":
      reply({ kind: "report", clients: tabs.map(reportOf) });
      return;
    case "sleep":
      sleptMs += order.ms;
      // As the page does when the lid is opened.
      for (const { client } of tabs) client.wake();
      return;
    case "stop":
      for (const { client } of tabs) client.stop();
      process.exit(0);
  }
});
process.on("disconnect", () => process.exit(0));

function reply(message: BrowsersMessage): void {
  process.send?.(message);
}

function openTab({ url, token }: BrowsersTask["clients"][number]): Tab {
  const store = new BoardStore({ schedule: (run) => setImmediate(run) });
  const notes: ClientNote[] = [];
  const tab: Tab = {
    store,
    notes,
    status: "connecting",
    client: undefined as never,
    lostFrames: 0,
  };
  let reading: AbortController | null = null;
  const read = async <T>(path: string, signal: AbortSignal): Promise<T> => {
    const answer = await fetch(url + path, {
      headers: { authorization: `Bearer ${token}` },
      // As the page's own door has it.
      signal: AbortSignal.any([signal, AbortSignal.timeout(task.deadAfterMs ?? 30_000)]),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return (await answer.json()) as T;
  };
  tab.client = createLiveClient<Board>({
    url,
    token,
    loadSnapshot: (signal) => read<Board>("/api/v1/board", signal),
    applySnapshot(board) {
      failpoint("client.before-apply");
      notes.push({ snapshot: board.revision });
      store.applySnapshot(board);
      reading?.abort();
      reading = new AbortController();
      void readLaterPages(board, store, read, reading.signal);
      failpoint("client.after-apply");
    },
    apply(messages: LiveMessage[]) {
      failpoint("client.before-apply");
      store.receive(messages);
      notes.push({ applied: messages.map(({ revision }) => revision), atMs: Date.now() });
      failpoint("client.after-apply");
    },
    clock,
    ...(task.deadAfterMs === undefined
      ? {}
      : { timings: { deadAfterMs: task.deadAfterMs, snapshotTimeoutMs: task.deadAfterMs } }),
    ...(task.loseFrames === undefined && task.slowByMs === undefined
      ? {}
      : { io: onABadPath(tab, task) }),
    onConnection: (connection) => (tab.status = connection.status),
  });
  return tab;
}

type Listener = (...args: unknown[]) => void;

/** A socket that loses frames, or is slow to take them. */
function onABadPath(tab: Tab, { loseFrames, slowByMs = 0 }: BrowsersTask): typeof io {
  const random = seeded(loseFrames?.seed ?? 0);
  const take = (listener: Listener, args: unknown[]) => {
    if (loseFrames !== undefined && random.next() < loseFrames.share) {
      tab.lostFrames += 1;
      (args[1] as (() => void) | undefined)?.();
    } else if (slowByMs > 0) setTimeout(() => listener(...args), slowByMs);
    else listener(...args);
  };
  const open = (url: string, options: Parameters<typeof io>[1]) => {
    const socket = io(url, options);
    const hear = socket.on.bind(socket) as (name: string, listener: Listener) => typeof socket;
    socket.on = ((name: string, listener: Listener) =>
      hear(
        name,
        name === "frame" ? (...args) => take(listener, args) : listener,
      )) as typeof socket.on;
    return socket;
  };
  return open as typeof io;
}

async function readLaterPages(
  board: Board,
  store: BoardStore,
  read: <T>(path: string, signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<void> {
  for (const { stage, next_cursor } of board.stages) {
    for (let cursor = next_cursor; cursor !== null;) {
      try {
        const page: Page<Lead> = await read(
          `/api/v1/board?${new URLSearchParams({ stage, cursor, limit: "200" })}`,
          signal,
        );
        store.addPage(page.items);
        cursor = page.next_cursor;
      } catch {
        if (signal.aborted) return;
        await new Promise((resolve) => setTimeout(resolve, 100)); // The server is away: the page is asked for again.
      }
    }
  }
  if (!signal.aborted) store.finishLoading();
}

function reportOf({ client, store, notes, status, lostFrames }: Tab): ClientReport {
  store.flush();
  const leads: Record<string, string> = {};
  for (const lead of store.leads()) leads[lead.lead_id] = digest(lead);
  const { revision, epoch } = client.position;
  return { revision, epoch, status, notes, leads, lostFrames };
}
