import {
  io as connectIo,
  type ManagerOptions,
  type Socket,
  type SocketOptions,
} from "socket.io-client";
import type { Heartbeat, LiveFrame, LiveMessage, SyncAnswer } from "@leadstream/contract/realtime";
import { backOffMs } from "./back-off.ts";
import { type Clock, type Connection, type Pulse, systemClock } from "./connection.ts";
import { FrameLine, type Position } from "./frame-line.ts";

export type { Clock, Connection, Position, Pulse };

export interface LiveClientOptions<Snapshot extends { epoch: string; revision: number }> {
  /** Where the web app is; "" is the page's own origin. */
  url: string;
  /** Without a token the cookie of the page speaks. */
  token?: string | (() => string | undefined);
  loadSnapshot(signal: AbortSignal): Promise<Snapshot>;
  /** Replaces everything that was applied before. */
  applySnapshot(snapshot: Snapshot): void;
  /** News in order, without a hole and without a repeat. */
  apply(messages: LiveMessage[]): void;
  onConnection?(connection: Connection): void;
  onPulse?(pulse: Pulse): void;
  onSignedOut?(): void;
  /** False while the machine itself says that it has no network. */
  isOnline?(): boolean;
  io?: (url: string, options: Partial<ManagerOptions & SocketOptions>) => Socket;
  clock?: Clock;
  random?: () => number;
  timings?: Partial<Timings>;
}

export interface Timings {
  tickMs: number;
  staleAfterMs: number;
  deadAfterMs: number;
  /** How long a hole may stay open, or the head run ahead, before what is missing is asked for again. */
  stallMs: number;
  ackTimeoutMs: number;
  /** How long the board may take to come. A half-open link would have it wait for ever. */
  snapshotTimeoutMs: number;
  /** The most a client waits after the server said goodbye, so that not all return at once. */
  shutdownSpreadMs: number;
}
const usualTimings: Timings = {
  tickMs: 1000,
  staleAfterMs: 10_000,
  deadAfterMs: 15_000,
  stallMs: 3000,
  ackTimeoutMs: 10_000,
  snapshotTimeoutMs: 30_000,
  shutdownSpreadMs: 2000,
};

export interface LiveClient {
  start(): void;
  stop(): void;
  /** Tries at once: the person clicked, the tab came back, the network came back. */
  wake(): void;
  readonly position: Position;
  readonly connection: Connection;
}

