import type { McpDeps } from "./deps.ts";
import { isOwn } from "./owned-job.ts";
import type { Principal } from "./principal.ts";
import { idIn } from "./uris.ts";

const address = /^(?:job:\/\/([^/]+)|lead:\/\/([^/]+)\/[^/]+)$/;

/** Whether this is a resource of the caller's that can change; if so its changes are told from now on. */
export async function watchResource(
  deps: Pick<McpDeps, "ctx" | "news">,
  principal: Principal,
  uri: string,
): Promise<boolean> {
  const match = address.exec(uri);
  const jobId = idIn(match?.[1] ?? match?.[2]);
  if (!(await isOwn(deps, principal, jobId))) return false;
  const { rows } = await deps.ctx.database.pool.query<{ last_sequence: number }>(
    "select last_sequence from prospect.jobs where job_id = $1",
    [jobId],
  );
  deps.news.watch(jobId, rows[0]?.last_sequence ?? 0);
  return true;
}
