import type { Server as HttpServer } from "node:http";
import type { Heartbeat, SyncAnswer } from "@leadstream/contract";
import type { Log } from "@leadstream/runtime/log";
import { Server, type Socket } from "socket.io";
import { z } from "zod";
import type { WebappDatabase } from "../db/client.ts";
import type { Channel } from "../feed/channel.ts";
import { Load } from "../feed/load.ts";
import { startPruning } from "../feed/prune.ts";
import { Publisher } from "../feed/publish.ts";
import { startSignals } from "../feed/signals.ts";
import { startWatermark } from "../feed/watermark.ts";
import { isOurs } from "../plugins/same-origin.ts";
import { SocketFollower } from "./follow.ts";
import { connectedSockets, cutSockets, laggingSockets, syncAnswers } from "./metrics.ts";
import { eventPacket } from "./packet.ts";

export interface LiveIdentity {
  workspaceId: string;
  userId: string;
}

export interface RealtimeOptions {
  server: HttpServer;
  database: WebappDatabase;
  log: Log;
  now(): Date;
  /** Who is behind these headers; a token from the handshake stands there as `Authorization: Bearer`. */
  authenticate(headers: Headers): Promise<LiveIdentity | null>;
  publicUrl: string | null;
  load?: Load | undefined;
  /** Seconds since the sender's delivery stalled, or null while it flows or is unknown. */
  deliveryStaleSeconds?: (() => number | null) | undefined;
  /** Where to write down how far the feeds have come; `checkWatermark` reads it at the next start. */
  dataDir?: string | undefined;
  heartbeatMs?: number;
  pollMs?: number;
  recheckMs?: number;
  /** How long data may wait for a client that gives no sign. */
  silenceMs?: number;
  /** A client that had no room for this long is slow: it gets the newest progress instead of all of it. */
  slowAfterMs?: number;
}

export interface Realtime {
  /** Sessions changed: whoever is no longer allowed is dropped at once. */
  recheck(): Promise<void>;
  stop(): Promise<void>;
}

interface Live {
  identity: LiveIdentity;
  channel: Channel;
  follower: SocketFollower;
  /** Catch-ups asked for since the last heartbeat. */
  asked: number;
  /** Whether the last look found it silent. */
  suspected: boolean;
}

const SyncRequest = z.object({
  epoch: z.string().max(100).nullable(),
  revision: z.int().nonnegative(),
});
/** Past this a snapshot is less work for both sides than the messages. */
const longestTail = 20_000;
const mostAsked = 50;

