import { PgBoss, type BackendProfile, type Db } from "pg-boss";
import type { ProspectDatabase, Tx } from "../db/client.ts";

export interface LeadTicket {
  lead_id: string;
  group: string;
  /** How many unfinished leads its group had before it: the more, the later its turn. */
  waiting: number;
}

/**
 * Whose turn it is. A ticket says "this work may be started"; starting takes the ticket and claims the row in one
 * transaction (claim.ts), so ownership is always in rows, and a ticket too many does nothing.
 */
export interface WorkQueue {
  sendHarvest(tx: Tx, jobId: string, group: string): Promise<void>;
  sendLeads(tx: Tx, tickets: readonly LeadTicket[]): Promise<void>;
  takeHarvests(tx: Tx, limit: number): Promise<string[]>;
  takeLeads(tx: Tx, limit: number): Promise<string[]>;
  stop(): Promise<void>;
}

const harvest = "harvest";
const enrichLead = "enrich-lead";

export async function startWorkQueue(options: {
  database: Pick<ProspectDatabase, "pool">;
  backend: BackendProfile;
  onError: (error: Error) => void;
}): Promise<WorkQueue> {
  const boss = new PgBoss({
    db: over(options.database.pool),
    backend: options.backend,
    schedule: false,
  });
  boss.on("error", options.onError);
  await boss.start();
  // Tables of their own: in the shared one stale statistics slow the fetch of a hot queue up to twenty times.
  for (const name of [harvest, enrichLead])
    if ((await boss.getQueue(name)) === null)
      await boss.createQueue(name, {
        partition: true,
        retryLimit: 1000,
        deleteAfterSeconds: 3600,
        retentionSeconds: 30 * 24 * 3600,
      });

  const take = async <T>(tx: Tx, name: string, limit: number): Promise<T[]> => {
    const jobs = await boss.fetch<T>(name, { batchSize: limit, db: over(tx) });
    if (jobs.length > 0)
      await boss.complete(
        name,
        jobs.map((job) => job.id),
        null,
        { db: over(tx) },
      );
    return jobs.map((job) => job.data);
  };
  return {
    async sendHarvest(tx, jobId, group) {
      await boss.send(harvest, { job_id: jobId }, { group: { id: group }, db: over(tx) });
    },
    async sendLeads(tx, tickets) {
      if (tickets.length === 0) return;
      const jobs = tickets.map(({ lead_id, group, waiting }) => ({
        data: { lead_id },
        group: { id: group },
        priority: -waiting,
      }));
      await boss.insert(enrichLead, jobs, { db: over(tx) });
    },
    takeHarvests: async (tx, limit) =>
      (await take<{ job_id: string }>(tx, harvest, limit)).map((data) => data.job_id),
    takeLeads: async (tx, limit) =>
      (await take<{ lead_id: string }>(tx, enrichLead, limit)).map((data) => data.lead_id),
    stop: () => boss.stop({ graceful: false, close: false }),
  };
}

/** pg-boss's statements on our pool, or inside our transaction. */
function over(tx: Tx): Db {
  return {
    async executeSql(text, values) {
      const result = await tx.query(text, values);
      // Several statements in one text answer several results.
      return Array.isArray(result)
        ? { rows: (result as { rows: unknown[] }[]).flatMap((one) => one.rows) }
        : result;
    },
  };
}
