import { createLog } from "@leadstream/runtime/log";
import type { TestDatabase } from "@leadstream/runtime/testing/database";
import { openProspectDatabase } from "../../db/client.ts";
import type { JobRow } from "../../db/schema.ts";
import { Wakes } from "../../journal/wake.ts";
import type { Context } from "../context.ts";
import { startWorkQueue } from "../queue.ts";

export type OpenContext = Awaited<ReturnType<typeof openContext>>;

/** What verbs are given, on connections of their own; nobody is woken by what they do. */
export async function openContext(test: TestDatabase) {
  const onError = () => undefined;
  const database = await openProspectDatabase({ url: test.url, max: 4, onIdleError: onError });
  const queue = await startWorkQueue({ database, backend: "postgres", onError });
  const wakes = new Wakes({ url: test.url, pool: database.pool, notifies: false, onError });
  const ctx: Context = {
    database,
    queue,
    wakes,
    log: createLog("silent", "test"),
    now: () => new Date(),
    sources: new Map(),
    agents: [],
  };
  return {
    ctx,
    /** A running job without a lead. */
    async newJob(jobId: string): Promise<JobRow> {
      await test.query(
        `insert into prospect.jobs (job_id, user_id, group_id, source, query, max_leads, input_hash, status, created_at)
         values ($1, 'user-1', 'user-1', 'list', '', 10, '', 'running', now())`,
        [jobId],
      );
      await test.query(
        "insert into prospect.job_inputs (job_id, business_context, list, known_domains) values ($1, '{}', '[]', '[]')",
        [jobId],
      );
      const [job] = await test.query<JobRow>("select * from prospect.jobs where job_id = $1", [
        jobId,
      ]);
      if (job === undefined) throw new Error("The job is gone.");
      return job;
    },
    /** Leads that have a ticket; asking takes it. */
    async tickets(): Promise<string[]> {
      const tx = await database.pool.connect();
      try {
        return await queue.takeLeads(tx, 100);
      } finally {
        tx.release();
      }
    },
    async close(): Promise<void> {
      await queue.stop();
      await database.close();
    },
  };
}