/** The live updates: a door for signed-in browsers, behind which each follows its workspace's feed. */
export function startRealtime(options: RealtimeOptions): Realtime {
  const { database, log } = options;
  const load = options.load ?? new Load();
  const publisher = new Publisher({
    db: database.db,
    log,
    gatherMs: () => load.gatherMs,
    ...(options.pollMs === undefined ? {} : { pollMs: options.pollMs }),
  });
  const signals = startSignals({
    url: database.url,
    log,
    onWake: (workspaceId) => publisher.wake(workspaceId),
  });
  const pruning = startPruning({ db: database.db, log, now: () => options.now() });
  const watermark =
    options.dataDir === undefined
      ? null
      : startWatermark({ db: database.db, dataDir: options.dataDir, log });
  const live = new Set<Live>();
  const { silenceMs = 15_000, slowAfterMs = 500 } = options;

  const io = new Server(options.server, {
    path: "/socket.io",
    serveClient: false,
    transports: ["websocket", "polling"],
    connectTimeout: 10_000,
    pingInterval: 20_000,
    pingTimeout: 20_000,
    maxHttpBufferSize: 16 * 1024,
    perMessageDeflate: false,
    httpCompression: false,
  });

  io.use((socket, next) => {
    enter(socket).then(
      () => next(),
      (error: unknown) => next(error instanceof Error ? error : new Error("refused")),
    );
  });

  io.on("connection", (socket) => {
    void join(socket).catch((err: unknown) => {
      log.warn({ err }, "a browser could not join its feed");
      socket.disconnect(true);
    });
  });

  async function enter(socket: Socket): Promise<void> {
    const headers = headersOf(socket);
    const byCookie = !headers.has("authorization");
    const origin = headers.get("origin");
    // A cookie travels with any page's request; a token does not.
    const foreign =
      byCookie &&
      origin !== null &&
      !isOurs(origin, headers.get("host") ?? undefined, options.publicUrl);
    const identity = foreign ? null : await options.authenticate(headers);
    if (identity === null) {
      throw Object.assign(new Error("unauthenticated"), {
        data: { code: "unauthenticated", message: "Sign in again." },
      });
    }
    socket.data = { identity, headers };
  }

  async function join(socket: Socket): Promise<void> {
    const { identity } = socket.data as { identity: LiveIdentity };
    const early: [unknown, unknown][] = [];
    let place: Live | null = null;
    // A client may ask before its feed is open here.
    socket.on("sync", (request: unknown, reply: unknown) => {
      if (place === null) early.push([request, reply]);
      else void sync(place, request, reply);
    });

    let follower: SocketFollower | null = null;
    const proxy = { onNews: () => follower?.onNews() };
    const channel = await publisher.follow(identity.workspaceId, proxy);
    if (!socket.connected) return publisher.leave(channel, proxy);
    const frames = (socket.handshake.auth as Record<string, unknown>).frames === true;
    follower = new SocketFollower(socket, channel, {
      frames,
      slowAfterMs,
      mergesForAll: () => load.level >= 2,
    });
    const joined: Live = { identity, channel, follower, asked: 0, suspected: false };
    place = joined;
    live.add(joined);
    connectedSockets.inc();
    socket.on("disconnect", () => {
      publisher.leave(channel, proxy);
      if (live.delete(joined)) connectedSockets.dec();
    });
    follower.tell(eventPacket("heartbeat", beat(channel)));
    for (const [request, reply] of early) void sync(joined, request, reply);
  }

  async function sync(place: Live, request: unknown, reply: unknown): Promise<void> {
    if (typeof reply !== "function") return;
    place.asked += 1;
    if (place.asked > mostAsked) return cut(place, "asks_too_often");
    const asked = SyncRequest.safeParse(request);
    const seen = asked.success ? asked.data : { epoch: null, revision: 0 };
    try {
      const { epoch, revision, pruned } = await publisher.locate(place.identity.workspaceId, seen);
      const behind = revision - seen.revision;
      const follows =
        seen.epoch === epoch && behind >= 0 && seen.revision >= pruned && behind <= longestTail;
      const answer: SyncAnswer = { mode: follows ? "tail" : "snapshot", epoch, revision };
      syncAnswers.inc({ mode: answer.mode });
      reply(answer);
      if (follows) {
        place.follower.seek(seen.revision);
        publisher.wake(place.identity.workspaceId);
      }
    } catch (err) {
      log.warn({ err }, "a browser's place in the feed could not be found");
      cut(place, "no_database");
    }
  }

  function beat(channel: Channel): Heartbeat {
    const deliveryStaleSeconds = options.deliveryStaleSeconds?.() ?? null;
    return {
      epoch: channel.epoch,
      revision: channel.head,
      shedLevel: load.level,
      deliveryStaleSeconds,
    };
  }

  function cut(place: Live, reason: string): void {
    cutSockets.inc({ reason });
    place.follower.cut();
  }

  const heartbeat = setInterval(() => {
    const beats = new Map<Channel, ReturnType<typeof eventPacket>>();
    for (const place of live) {
      const { channel, follower } = place;
      place.asked = 0;
      const packet = beats.get(channel) ?? eventPacket("heartbeat", beat(channel));
      beats.set(channel, packet);
      follower.tell(packet);
    }
    laggingSockets.set([...live].filter(({ follower }) => follower.lagging).length);
  }, options.heartbeatMs ?? 5_000).unref();

  const patience = setInterval(
    () => {
      const now = performance.now();
      for (const place of live) {
        const silent = place.follower.silentForMs(now) > silenceMs;
        // Twice in a row: after a pause of this very process what has arrived meanwhile must be read first.
        if (silent && place.suspected) cut(place, "silent");
        place.suspected = silent;
      }
    },
    Math.min(silenceMs, 1_000),
  ).unref();

  async function recheck(): Promise<void> {
    // All sockets, also those that are only just joining.
    for (const socket of io.of("/").sockets.values()) {
      const { identity: known, headers } = socket.data as {
        identity: LiveIdentity;
        headers: Headers;
      };
      const identity = await options.authenticate(headers).catch((err: unknown) => {
        // Not being able to ask is no reason to drop anybody.
        log.warn({ err }, "a live session could not be checked");
        return known;
      });
      if (identity?.workspaceId === known.workspaceId) continue;
      cutSockets.inc({ reason: "session_ended" });
      socket.disconnect(true);
    }
  }
  const recheckTimer = setInterval(() => void recheck(), options.recheckMs ?? 30_000).unref();

  return {
    recheck,
    async stop() {
      for (const timer of [heartbeat, patience, recheckTimer]) clearInterval(timer);
      io.disconnectSockets(true);
      io.engine.close();
      publisher.stop();
      await signals.stop();
      await pruning.stop();
      await watermark?.stop();
      if (options.load === undefined) load.stop();
    },
  };
}

/** The handshake's headers, with the token that a browser cannot put there itself. */
function headersOf(socket: Socket): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(socket.handshake.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const { token } = socket.handshake.auth as { token?: unknown };
  if (typeof token === "string" && token !== "") {
    headers.set("authorization", `Bearer ${token}`);
    headers.delete("cookie");
  }
  return headers;
}
