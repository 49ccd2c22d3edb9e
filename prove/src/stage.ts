/** Everything a proof runs on: a real PostgreSQL, the product's roles as processes, browsers, and a link between them. */
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "@leadstream/embedded-postgres";
import pg from "pg";
import type { BrowsersTask } from "./browsers.ts";
import { Child } from "./child.ts";
import { cleanUpLater } from "./clean-up.ts";
import { openFaultyLink, type FaultyLink } from "./faulty-link.ts";
import { freePort } from "./free-port.ts";
import { seeded, type Random } from "./random.ts";
import type { ScriptOptions } from "./script.ts";

export interface StageOptions {
  seed: number;
  /** The guard that is taken out, to see the proof fail. */
  withoutGuard?: string | undefined;
  /** For scenarios that send by themselves. */
  withoutSender?: boolean;
  /** Delivers to the receiver itself and not through the link, so that a dead one is refused as on one machine. */
  direct?: boolean;
  /** More web processes beside the first. */
  moreWebApps?: number;
  postgres?: Record<string, string>;
  /** Whether the web processes and the sender can be asked what they hold (`Child.heldBytes`). */
  measured?: boolean;
  /** Where the database's files go, such as a small file system that will be full. */
  dataDir?: string;
}

interface BrowserOptions {
  url?: string;
  /** This share of frames never reaches the clients. */
  loseFrames?: number;
  slowByMs?: number;
  deadAfterMs?: number | undefined;
}

export interface Stage {
  random: Random;
  webApps: Child[];
  /** Address of each web process. */
  webUrls: string[];
  sender: Child;
  /** What stands between the sender and the receiver. */
  link: FaultyLink;
  userId: string;
  token: string;
  /** Signs what a scenario sends by itself. */
  secret: string;
  databaseUrl: string;
  postgres(): EmbeddedPostgres;
  /** Stops the database and starts it again. */
  restartPostgres(pauseMs: number): Promise<void>;
  writer(jobs: ScriptOptions[], eventsPerSecond: number, options?: { chunk?: number }): Child;
  browsers(name: string, count: number, options?: BrowserOptions): Child;
  query: <R extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<R[]>;
  close(): Promise<void>;
}

export async function openStage(options: StageOptions): Promise<Stage> {
  const random = seeded(options.seed);
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "leadstream-proof-"));
  chmodSync(dataDir, 0o755);
  const startPostgres = () =>
    startEmbeddedPostgres({
      dataDir,
      throwAway: true,
      settings: { max_connections: "200", ...options.postgres },
    });
  let postgres = await startPostgres();
  const pool = new pg.Pool({ connectionString: postgres.url, max: 3 });
  pool.on("error", () => undefined); // The database is stopped on purpose here.

  const ports = await Promise.all(Array.from({ length: 2 + (options.moreWebApps ?? 0) }, freePort));
  const [prospectPort = 0, ...webPorts] = ports;
  const link = await openFaultyLink(
    { host: "127.0.0.1", port: webPorts[0] ?? 0 },
    seeded(options.seed + 1),
  );
  const environment: Record<string, string> = {
    DATABASE_URL: postgres.url,
    DATA_DIR: dataDir,
    PROSPECT_PORT: String(prospectPort),
    MCP_SERVER_URL: `http://127.0.0.1:${prospectPort}`,
    WEBHOOK_SECRET: `whsec_${randomBytes(24).toString("base64")}`,
    PROSPECT_API_TOKEN: randomBytes(24).toString("base64url"),
    WEBAPP_WEBHOOK_URL: `http://127.0.0.1:${options.direct === true ? webPorts[0] : link.port}`,
    DEFAULT_PLAN: "enterprise",
    ALLOW_SIGNUP: "true",
    ...(options.withoutGuard === undefined
      ? {}
      : { LEADSTREAM_WITHOUT_GUARD: options.withoutGuard }),
  };
  const webApps = webPorts.map(
    (port, index) =>
      new Child(`webapp-${index}`, "launch/src/role.ts", {
        args: ["webapp"],
        environment: { ...environment, WEBAPP_PORT: String(port) },
        measured: options.measured ?? false,
      }),
  );
  const sender = new Child("sender", "launch/src/role.ts", {
    args: ["prospect"],
    environment,
    measured: options.measured ?? false,
  });
  const children: Child[] = [...webApps, sender];
  const close = cleanUpLater(async () => {
    for (const child of children.toReversed()) {
      child.signal("SIGCONT");
      await child.kill();
    }
    await link.close();
    await pool.end();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  try {
    const webUrls = webPorts.map((port) => `http://127.0.0.1:${port}`);
    for (const [index, webApp] of webApps.entries()) {
      webApp.start();
      await ready(webUrls[index] ?? "", webApp);
    }
    const { token, userId } = await signUp(webUrls[0] ?? "");
    if (options.withoutSender !== true) {
      sender.start();
      await ready(`http://127.0.0.1:${prospectPort}`, sender);
    }
    return {
      random,
      webApps,
      webUrls,
      sender,
      link,
      userId,
      token,
      secret: environment["WEBHOOK_SECRET"] ?? "",
      databaseUrl: postgres.url,
      postgres: () => postgres,
      restartPostgres: async (pauseMs) => {
        await postgres.stop();
        await wait(pauseMs);
        postgres = await startPostgres();
      },
      writer: (jobs, eventsPerSecond, { chunk = 4 } = {}) => {
        const databaseUrl = environment["DATABASE_URL"];
        const task = { databaseUrl, userId, jobs, eventsPerSecond, chunk };
        const child = new Child("writer", "prove/src/event-writer.ts", {
          environment: { ...environment, WRITER_TASK: JSON.stringify(task) },
        });
        children.push(child);
        return child;
      },
      browsers: (name, count, more = {}) => {
        const urls = more.url === undefined ? webUrls : [more.url];
        const task: BrowsersTask = {
          clients: Array.from({ length: count }, (_, index) => ({
            url: urls[index % urls.length] ?? "",
            token,
          })),
          ...(more.loseFrames === undefined
            ? {}
            : { loseFrames: { share: more.loseFrames, seed: options.seed } }),
          ...(more.slowByMs === undefined ? {} : { slowByMs: more.slowByMs }),
          ...(more.deadAfterMs === undefined ? {} : { deadAfterMs: more.deadAfterMs }),
        };
        const child = new Child(name, "prove/src/browsers.ts", {
          environment: { ...environment, BROWSERS_TASK: JSON.stringify(task) },
        });
        children.push(child);
        return child;
      },
      query: async <R extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
        (await pool.query<R>(sql, values)).rows,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

export async function ready(url: string, child: Child): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (!child.running) throw new Error(`${child.name} ended before it was ready:\n${child.words}`);
    const answer = await fetch(`${url}/ready`).catch(() => undefined);
    if (answer?.ok === true) return;
    await wait(50);
  }
  throw new Error(`${child.name} was not ready within 30 s:\n${child.words}`);
}

async function signUp(url: string): Promise<{ token: string; userId: string }> {
  const answer = await fetch(`${url}/api/auth/sign-up/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({
      name: "Proof",
      email: "proof@leadstream.example",
      password: "a proof needs a witness",
    }),
  });
  if (!answer.ok) throw new Error(`Sign-up answered ${answer.status}: ${await answer.text()}`);
  const { token, user } = (await answer.json()) as { token: string; user: { id: string } };
  return { token, userId: user.id };
}
