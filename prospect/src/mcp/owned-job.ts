import { Problem, type Job } from "@leadstream/contract";
import { describeJob } from "../pipeline/describe-job.ts";
import type { McpDeps } from "./deps.ts";
import { inWebapp } from "./in-webapp.ts";
import type { Principal } from "./principal.ts";
import { JobShape, type JobView } from "./shapes.ts";

/** One answer for what is not there and what is somebody else's: nobody learns which ids exist. */
const noSuchJob = () =>
  new Problem("not_found", "There is no such job.", {
    action:
      "Check the job_id; start_prospecting answers it, and the list of resources names yours.",
  });

/** The caller's job. One that was ordered a moment ago may still be on its way here from the web app. */
export async function ownedJob(
  deps: Pick<McpDeps, "ctx" | "durations" | "concurrency" | "webapp">,
  principal: Principal,
  jobId: string,
): Promise<JobView> {
  if (await isOwn(deps, principal, jobId))
    return JobShape.parse(await describeJob(deps.ctx, deps.durations, deps.concurrency, jobId));
  const ordered = await orderedJob(deps, principal, jobId);
  if (ordered === null) throw noSuchJob();
  return JobShape.parse({ ...ordered, cancelled: 0 });
}

/** Whether the job is here and the caller's. */
export async function isOwn(
  { ctx }: Pick<McpDeps, "ctx">,
  principal: Principal,
  jobId: string,
): Promise<boolean> {
  const { rows } = await ctx.database.pool.query({
    name: "mcp-own-job",
    text: "select user_id, group_id from prospect.jobs where job_id = $1",
    values: [jobId],
  });
  const job = rows[0] as { user_id: string; group_id: string } | undefined;
  if (job === undefined) return false;
  if (principal.kind === "service") return true;
  return job.user_id === principal.userId && job.group_id === principal.workspaceId;
}

/** A job that the web app has accepted and not sent yet, or ended before it was sent. */
async function orderedJob(
  deps: Pick<McpDeps, "ctx" | "webapp">,
  principal: Principal,
  jobId: string,
): Promise<Job | null> {
  const job = await inWebapp(principal, deps.webapp.job(principal.token, jobId)).catch(
    (error: unknown) => {
      if (error instanceof Problem && error.code === "not_found") return null;
      throw error;
    },
  );
  if (job === null) return null;
  // It may have arrived while the web app was asked; then its row says whose it is.
  const { rows } = await deps.ctx.database.pool.query(
    "select 1 from prospect.jobs where job_id = $1",
    [jobId],
  );
  return rows.length === 0 || (await isOwn(deps, principal, jobId)) ? job : null;
}
