import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createLog } from "@leadstream/runtime/log";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openProspectDatabase, transaction, type ProspectDatabase } from "../db/client.ts";
import { appendEvents } from "../journal/append.ts";
import { LogStream } from "../journal/stream.ts";
import { Wakes } from "../journal/wake.ts";
import { createProspectDatabase, until } from "../pipeline/testing/start-service.ts";
import { JobWatches } from "./job-watches.ts";

let closing = false;
/** A read that was under way when the database was closed is no fault. */
const fail = (error: Error) => {
  if (!closing) throw error;
};
let test: TestDatabase;
let database: ProspectDatabase;
let wakes: Wakes;

beforeAll(async () => {
  test = await createProspectDatabase();
  database = await openProspectDatabase({ url: test.url, max: 4, onIdleError: fail });
  wakes = new Wakes({ url: test.url, pool: database.pool, onError: fail });
  await wakes.start();
});
afterAll(async () => {
  closing = true;
  await wakes.stop();
  await database.close();
  await test.drop();
});

/** Watches over a pool that counts what the log and the snapshots cost. */
function counted() {
  let queries = 0;
  const query = ((...args: Parameters<typeof database.pool.query>) => {
    queries += 1;
    return database.pool.query(...args);
  }) as typeof database.pool.query;
  const pool = { query };
  const stream = new LogStream({ pool, wakes, onError: fail });
  const watches = new JobWatches({
    ctx: { database: { ...database, pool } as unknown as ProspectDatabase, wakes },
    stream,
    log: createLog("silent", "test"),
    closing: new AbortController().signal,
  });
  return { watches, stream, queries: () => queries };
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function heapAfterCollection(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

async function newJob(jobId: string): Promise<void> {
  await test.query(
    `insert into prospect.jobs (job_id, user_id, group_id, source, query, max_leads, input_hash, status, created_at)
     values ($1, 'user-1', 'user-1', 'list', '', 1, '', 'running', now())`,
    [jobId],
  );
}
async function find(jobId: string, name: string): Promise<void> {
  await transaction(database, (tx) =>
    appendEvents(
      tx,
      jobId,
      [
        {
          event_type: "lead_generated",
          lead_id: `${jobId} ${name}`,
          lead_data: {
            company_name: name,
            website: "",
            domain: "",
            contact_emails: [],
            contact_phones: [],
          },
          source: "list",
          source_url: "",
          agent_name: "harvester",
        },
      ],
      new Date(),
      { found: 1 },
    ),
  );
  wakes.send({ kind: "log", jobId });
}

describe("waiting for a job", () => {
  it("costs one reader of its log, however many wait", async () => {
    const { watches, stream, queries } = counted();
    await newJob("crowd");
    const stop = new AbortController();
    const heard = Array.from({ length: 500 }, () => 0);
    const waits = heard.map(async (_none, i) => {
      for await (const { total } of watches.follow("crowd", stop.signal)) heard[i] = total;
    });
    for (const name of ["One", "Two", "Three", "Four", "Five"]) await find("crowd", name);
    await until("all have heard", () => heard.every((total) => total === 5));
    expect(watches.size).toBe(1);
    // A snapshot, the head, and a page or two for each of the five changes: five hundred readers would be thousands.
    expect(queries()).toBeLessThan(30);
    stop.abort();
    await Promise.all(waits);
    expect(watches.size).toBe(0);
    stream.stop();
  });

  it("keeps nothing for each who waits: memory stays flat while the job goes on", async () => {
    const { watches, stream } = counted();
    await newJob("long");
    const stop = new AbortController();
    const heard = Array.from({ length: 500 }, () => 0);
    const waits = heard.map(async (_none, i) => {
      for await (const { total } of watches.follow("long", stop.signal)) heard[i] = total;
    });
    let found = 0;
    const used: number[] = [];
    for (let wave = 0; wave < 4; wave += 1) {
      for (let i = 0; i < 50; i += 1) await find("long", `Company ${(found += 1)}`);
      await until("all have heard", () => heard.every((total) => total === found));
      used.push(heapAfterCollection());
    }
    // 75,000 notices to 500 readers; a hundred bytes kept of each would be more than seven megabytes.
    expect((used[3] ?? 0) - (used[0] ?? 0)).toBeLessThan(3 * 1024 * 1024);
    expect(watches.size).toBe(1);
    stop.abort();
    await Promise.all(waits);
    stream.stop();
  });

  it("waits for a job that is still on its way here", async () => {
    const { watches, stream } = counted();
    const stop = new AbortController();
    const heard: string[] = [];
    const wait = (async () => {
      for await (const { message } of watches.follow("later", stop.signal)) heard.push(message);
    })();
    await newJob("later");
    await find("later", "One");
    await until("it is told", () => heard.length > 0);
    stop.abort();
    await wait;
    stream.stop();
  });
});
