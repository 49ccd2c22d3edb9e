import { Problem } from "@leadstream/contract";
import type { Tx } from "../db/client.ts";
import type { JobRow } from "../db/schema.ts";

/**
 * Everything that begins or returns work of a job passes its gate together: new leads, steps that start agents, leads
 * that are handed back. A pause, a resume and a cancel pass it alone: once one of them is answered, whatever comes
 * later knows of it, and it knew of whatever came before. The gate is a row of its own, and is locked first, because
 * the job's row is locked last, for the log.
 */
export async function enterGate(tx: Tx, jobId: string): Promise<JobRow> {
  await tx.query("select 1 from prospect.job_inputs where job_id = $1 for share", [jobId]);
  // By a statement of its own, which sees what was committed while the one before it waited.
  const { rows } = await tx.query<JobRow>("select * from prospect.jobs where job_id = $1", [jobId]);
  return known(rows[0]);
}

/** The same for all jobs of the leads that an instance holds. */
export async function enterGatesOf(tx: Tx, instance: number): Promise<void> {
  await tx.query(
    `select 1 from prospect.job_inputs where job_id in (select job_id from prospect.leads where claimed_by = $1)
     order by job_id for share`,
    [instance],
  );
}

/** Until the transaction ends nobody else passes. */
export async function passAlone(tx: Tx, jobId: string): Promise<void> {
  await tx.query("select 1 from prospect.job_inputs where job_id = $1 for update", [jobId]);
}

/** The row that orders the job's log; locked after everything else. */
export async function lockJob(tx: Tx, jobId: string): Promise<JobRow> {
  const { rows } = await tx.query<JobRow>(
    "select * from prospect.jobs where job_id = $1 for update",
    [jobId],
  );
  return known(rows[0]);
}

function known(job: JobRow | undefined): JobRow {
  if (job === undefined) throw new Problem("not_found", "There is no such job.");
  return job;
}
