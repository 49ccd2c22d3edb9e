import type { Page } from "@leadstream/contract";
import { and, asc, eq, gt, isNull } from "drizzle-orm";
import type { Context } from "../context.ts";
import { inbox } from "../db/schema.ts";
import { describeEvent, type TimelineItem } from "../leads/timeline.ts";
import { getJob } from "./get.ts";

/** What the job itself told, in order: what was searched, what was dropped and why. Its leads have timelines of their own. */
export async function readJobLog(
  ctx: Context,
  jobId: string,
  { cursor = 0, limit }: { cursor?: number | undefined; limit: number },
): Promise<Page<TimelineItem>> {
  await getJob(ctx, jobId);
  const rows = await ctx.db
    .select()
    .from(inbox)
    .where(and(eq(inbox.jobId, jobId), isNull(inbox.leadId), gt(inbox.sequence, cursor)))
    .orderBy(asc(inbox.sequence))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(describeEvent),
    next_cursor: last === undefined ? null : String(last.sequence),
  };
}
