import type { PipelineEvent } from "@leadstream/contract";
import { getTableColumns, sql } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { rowReader, type RowReader } from "../db/row-reader.ts";
import { jobs, type JobRow } from "../db/schema.ts";

const reader: RowReader<JobRow> = rowReader(getTableColumns(jobs));

/** The job's row is the cursor of its log: who holds it is the only one to apply events of this job. */
export async function lockJob(tx: AnyTx, jobId: string): Promise<JobRow | undefined> {
  const { rows } = await tx.execute(
    sql`select ${reader.columns} from webapp.jobs where job_id = ${jobId} for update`,
  );
  return rows.map(reader.read).at(0);
}

/** A job that was not started here, as over MCP: made from its first event, in its user's workspace. */
export async function openJob(
  tx: AnyTx,
  job: {
    jobId: string;
    workspaceId: string;
    userId: string;
    numbering: "sender" | "receiver";
    status: "queued" | "completed";
  },
  first: PipelineEvent | null,
  at: Date,
): Promise<JobRow> {
  const told = first?.event_type === "pipeline_start" ? first : null;
  const source = told?.source ?? (first?.event_type === "lead_generated" ? first.source : "direct");
  await tx
    .insert(jobs)
    .values({
      ...job,
      source,
      query: told?.initial_query ?? "",
      maxLeads: told?.max_leads_to_generate ?? 0,
      startedRemote: true,
      createdAt: at,
    })
    .onConflictDoNothing();
  const row = await lockJob(tx, job.jobId);
  if (row === undefined) throw new Error(`The job ${job.jobId} vanished while it was opened.`);
  return row;
}
