import { Problem } from "@leadstream/contract";
import { and, eq } from "drizzle-orm";
import type { AnyTx } from "../db/client.ts";
import { inbox, jobs, type JobRow } from "../db/schema.ts";

/** The job's row first, as everywhere: it is what keeps two writers of one log apart. */
export async function lockQuarantined(
  tx: AnyTx,
  workspaceId: string,
  eventId: string,
): Promise<{ job: JobRow; row: typeof inbox.$inferSelect }> {
  const unknown = () => new Problem("not_found", "There is no such event in quarantine.");
  const [found] = await tx
    .select({ jobId: inbox.jobId })
    .from(inbox)
    .where(eq(inbox.eventId, eventId));
  if (found === undefined) throw unknown();
  const [job] = await tx
    .select()
    .from(jobs)
    .where(and(eq(jobs.jobId, found.jobId), eq(jobs.workspaceId, workspaceId)))
    .for("update");
  if (job === undefined) throw unknown();
  const [row] = await tx.select().from(inbox).where(eq(inbox.eventId, eventId)).for("update");
  if (row === undefined || row.status !== "quarantined") throw unknown();
  return { job, row };
}
