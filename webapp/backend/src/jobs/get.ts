import { Problem, type Job } from "@leadstream/contract";
import { and, eq } from "drizzle-orm";
import type { Context } from "../context.ts";
import type { AnyTx } from "../db/client.ts";
import { jobs, type JobRow } from "../db/schema.ts";
import { describeJob } from "./describe.ts";

const missing = () => new Problem("not_found", "This job does not exist, or is not yours.");

export async function getJob(ctx: Context, jobId: string): Promise<Job> {
  const [row] = await ctx.db.select().from(jobs).where(ofWorkspace(ctx.workspaceId, jobId));
  if (row === undefined) throw missing();
  return describeJob(row);
}

/** For verbs that decide on the job's state: the row stays as it was read until their transaction ends. */
export async function lockJob(tx: AnyTx, workspaceId: string, jobId: string): Promise<JobRow> {
  const [row] = await tx.select().from(jobs).where(ofWorkspace(workspaceId, jobId)).for("update");
  if (row === undefined) throw missing();
  return row;
}

function ofWorkspace(workspaceId: string, jobId: string) {
  return and(eq(jobs.workspaceId, workspaceId), eq(jobs.jobId, jobId));
}
