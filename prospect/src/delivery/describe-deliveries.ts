import { desc, eq } from "drizzle-orm";
import type { ProspectDatabase } from "../db/client.ts";
import { deliveryAttempts } from "../db/schema.ts";

interface Lag {
  job_id: string;
  last_sequence: number;
  acknowledged_sequence: number;
  lag_events: number;
  lag_seconds: number | null;
}

/** How far behind the receiver is, job by job, and the deliveries that it did not acknowledge. */
export async function describeDeliveries(
  database: ProspectDatabase,
  jobId: string | undefined,
  limit: number,
) {
  const { rows: jobs } = await database.pool.query<Lag>(
    `select j.job_id, j.last_sequence, j.acknowledged_sequence, j.last_sequence - j.acknowledged_sequence as lag_events,
            extract(epoch from now() - e.created_at)::float8 as lag_seconds
     from prospect.jobs j
     left join prospect.events e on e.job_id = j.job_id and e.sequence = j.acknowledged_sequence + 1
     where ($1::text is null or j.job_id = $1)
     order by (j.last_sequence > j.acknowledged_sequence) desc, j.created_at desc limit $2`,
    [jobId ?? null, limit],
  );
  const attempts = await database.db
    .select()
    .from(deliveryAttempts)
    .where(jobId === undefined ? undefined : eq(deliveryAttempts.job_id, jobId))
    .orderBy(desc(deliveryAttempts.attempt_id))
    .limit(limit);
  return { jobs, attempts };
}
