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
import { linesOf, writeScript, type ScriptOptions } from "./script.ts";

export interface WriterTask {
  databaseUrl: string;
  userId: string;
  jobs: ScriptOptions[];
  eventsPerSecond: number;
  /** The most events of one transaction. */
  chunk: number;
}

const task = JSON.parse(process.env["WRITER_TASK"] ?? "") as WriterTask;
const random = seeded((task.jobs[0]?.seed ?? 1) + process.pid);
const database = await retry(() =>
  openProspectDatabase({ url: task.databaseUrl, max: 8, onIdleError: () => undefined }),
);
const wakes = new Wakes({ url: task.databaseUrl, pool: database.pool, onError: () => undefined });
await retry(() => wakes.start());
// How far a lead's line has come is asked before each of its events.
await retry(() =>
  database.pool.query(
    "create index if not exists proof_lines on prospect.events (job_id, coalesce(lead_id, ''))",
  ),
);

const began = performance.now();
let writtenInAll = 0;
await Promise.all(task.jobs.map((options) => writeJob(options)));
process.send?.({ kind: "done" });
process.disconnect?.();
await wakes.stop();
await database.close();

async function writeJob(options: ScriptOptions): Promise<void> {
  const { jobId, events, sideBySide } = writeScript(options);
  await retry(() =>
    database.pool.query(
      `insert into prospect.jobs (job_id, user_id, group_id, source, query, max_leads, input_hash, status, created_at)
       values ($1, $2, 'proof', 'list', 'proof', $3, 'proof', 'running', now()) on conflict do nothing`,
      [jobId, task.userId, options.leads],
    ),
  );
  if (!sideBySide) return writeLine(jobId, null, events);
  await writeLine(jobId, "", events.slice(0, 1));
  const lines = linesOf(events).entries();
  const lane = async () => {
    for (const [leadId, line] of lines) await writeLine(jobId, leadId, line);
  };
  await Promise.all(Array.from({ length: options.lanes ?? 1 }, lane));
  // The start counts as the first of the job's own events.
  await writeLine(jobId, "", [...events.slice(0, 1), ...events.slice(-1)]);
}

/** Writes what is missing of a line: of the whole job (null), of one lead, or of the job's own events (""). */
async function writeLine(
  jobId: string,
  of: string | null,
  line: readonly NewEvent[],
): Promise<void> {
  for (;;) {
    const at = await retry(() => written(database.pool, jobId, of));
    if (at >= line.length) return;
    const chunk = line.slice(at, at + random.between(1, task.chunk));
    await paced();
    await append(jobId, of, at, chunk).catch(() => wait(100)); // The database was cut: what was committed is read again.
  }
}

async function written(
  tx: { query: typeof database.pool.query },
  jobId: string,
  of: string | null,
): Promise<number> {
  const { rows } = await tx.query<{ n: number }>(
    of === null
      ? "select last_sequence as n from prospect.jobs where job_id = $1"
      : "select count(*)::int as n from prospect.events where job_id = $1 and coalesce(lead_id, '') = $2",
    of === null ? [jobId] : [jobId, of],
  );
  return rows[0]?.n ?? 0;
}

async function append(
  jobId: string,
  of: string | null,
  at: number,
  chunk: readonly NewEvent[],
): Promise<void> {
  await transaction(database, async (tx) => {
    // A twin of a killed writer may still be finishing its commit. Lines of one job do not wait for each other here:
    // what keeps those apart is the journal's own business.
    await tx.query("select pg_advisory_xact_lock(hashtext($1))", [`${jobId} ${of ?? "all"}`]);
    if ((await written(tx, jobId, of)) !== at) return;
    await appendEvents(tx, jobId, chunk, new Date());
  });
  failpoint("journal.after-commit");
  writtenInAll += chunk.length;
  wakes.send({ kind: "log", jobId });
}

/** Holds the whole process to its rate; behind it there is no catching up in bursts of more than a tenth of a second. */
async function paced(): Promise<void> {
  const dueMs = (writtenInAll / task.eventsPerSecond) * 1000;
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
