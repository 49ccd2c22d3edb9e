import { Usage } from "@leadstream/contract";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Context } from "../context.ts";
import { inbox, jobs } from "../db/schema.ts";
import { pageOf } from "../plugins/answers.ts";
import { loadLead } from "./load.ts";

export const TimelineItem = z.looseObject({
  event_id: z.string(),
  event_type: z.string(),
  status: z.string(),
  reason: z.string().nullable(),
  received_at: z.string(),
});
export type TimelineItem = z.infer<typeof TimelineItem>;

/** One run of one agent, as its end told it. */
const AgentRun = z.object({
  agent_name: z.string(),
  success: z.boolean(),
  method: z.string(),
  execution_time_seconds: z.number(),
  usage: Usage.nullable(),
  ended_at: z.string(),
});

export const Timeline = pageOf(TimelineItem).extend({ agents: z.array(AgentRun) });
export type Timeline = z.infer<typeof Timeline>;

/** A received event with what became of it. */
export function describeEvent(row: typeof inbox.$inferSelect): TimelineItem {
  const { event, eventId, eventType, status, reason, receivedAt } = row;
  return {
    ...event,
    event_id: eventId,
    event_type: eventType,
    status,
    reason,
    received_at: receivedAt.toISOString(),
  };
}

/** Every event of the lead in the order in which it happened: its own log first, then what came without a job. */
export async function readTimeline(
  ctx: Context,
  leadId: string,
  { cursor, limit }: { cursor?: number | undefined; limit: number },
): Promise<Timeline> {
  const lead = await loadLead(ctx.db, ctx.workspaceId, leadId);
  // Another workspace's log may name the lead too: its events were refused here, and are none of ours to show.
  const ofLead = and(
    eq(inbox.leadId, leadId),
    inArray(
      inbox.jobId,
      ctx.db.select({ id: jobs.jobId }).from(jobs).where(eq(jobs.workspaceId, ctx.workspaceId)),
    ),
  );
  const order = [desc(sql`${inbox.jobId} = ${lead.jobId}`), asc(inbox.jobId), asc(inbox.sequence)];
  const from = cursor ?? 0;
  const rows = await ctx.db
    .select()
    .from(inbox)
    .where(ofLead)
    .orderBy(...order)
    .offset(from)
    .limit(limit + 1);
  const ends = await ctx.db
    .select({ event: inbox.event, occurredAt: inbox.occurredAt })
    .from(inbox)
    .where(and(ofLead, eq(inbox.eventType, "agent_end"), eq(inbox.status, "applied")))
    .orderBy(...order)
    .limit(500);
  return {
    items: rows.slice(0, limit).map(describeEvent),
    next_cursor: rows.length > limit ? String(from + limit) : null,
    agents: ends.map(({ event, occurredAt }) => ({
      agent_name: String(event.agent_name),
      success: event.success === true,
      method: String(event.method),
      execution_time_seconds: Number(event.execution_time_seconds),
      usage: (event.usage as Usage | undefined) ?? null,
      ended_at: occurredAt.toISOString(),
    })),
  };
}
