import type { JobStatus } from "@leadstream/contract";
import type { McpDeps } from "./deps.ts";
import type { Principal } from "./principal.ts";

export interface RecentJob {
  job_id: string;
  status: JobStatus;
  source: string;
  query: string;
}

/** The caller's newest jobs, from `before` on; `prefix` narrows them by id. */
export async function recentJobs(
  { ctx }: Pick<McpDeps, "ctx">,
  principal: Principal,
  limit: number,
  { prefix = "", before }: { prefix?: string; before?: string | undefined } = {},
): Promise<RecentJob[]> {
  const [userId, groupId] =
    principal.kind === "service" ? [null, null] : [principal.userId, principal.workspaceId];
  const { rows } = await ctx.database.pool.query<RecentJob>(
    `select job_id, status, source, query from prospect.jobs
     where ($1::text is null or user_id = $1 and group_id = $2) and starts_with(job_id, $3)
       and ($5::text is null or (created_at, job_id) < (select b.created_at, b.job_id from prospect.jobs b where b.job_id = $5))
     order by created_at desc, job_id desc limit $4`,
    [userId, groupId, prefix, limit, before ?? null],
  );
  return rows;
}
