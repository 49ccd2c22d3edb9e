import type { Page, Usage } from "@leadstream/contract";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Context } from "../context.ts";
import { inbox, jobs } from "../db/schema.ts";
import { loadLead } from "./load.ts";

export type TimelineItem = Record<string, unknown> & {
  event_id: string;
  event_type: string;
  status: string;
  reason: string | null;
  received_at: string;
};

/** One run of one agent, as its end told it. */
export interface AgentRun {
  agent_name: string;
  success: boolean;
  method: string;
  execution_time_seconds: number;
  usage: Usage | null;
  ended_at: string;
}

export interface Timeline extends Page<TimelineItem> {
  agents: AgentRun[];
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
    items: rows
      .slice(0, limit)
      .map(({ event, eventId, eventType, status, reason, receivedAt }) => ({
        ...event,
        event_id: eventId,
        event_type: eventType,
        status,
        reason,
        received_at: receivedAt.toISOString(),
      })),
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
