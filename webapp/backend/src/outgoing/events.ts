import type { LiveEventName } from "@leadstream/contract";

/** What other systems may be told, and the news of the feed that it is made of. */
export const subscribableEvents = [
  "lead.stage_changed",
  "lead.enriched",
  "lead.failed",
  "job.ended",
] as const;
export type OutgoingEvent = (typeof subscribableEvents)[number] | "webhook.test";

export const eventOfNews: Partial<Record<LiveEventName, OutgoingEvent>> = {
  "lead-stage-update": "lead.stage_changed",
  "lead-enriched": "lead.enriched",
  "lead-enrichment-failed": "lead.failed",
  "job-completed": "job.ended",
  "job-failed": "job.ended",
};

/** `snake_case` for the wire; records inside keep the shape of REST. */
export function writeBody(
  type: OutgoingEvent,
  at: Date,
  workspaceId: string,
  data: Record<string, unknown>,
): string {
  const { leadId, jobId, opId: _echo, ...rest } = data;
  return JSON.stringify({
    type,
    timestamp: at.toISOString(),
    workspace_id: workspaceId,
    data: {
      ...(leadId === undefined ? {} : { lead_id: leadId }),
      ...(jobId === undefined ? {} : { job_id: jobId }),
      ...rest,
    },
  });
}
