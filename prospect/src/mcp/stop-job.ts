import { cancelJob } from "../pipeline/cancel.ts";
import type { McpDeps } from "./deps.ts";
import { inWebapp } from "./in-webapp.ts";
import { ownedJob } from "./owned-job.ts";
import type { Principal } from "./principal.ts";
import type { JobView } from "./shapes.ts";

/** Cancels the caller's job; one that is over, or cancelled already, is a quiet success. */
export async function stopJob(
  deps: McpDeps,
  principal: Principal,
  jobId: string,
): Promise<JobView> {
  await ownedJob(deps, principal, jobId);
  // Both are told: the web app because it may not have sent the job yet, this service so that the answer is true.
  await inWebapp(principal, deps.webapp.cancelJob(principal.token, jobId));
  const { rows } = await deps.ctx.database.pool.query(
    "select 1 from prospect.jobs where job_id = $1",
    [jobId],
  );
  if (rows.length > 0) await cancelJob(deps.ctx, jobId);
  return ownedJob(deps, principal, jobId);
}
