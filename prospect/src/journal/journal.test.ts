import { createLog } from "@leadstream/runtime/log";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openProspectDatabase, transaction, type ProspectDatabase } from "../db/client.ts";
import { createProspectDatabase } from "../pipeline/testing/start-service.ts";
import { appendEvents } from "./append.ts";
import { readLog, type LogEntry } from "./read.ts";
import { LogStream } from "./stream.ts";
import { Wakes } from "./wake.ts";

const fail = (error: Error) => {
  throw error;
};
let test: TestDatabase;
let database: ProspectDatabase;
let wakes: Wakes;
beforeAll(async () => {
  test = await createProspectDatabase();
  database = await openProspectDatabase({ url: test.url, max: 10, onIdleError: fail });
  wakes = new Wakes({
    url: test.url,
    pool: database.pool,
    onError: (error) => createLog("silent", "test").warn(error),
  });
  await wakes.start();
});
afterAll(async () => {
  await wakes.stop();
  await database.close();
  await test.drop();
});

let jobs = 0;
async function newJob(): Promise<string> {
  jobs += 1;
  const jobId = `job-${jobs}`;
  await test.query(
    `insert into prospect.jobs (job_id, user_id, group_id, source, query, max_leads, input_hash, status, created_at)
     values ($1, 'user-1', 'user-1', 'list', '', 1, '', 'running', now())`,
    [jobId],
  );
  return jobId;
}

const say = (jobId: string, message: string) =>
  transaction(database, (tx) =>
    appendEvents(tx, jobId, [{ event_type: "status_update", status_message: message }], new Date()),
  );

const messageOf = (entry: LogEntry): unknown =>
  (JSON.parse(entry.json) as { status_message?: unknown }).status_message;

describe("a job's log", () => {
  it("numbers the events of racing writers without a gap, in the order of their commits", async () => {
    const jobId = await newJob();
    const seen: number[] = [];
    const reader = (async () => {
      while (seen.length < 200)
        for (const entry of await readLog(database.pool, jobId, seen.at(-1) ?? 0, 50))
          seen.push(entry.sequence);
    })();
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let i = 0; i < 25; i += 1) await say(jobId, `${writer} ${i}`);
      }),
    );
    await reader;
    // A tail that only ever moves forward has met each of them: none became visible behind it.
    expect(seen).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  });

  it("leaves no hole where a transaction rolled back", async () => {
    const jobId = await newJob();
    await say(jobId, "one");
    const broken = transaction(database, async (tx) => {
      await appendEvents(
        tx,
        jobId,
        [{ event_type: "status_update", status_message: "never" }],
        new Date(),
      );
      throw new Error("on purpose");
    });
    await expect(broken).rejects.toThrow("on purpose");
    await say(jobId, "two");
    const entries = await readLog(database.pool, jobId, 0, 10);
    expect(entries.map((entry) => [entry.sequence, messageOf(entry)])).toEqual([
      [1, "one"],
      [2, "two"],
    ]);
  });

  it("moves the job's counters with the events that say so", async () => {
    const jobId = await newJob();
    const job = await transaction(database, (tx) =>
      appendEvents(tx, jobId, [], new Date(), { found: 2, failed: 1, cost_usd: 0.5 }),
    );
    expect(job).toMatchObject({ last_sequence: 0, found: 2, failed: 1, completed: 0 });
    const [row] = await test.query(
      "select found, failed, cost_usd from prospect.jobs where job_id = $1",
      [jobId],
    );
    expect(row).toEqual({ found: 2, failed: 1, cost_usd: 0.5 });
  });

  it("keeps text as it is, quotes and line breaks and all, but for what no database keeps", async () => {
    const jobId = await newJob();
    const message = 'He said "no"\n\u2028 {"event_type":"pipeline_end"} \u0000 \ud800';
    await say(jobId, message);
    const [entry] = await readLog(database.pool, jobId, 0, 1);
    expect(entry === undefined ? undefined : messageOf(entry)).toBe(
      message.replace("\u0000", "\uFFFD").replace("\ud800", "\uFFFD"),
    );
    expect(entry?.json).not.toContain("\n");
  });
});

describe("following a log", () => {
  const collect = async (
    stream: LogStream,
    jobId: string,
    after: number,
    count: number,
  ): Promise<number[]> => {
    const stop = new AbortController();
    const sequences: number[] = [];
    for await (const entries of stream.follow(jobId, after, stop.signal)) {
      sequences.push(...entries.map((entry) => entry.sequence));
      if (sequences.length >= count) stop.abort();
    }
    return sequences;
  };
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);

  it("catches up and then hears what is new, for many readers over one tail", async () => {
    const jobId = await newJob();
    for (let i = 0; i < 20; i += 1) await say(jobId, "before");
    let queries = 0;
    const counting = {
      query: ((...args: Parameters<typeof database.pool.query>) => (
        (queries += 1),
        database.pool.query(...args)
      )) as typeof database.pool.query,
    };
    const stream = new LogStream({ pool: counting, wakes, onError: fail });
    const readers = Array.from({ length: 100 }, (_, i) =>
      collect(stream, jobId, i % 20, 40 - (i % 20)),
    );
    for (let i = 0; i < 20; i += 1) {
      await say(jobId, "after");
      wakes.send({ kind: "log", jobId });
    }
    const read = await Promise.all(readers);
    stream.stop();
    for (const [i, sequences] of read.entries()) expect(sequences).toEqual(range((i % 20) + 1, 40));
    // Two queries a wake-up at most, whoever listens, and two for the start.
    expect(queries).toBeLessThanOrEqual(2 + 2 * 20);
  });

  it("finds what nobody announced", async () => {
    const jobId = await newJob();
    const stream = new LogStream({ pool: database.pool, wakes, onError: fail });
    const reader = collect(stream, jobId, 0, 1);
    await say(jobId, "unannounced");
    expect(await reader).toEqual([1]);
    stream.stop();
  });

  it("hears another process through the database", async () => {
    const jobId = await newJob();
    const other = new Wakes({ url: test.url, pool: database.pool, onError: fail });
    const heard = new Promise((resolve) =>
      other.on((wake) => wake.kind === "log" && wake.jobId === jobId && resolve(true)),
    );
    await other.start();
    wakes.send({ kind: "log", jobId });
    expect(await heard).toBe(true);
    await other.stop();
  });

  it("ends when the job is over and all of it was read, and not before", async () => {
    const jobId = await newJob();
    await say(jobId, "one");
    const stream = new LogStream({ pool: database.pool, wakes, onError: fail });
    const reader = collect(stream, jobId, 0, Number.POSITIVE_INFINITY);
    await say(jobId, "two");
    await test.query("update prospect.jobs set ended_at = now() where job_id = $1", [jobId]);
    wakes.send({ kind: "log", jobId });
    expect(await reader).toEqual([1, 2]);
    expect(await collect(stream, jobId, 2, 1)).toEqual([]);
    stream.stop();
  });
});
