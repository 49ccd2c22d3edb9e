import type { Job, JobStatus, Page } from "@leadstream/contract";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Context } from "../context.ts";
import { jobs } from "../db/schema.ts";
import { describeJob } from "./describe.ts";
import { readCursor, writeCursor } from "./cursor.ts";

export interface ListJobs {
  status?: readonly JobStatus[] | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** Newest first. */
export async function listJobs(
  ctx: Context,
  { status, cursor, limit }: ListJobs,
): Promise<Page<Job>> {
  const after = readCursor(cursor);
  const rows = await ctx.db
    .select()
    .from(jobs)
    .where(
      and(
        eq(jobs.workspaceId, ctx.workspaceId),
        status === undefined ? undefined : inArray(jobs.status, [...status]),
        after === null
          ? undefined
          : sql`(${jobs.createdAt}, ${jobs.jobId}) < (${after.at}::timestamptz, ${after.id})`,
      ),
    )
    .orderBy(desc(jobs.createdAt), desc(jobs.jobId))
    .limit(limit + 1);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(describeJob),
    next_cursor: last === undefined ? null : writeCursor({ at: last.createdAt, id: last.jobId }),
  };
}
