import type { McpDeps } from "./deps.ts";
import type { Principal } from "./principal.ts";
import { recentJobs } from "./recent-jobs.ts";

const offered = 100;

export async function completeJobIds(
  deps: Pick<McpDeps, "ctx">,
  principal: Principal,
  given: string,
): Promise<string[]> {
  return (await recentJobs(deps, principal, offered, { prefix: given })).map((job) => job.job_id);
}

/** Lead ids by their beginning or by the company's name: nobody remembers an id. */
export async function completeLeadIds(
  { ctx }: Pick<McpDeps, "ctx">,
  principal: Principal,
  given: string,
  jobId?: string,
): Promise<string[]> {
  const [userId, groupId] =
    principal.kind === "service" ? [null, null] : [principal.userId, principal.workspaceId];
  const { rows } = await ctx.database.pool.query<{ lead_id: string }>(
    `select l.lead_id from prospect.leads l join prospect.jobs j using (job_id)
     where ($1::text is null or j.user_id = $1 and j.group_id = $2)
       and ($3::text is null or l.job_id = $3)
       and (starts_with(l.lead_id, $4) or starts_with(lower(l.company_name), lower($4)))
     order by l.created_at desc, l.lead_id desc limit $5`,
    [userId, groupId, jobId ?? null, given, offered],
  );
  return rows.map((row) => row.lead_id);
}
