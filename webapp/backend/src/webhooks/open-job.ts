import type { PipelineEvent } from "@leadstream/contract";
import { eq } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { jobs, type JobRow } from "../db/schema.ts";

/** The job's row is the cursor of its log: who holds it is the only one to apply events of this job. */
export async function lockJob(tx: AnyTx, jobId: string): Promise<JobRow | undefined> {
  const [row] = await tx.select().from(jobs).where(eq(jobs.jobId, jobId)).for("update");
  return row;
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
