import { Problem, type FailureCode } from "@leadstream/contract";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Context } from "../context.ts";
import { leads } from "../db/schema.ts";
import { retryLead } from "../leads/retry.ts";
import { getJob } from "./get.ts";

export interface Retried {
  retried: string[];
  /** Leads that were refused, such as one that another person retried a moment ago. */
  refused: { lead_id: string; code: string; message: string }[];
}

/** Each waits for an answer of the prospect service; the rest of the database connections are for the boards. */
const sideBySide = 4;

/** Resumes every failed lead of the job, or those that failed with one cause. Ends early where the quota does. */
export async function retryFailed(
  ctx: Context,
  jobId: string,
  code: FailureCode | undefined,
): Promise<Retried> {
  await getJob(ctx, jobId);
  const failed = await ctx.db
    .select({ leadId: leads.leadId })
    .from(leads)
    .where(
      and(
        eq(leads.workspaceId, ctx.workspaceId),
        eq(leads.jobId, jobId),
        eq(leads.state, "failed"),
        isNull(leads.deletedAt),
        code === undefined ? undefined : sql`${leads.error} ->> 'code' = ${code}`,
      ),
    )
    .orderBy(asc(leads.createdAt), asc(leads.leadId));
  const done: Retried = { retried: [], refused: [] };
  const [first, ...others] = failed;
  if (first === undefined) return done;
  // The first one alone: where there is no unit left, or nobody to ask, that is the answer to all of it.
  await retryLead(ctx, first.leadId).then(
    () => done.retried.push(first.leadId),
    (error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      if (error.code === "quota_exhausted" || error.code === "unavailable") throw error;
      done.refused.push({ lead_id: first.leadId, code: error.code, message: error.message });
    },
  );
  const queue = others.values();
  await Promise.all(
    Array.from({ length: sideBySide }, async () => {
      for (const { leadId } of queue) {
        try {
          await retryLead(ctx, leadId);
          done.retried.push(leadId);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          done.refused.push({ lead_id: leadId, code: error.code, message: error.message });
        }
      }
    }),
  );
  return done;
}
