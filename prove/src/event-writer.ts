/**
 * A process that writes scripted jobs into the product's journal at a steady rate, and is made to be killed: on its
 * return it goes on after the last sequence that was committed.
 */
import type { NewEvent } from "@leadstream/contract";
import { openProspectDatabase, transaction } from "@leadstream/prospect/db/client";
import { appendEvents } from "@leadstream/prospect/journal/append";
import { Wakes } from "@leadstream/prospect/journal/wake";
import { failpoint } from "@leadstream/runtime/failpoint";
import { setTimeout as wait } from "node:timers/promises";
import { seeded } from "./random.ts";
import { writeScript, type ScriptOptions } from "./script.ts";

export interface WriterTask {
  databaseUrl: string;
  userId: string;
  jobs: ScriptOptions[];
  eventsPerSecond: number;
}

const task = JSON.parse(process.env["WRITER_TASK"] ?? "") as WriterTask;
const random = seeded((task.jobs[0]?.seed ?? 1) + process.pid);
const database = await retry(() =>
  openProspectDatabase({ url: task.databaseUrl, max: 4, onIdleError: () => undefined }),
);
const wakes = new Wakes({ url: task.databaseUrl, pool: database.pool, onError: () => undefined });
await retry(() => wakes.start());

const began = performance.now();
let written = 0;
await Promise.all(task.jobs.map((options) => writeJob(options)));
process.send?.({ kind: "done" });
process.disconnect?.();
await wakes.stop();
await database.close();

async function writeJob(options: ScriptOptions): Promise<void> {
  const { jobId, events } = writeScript(options);
  await retry(() =>
    database.pool.query(
      `insert into prospect.jobs (job_id, user_id, group_id, source, query, max_leads, input_hash, status, created_at)
       values ($1, $2, 'proof', 'list', 'proof', $3, 'proof', 'running', now()) on conflict do nothing`,
      [jobId, task.userId, options.leads],
    ),
  );
  for (;;) {
    const at = await retry(() => lastSequence(jobId));
    if (at >= events.length) return;
    const chunk = events.slice(at, at + random.between(1, 4));
    await paced();
    await append(jobId, at, chunk).catch(() => wait(100)); // The database was cut: what was committed is read again.
  }
}

async function lastSequence(jobId: string): Promise<number> {
  const { rows } = await database.pool.query<{ last_sequence: number }>(
    "select last_sequence from prospect.jobs where job_id = $1",
    [jobId],
  );
  return rows[0]?.last_sequence ?? 0;
}

async function append(jobId: string, at: number, chunk: readonly NewEvent[]): Promise<void> {
  await transaction(database, async (tx) => {
    const { rows } = await tx.query<{ last_sequence: number }>(
      "select last_sequence from prospect.jobs where job_id = $1 for update",
      [jobId],
    );
    // A twin of a killed writer may still be finishing its commit.
    if (rows[0]?.last_sequence !== at) return;
    await appendEvents(tx, jobId, chunk, new Date());
  });
  failpoint("journal.after-commit");
  written += chunk.length;
  wakes.send({ kind: "log", jobId });
}

/** Holds the whole process to its rate; behind it there is no catching up in bursts of more than a tenth of a second. */
async function paced(): Promise<void> {
  const dueMs = (written / task.eventsPerSecond) * 1000;
  const aheadMs = dueMs - (performance.now() - began);
  if (aheadMs > 0) await wait(aheadMs);
}

async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch {
      await wait(100); // The database is away; a proof may have stopped it on purpose.
    }
  }
}
