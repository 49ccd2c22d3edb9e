import type { Page } from "@leadstream/contract";
import { and, desc, eq, lt, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { Context } from "../context.ts";
import { deliveryBatches, inbox, jobs } from "../db/schema.ts";
import { readCursor, writeCursor } from "../leads/cursor.ts";

export interface Attempt {
  batch_id: string;
  webhook_id: string | null;
  job_id: string | null;
  received_at: string;
  http_status: number;
  outcome: string;
  events: number;
  applied: number;
  duplicates: number;
  quarantined: number;
  bytes: number;
  duration_ms: number;
}

export interface JobDelivery {
  job_id: string;
  query: string;
  status: string;
  applied_sequence: number;
  /** What the sender has written and we have not applied; null when the sender cannot be asked. */
  waiting_events: number | null;
  received_at: string | null;
}

export interface Quarantined {
  event_id: string;
  event_type: string;
  job_id: string;
  lead_id: string | null;
  sequence: number;
  reason: string;
  received_at: string;
  event: Record<string, unknown>;
}

export interface Deliveries extends Page<Attempt> {
  jobs: JobDelivery[];
  quarantine: Quarantined[];
}

export interface DeliveryQuery {
  job?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** The webhook as this side saw it, newest first, with the sender's own word on what still waits. */
export async function listDeliveries(ctx: Context, query: DeliveryQuery): Promise<Deliveries> {
  const [attempts, perJob, quarantine] = await Promise.all([
    readAttempts(ctx, query),
    readJobs(ctx),
    readQuarantine(ctx, query.job),
  ]);
  return { ...attempts, jobs: perJob, quarantine };
}

async function readAttempts(
  ctx: Context,
  { job, cursor, limit }: DeliveryQuery,
): Promise<Page<Attempt>> {
  const rows = await ctx.db
    .select()
    .from(deliveryBatches)
    .where(
      and(
        eq(deliveryBatches.workspaceId, ctx.workspaceId),
        job === undefined ? undefined : eq(deliveryBatches.jobId, job),
        cursor === undefined ? undefined : lt(deliveryBatches.batchId, readCursor(cursor)[1]),
      ),
    )
    .orderBy(desc(deliveryBatches.batchId))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => ({
      batch_id: row.batchId,
      webhook_id: row.webhookId,
      job_id: row.jobId,
      received_at: row.receivedAt.toISOString(),
      http_status: row.httpStatus,
      outcome: row.outcome,
      events: row.events,
      applied: row.applied,
      duplicates: row.duplicates,
      quarantined: row.quarantined,
      bytes: row.bytes,
      duration_ms: Math.round(row.durationMs * 10) / 10,
    })),
    next_cursor:
      rows.length > limit && last !== undefined ? writeCursor(["attempt", last.batchId]) : null,
  };
}

async function readJobs(ctx: Context): Promise<JobDelivery[]> {
  const rows = await ctx.db
    .select()
    .from(jobs)
    .where(
      and(
        eq(jobs.workspaceId, ctx.workspaceId),
        or(eq(jobs.numbering, "sender"), sql`${jobs.appliedSequence} > 0`),
      ),
    )
    .orderBy(desc(jobs.createdAt))
    .limit(50);
  const written = await askSender(ctx);
  return rows.map((row) => {
    const last = row.numbering === "receiver" ? row.appliedSequence : written?.get(row.jobId);
    return {
      job_id: row.jobId,
      query: row.query,
      status: row.status,
      applied_sequence: row.appliedSequence,
      waiting_events: last === undefined ? null : Math.max(last - row.appliedSequence, 0),
      received_at: row.receivedAt?.toISOString() ?? null,
    };
  });
}

const SenderJobs = z.object({
  jobs: z.array(z.object({ job_id: z.string(), last_sequence: z.number() })),
});

/** The newest sequence of each job, or null while the prospect service does not answer: the page then says so. */
async function askSender(ctx: Context): Promise<Map<string, number> | null> {
  const answer = SenderJobs.safeParse(
    await ctx.prospect.get("/api/v2/deliveries").catch(() => null),
  );
  return answer.success
    ? new Map(answer.data.jobs.map((job) => [job.job_id, job.last_sequence]))
    : null;
}

async function readQuarantine(ctx: Context, job: string | undefined): Promise<Quarantined[]> {
  const rows = await ctx.db
    .select({ row: inbox })
    .from(inbox)
    .innerJoin(jobs, eq(jobs.jobId, inbox.jobId))
    .where(
      and(
        eq(jobs.workspaceId, ctx.workspaceId),
        eq(inbox.status, "quarantined"),
        job === undefined ? undefined : eq(inbox.jobId, job),
      ),
    )
    .orderBy(desc(inbox.receivedAt), desc(inbox.sequence))
    .limit(200);
  return rows.map(({ row }) => ({
    event_id: row.eventId,
    event_type: row.eventType,
    job_id: row.jobId,
    lead_id: row.leadId,
    sequence: row.sequence,
    reason: row.reason ?? "",
    received_at: row.receivedAt.toISOString(),
    event: row.event,
  }));
}
