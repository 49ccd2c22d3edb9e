import type { Board, Page } from "@leadstream/contract/http";
import type { Lead } from "@leadstream/contract/lead";
import { announceSignedOut, get } from "../api/http.ts";
import { type Connection, createLiveClient, type LiveClient, type Pulse } from "../api/live.ts";
import { observable } from "../api/observable.ts";
import { onWakeUps } from "../api/wake-ups.ts";
import { BoardStore } from "./board-store.ts";

/** The one board of this tab, and how true it is. */
export const boardStore = new BoardStore();
export const connection = observable<Connection>({ status: "connecting", retryAt: null });
export const pulse = observable<Pulse>({ shedLevel: 0, deliveryStaleSeconds: null });
/** Whether a first snapshot is here. */
export const hasBoard = observable(false);

let client: LiveClient | null = null;
let paging: AbortController | null = null;

/** Follows the workspace until the answer is called. The shell calls it once somebody is signed in. */
export function startLive(): () => void {
  const mine = createLiveClient<Board>({
    url: "",
    loadSnapshot: (signal) => get<Board>("/api/v1/board", { signal }),
    applySnapshot(board) {
      boardStore.applySnapshot(board);
      hasBoard.set(true);
      void loadLaterPages(board);
    },
    apply: (messages) => boardStore.receive(messages),
    onConnection: (next) => connection.set(next),
    onPulse: (next) => pulse.set(next),
    onSignedOut: announceSignedOut,
    isOnline: () => navigator.onLine,
  });
  client = mine;
  mine.start();
  const forget = onWakeUps(
    () => mine.wake(),
    () => mine.wake(),
  );
  return () => {
    forget();
    mine.stop();
    paging?.abort();
    if (client !== mine) return;
    client = null;
    hasBoard.set(false);
    connection.set({ status: "connecting", retryAt: null });
    boardStore.clear();
  };
}

export function reconnectNow(): void {
  client?.wake();
}

/** Long columns come in pages. A newer snapshot makes the rest of an older one's needless. */
async function loadLaterPages(board: Board): Promise<void> {
  paging?.abort();
  const mine = new AbortController();
  paging = mine;
  const failures: unknown[] = [];
  await Promise.all(
    board.stages.map(async ({ stage, next_cursor }) => {
      for (let cursor = next_cursor; cursor !== null;) {
        const query = new URLSearchParams({ stage, cursor, limit: "200" });
        const page = await getPage(`/api/v1/board?${query}`, mine.signal, failures);
        if (page === null || mine.signal.aborted) return;
        boardStore.addPage(page.items);
        cursor = page.next_cursor;
      }
    }),
  );
  if (mine.signal.aborted) return;
  if (failures.length === 0) boardStore.finishLoading();
  prepareSearchWhenIdle(mine.signal);
}

const textsAtOnce = 500;

function prepareSearchWhenIdle(signal: AbortSignal): void {
  const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
  later(() => {
    if (!signal.aborted && boardStore.prepareSearch(textsAtOnce)) prepareSearchWhenIdle(signal);
  });
}

const pageAttempts = 4;

async function getPage(
  path: string,
  signal: AbortSignal,
  failures: unknown[],
): Promise<Page<Lead> | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await get<Page<Lead>>(path, { signal });
    } catch (error) {
      if (signal.aborted) return null;
      if (attempt === pageAttempts) {
        // The counts of the headings stay the server's; the next snapshot tries again.
        failures.push(error);
        return null;
      }
      await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
    }
  }
}
