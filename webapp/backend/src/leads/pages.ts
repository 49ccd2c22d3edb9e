import type { Context } from "../context.ts";
import { loadLead } from "./load.ts";

/** The page text that the prospect service saved while it crawled; a quote can be opened where it stands. */
export async function readPages(
  ctx: Context,
  leadId: string,
  url: string | undefined,
): Promise<unknown> {
  const { jobId } = await loadLead(ctx.db, ctx.workspaceId, leadId);
  const query = url === undefined ? "" : `?${new URLSearchParams({ url })}`;
  return ctx.prospect.get(
    `/api/v2/jobs/${encodeURIComponent(jobId)}/leads/${encodeURIComponent(leadId)}/pages${query}`,
  );
}