/** Follows one workspace's feed: every revision once, in order, whatever the link does. Knows no page and no React. */
export function createLiveClient<Snapshot extends { epoch: string; revision: number }>(
  options: LiveClientOptions<Snapshot>,
): LiveClient {
  const clock = options.clock ?? systemClock;
  const random = options.random ?? Math.random;
  const timings = { ...usualTimings, ...options.timings };
  const open = options.io ?? connectIo;
  const line = new FrameLine();

  let socket: Socket | null = null;
  let running = false;
  let failures = 0;
  let retryTimer: unknown = null;
  let retryAt: number | null = null;
  let tickTimer: unknown = null;
  let syncing = false;
  /** The highest revision that the server is known to have. */
  let head = 0;
  let heardAt: number | null = null;
  let advancedAt = 0;
  let latencyMs: number | null = null;
  let loading: AbortController | null = null;
  /** The first reading, begun before there is a socket so that the board does not wait for one. */
  let opening: Promise<void> | null = null;
  let stopOpening: () => void = () => undefined;
  let shown: Connection = { status: "connecting", retryAt: null };

  function decideConnection(): Connection {
    if (options.isOnline?.() === false) return { status: "offline", since: heardAt };
    if (heardAt === null || line.position.epoch === null) {
      return running ? { status: "connecting", retryAt } : { status: "offline", since: heardAt };
    }
    if (socket?.connected !== true) return { status: "stale", since: heardAt, retryAt };
    if (clock.now() - heardAt > timings.staleAfterMs)
      return { status: "stale", since: heardAt, retryAt: null };
    const behind = head - line.position.revision;
    if (behind > 0 && (syncing || clock.now() - advancedAt > timings.tickMs || line.waiting > 0)) {
      return { status: "catching_up", behind };
    }
    return syncing
      ? { status: "catching_up", behind: Math.max(0, behind) }
      : { status: "live", latencyMs };
  }

  function show(): void {
    const next = decideConnection();
    if (JSON.stringify(next) === JSON.stringify(shown)) return;
    shown = next;
    options.onConnection?.(next);
  }

  function connect(): void {
    clearRetry();
    drop();
    if (!running) return;
    const token = typeof options.token === "function" ? options.token() : options.token;
    const mine = open(options.url, {
      auth: token === undefined ? { frames: true } : { frames: true, token },
      transports: ["websocket", "polling"],
      tryAllTransports: true,
      reconnection: false,
      forceNew: true,
      withCredentials: true,
      timeout: timings.ackTimeoutMs,
    });
    socket = mine;
    mine.on("connect", () => {
      heardAt = clock.now();
      void sync(mine);
    });
    mine.on("connect_error", (error: Error & { data?: { code?: string } }) => {
      if (socket !== mine) return;
      if (error.data?.code === "unauthenticated") options.onSignedOut?.();
      again(backOffMs(failures, random));
    });
    mine.on("disconnect", (reason) => {
      if (socket !== mine) return;
      const farewell = reason === "io server disconnect";
      again(farewell ? random() * timings.shutdownSpreadMs : backOffMs(failures, random));
    });
    mine.on("frame", (frame: LiveFrame, acknowledge?: () => void) => {
      if (socket !== mine) return;
      heardAt = clock.now();
      receive(mine, frame);
      acknowledge?.();
      show();
    });
    mine.on("heartbeat", (beat: Heartbeat) => {
      if (socket !== mine) return;
      heardAt = clock.now();
      hear(mine, beat);
      show();
    });
    show();
  }

  function receive(mine: Socket, frame: LiveFrame): void {
    head = frame.epoch === line.position.epoch ? Math.max(head, frame.to) : head;
    const taken = line.take(frame);
    if (taken.outcome === "applied") deliver(taken.messages);
    // One request for what is missing; while it is under way the later frames wait in the line.
    else if (taken.outcome !== "duplicate" && line.waiting === 1) void sync(mine);
  }

  function deliver(messages: LiveMessage[]): void {
    advancedAt = clock.now();
    if (messages.length > 0) options.apply(messages);
  }

  function hear(mine: Socket, beat: Heartbeat): void {
    options.onPulse?.({
      shedLevel: beat.shedLevel,
      deliveryStaleSeconds: beat.deliveryStaleSeconds,
    });
    if (beat.epoch !== line.position.epoch) {
      void sync(mine);
      return;
    }
    // The clock of "how long behind" starts when the head is first seen ahead.
    if (beat.revision > line.position.revision && head <= line.position.revision)
      advancedAt = clock.now();
    head = Math.max(head, beat.revision);
  }

  async function sync(mine: Socket): Promise<void> {
    if (syncing || socket !== mine) return;
    syncing = true;
    show();
    try {
      await opening;
      if (socket !== mine) return;
      for (let rounds = 0; ; rounds += 1) {
        const askedAt = clock.now();
        const answer: SyncAnswer = await mine
          .timeout(timings.ackTimeoutMs)
          .emitWithAck("sync", line.position);
        if (socket !== mine) return;
        heardAt = clock.now();
        latencyMs = heardAt - askedAt;
        if (answer.mode === "tail" && answer.epoch === line.position.epoch) {
          head = Math.max(answer.revision, line.position.revision);
          break;
        }
        if (rounds > 0) await pause(backOffMs(rounds, random));
        if (socket !== mine) return;
        loading = new AbortController();
        if (!(await readSnapshot(loading, () => socket === mine))) return;
        loading = null;
      }
      failures = 0;
      advancedAt = clock.now();
      deliver(line.drain());
    } catch {
      // No answer, or no snapshot: this link is of no use, whatever the reason. The back-off tries another.
      if (socket === mine) again(backOffMs(failures, random));
    } finally {
      if (socket === mine) syncing = false;
      show();
    }
  }

  async function readSnapshot(reading: AbortController, wanted: () => boolean): Promise<boolean> {
    const limit = clock.setTimeout(() => reading.abort(), timings.snapshotTimeoutMs);
    const snapshot = await options
      .loadSnapshot(reading.signal)
      .finally(() => clock.clearTimeout(limit));
    if (!wanted()) return false;
    options.applySnapshot(snapshot);
    line.restart(snapshot.epoch, snapshot.revision);
    head = snapshot.revision;
    heardAt = clock.now();
    return true;
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => void clock.setTimeout(resolve, ms));
  }

  function again(afterMs: number): void {
    drop();
    failures += 1;
    if (running) {
      retryAt = clock.now() + afterMs;
      retryTimer = clock.setTimeout(connect, afterMs);
    }
    show();
  }

  function drop(): void {
    const old = socket;
    socket = null;
    syncing = false;
    loading?.abort();
    loading = null;
    if (old === null) return;
    old.removeAllListeners();
    old.disconnect();
  }

  function clearRetry(): void {
    if (retryTimer !== null) clock.clearTimeout(retryTimer);
    retryTimer = null;
    retryAt = null;
  }

  function tick(): void {
    tickTimer = clock.setTimeout(tick, timings.tickMs);
    const now = clock.now();
    if (socket?.connected === true && heardAt !== null) {
      // A half-open link never says so itself: silence past three heartbeats is its only sign.
      if (now - heardAt > timings.deadAfterMs) connect();
      else {
        const behind = line.waiting > 0 || head > line.position.revision;
        if (behind && !syncing && now - advancedAt > timings.stallMs) {
          advancedAt = now;
          void sync(socket);
        }
      }
    }
    show();
  }

  return {
    start() {
      if (running) return;
      running = true;
      connect();
      // When it fails, the synchronisation of the first good link reads the board.
      const first = new AbortController();
      stopOpening = () => first.abort();
      opening = readSnapshot(first, () => running && !first.signal.aborted)
        .then(show, () => undefined)
        .finally(() => (opening = null));
      tickTimer = clock.setTimeout(tick, timings.tickMs);
    },
    stop() {
      running = false;
      stopOpening();
      clearRetry();
      if (tickTimer !== null) clock.clearTimeout(tickTimer);
      tickTimer = null;
      drop();
      show();
    },
    wake() {
      if (!running) return;
      const silentMs = heardAt === null ? Number.POSITIVE_INFINITY : clock.now() - heardAt;
      // A connecting socket is left alone; one that slept through its heartbeats is not trusted.
      if (socket === null || (socket.connected && silentMs > timings.staleAfterMs)) {
        failures = 0;
        connect();
      }
      show();
    },
    get position() {
      return line.position;
    },
    get connection() {
      return shown;
    },
  };
}
