import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { LiveFrame, LiveMessage, SyncAnswer } from "@leadstream/contract";
import { createLog } from "@leadstream/runtime/log";
import { createTestDatabase, type TestDatabase } from "@leadstream/runtime/testing/database";
import { io, type Socket } from "socket.io-client";
import { openWebappDatabase, type WebappDatabase } from "../db/client.ts";
import { workspaces } from "../db/schema.ts";
import { appendAllToFeed, type News } from "../feed/append.ts";
import { Load } from "../feed/load.ts";
import { wakeFeed } from "../feed/wake.ts";
import { startRealtime, type Realtime, type RealtimeOptions } from "../realtime/gateway.ts";

/** A live gateway over a real database; the token of a workspace is its id, as long as it stands in `allowed`. */
export interface TestLive {
  url: string;
  database: WebappDatabase;
  test: TestDatabase;
  realtime: Realtime;
  allowed: Set<string>;
  workspace(id: string): Promise<string>;
  /** Commits news and wakes, as a verb does. */
  publish(workspaceId: string, ...news: News[]): Promise<void>;
  connect(token: string | null, auth?: object, transports?: string[]): Promise<TestBrowser>;
  stop(): Promise<void>;
}

export interface TestBrowser {
  socket: Socket;
  frames: LiveFrame[];
  messages: LiveMessage[];
  revisions(): number[];
  sync(epoch: string | null, revision: number): Promise<SyncAnswer>;
}

export async function startTestLive(given: Partial<RealtimeOptions> = {}): Promise<TestLive> {
  const test = await createTestDatabase({
    schema: "webapp",
    folder: join(import.meta.dirname, "../db/migrations"),
  });
  const database = openWebappDatabase({
    url: test.url,
    max: 8,
    applicationName: "test",
    onIdleError: () => undefined,
  });
  const server: Server = createServer((_request, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const allowed = new Set<string>();
  // Not sampled: how busy the machine of the tests is must not decide what is merged.
  const load = new Load();
  load.stop();
  const realtime = startRealtime({
    server,
    database,
    log: createLog("silent", "test"),
    now: () => new Date(),
    publicUrl: null,
    load,
    slowAfterMs: 60_000,
    authenticate: async (headers) => {
      const token =
        headers.get("authorization")?.slice("Bearer ".length) ??
        headers.get("cookie")?.slice("session=".length) ??
        "";
      return allowed.has(token) ? { workspaceId: token, userId: `user-${token}` } : null;
    },
    ...given,
  });
  const sockets: Socket[] = [];
  return {
    url,
    database,
    test,
    realtime,
    allowed,
    async workspace(id) {
      await database.db.insert(workspaces).values({ id }).onConflictDoNothing();
      allowed.add(id);
      return id;
    },
    async publish(workspaceId, ...news) {
      await database.db.transaction((tx) => appendAllToFeed(tx, workspaceId, news));
      wakeFeed(workspaceId);
    },
    async connect(token, auth = {}, transports = ["websocket"]) {
      const socket = io(url, {
        auth: token === null ? auth : { token, ...auth },
        transports,
        reconnection: false,
        forceNew: true,
      });
      sockets.push(socket);
      const browser = follow(socket);
      await new Promise<void>((resolve, reject) => {
        socket.once("connect", resolve);
        socket.once("connect_error", reject);
      });
      return browser;
    },
    async stop() {
      for (const socket of sockets) socket.disconnect();
      await realtime.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await database.close();
      await test.drop();
    },
  };
}

function follow(socket: Socket): TestBrowser {
  const frames: LiveFrame[] = [];
  const messages: LiveMessage[] = [];
  socket.on("frame", (frame: LiveFrame, acknowledge?: () => void) => {
    frames.push(frame);
    messages.push(...frame.messages);
    acknowledge?.();
  });
  socket.onAny((name: string, message: LiveMessage) => {
    if (name !== "frame" && name !== "heartbeat") messages.push(message);
  });
  return {
    socket,
    frames,
    messages,
    revisions: () => messages.map(({ revision }) => revision),
    sync: (epoch, revision) =>
      socket.timeout(5_000).emitWithAck("sync", { epoch, revision }) as Promise<SyncAnswer>,
  };
}

export function progress(leadId: string, percentage: number, version = percentage): News {
  return {
    name: "lead-enrichment-progress",
    mergeKey: leadId,
    data: {
      leadId,
      jobId: "j",
      currentAgent: "lead_analysis",
      agentDescription: "Reading",
      progressPercentage: percentage,
      estimatedTimeRemaining: null,
      currentState: "analyzing",
      attempt: 1,
      version,
    },
  };
}

export const deleted = (leadId: string): News => ({
  name: "lead-deleted",
  data: { leadId, jobId: "j" },
});
