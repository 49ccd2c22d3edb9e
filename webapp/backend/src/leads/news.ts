import type { EnrichmentProgress } from "@leadstream/contract";
import type { News } from "../feed/append.ts";
import { describeLead } from "./describe.ts";
import type { LiveLead } from "./live-lead.ts";

/** What browsers are told when the pipeline changed a lead: read off the difference, so no change goes untold. */
export function newsOf(before: LiveLead | null, after: LiveLead): News[] {
  if (after.deletedAt !== null) {
    const unseen = before === null || before.deletedAt !== null;
    return unseen
      ? []
      : [{ name: "lead-deleted", data: { leadId: after.leadId, jobId: after.jobId } }];
  }
  const lead = describeLead(after);
  if (before === null) return [{ name: "lead-created", data: { lead } }];

  const news: News[] = [];
  if (after.attempt !== before.attempt) {
    news.push({ name: "lead-updated", data: { lead } });
  } else if (after.state !== before.state) {
    news.push(onNewState(after));
  } else {
    // Only this one may be merged: a change of state reaches even the slowest browser by itself.
    news.push({
      name: "lead-enrichment-progress",
      data: progressOf(after),
      mergeKey: after.leadId,
    });
  }
  if (after.stage !== before.stage) {
    const { leadId } = after;
    news.push({
      name: "lead-stage-update",
      data: { leadId, from: before.stage, to: after.stage, by: "pipeline", lead },
    });
  }
  return news;
}

function onNewState(after: LiveLead): News {
  const lead = describeLead(after);
  if (after.state === "completed") return { name: "lead-enriched", data: { lead } };
  if (after.error !== null) {
    const { leadId, jobId, error } = after;
    return { name: "lead-enrichment-failed", data: { leadId, jobId, error, lead } };
  }
  return { name: "lead-enrichment-progress", data: progressOf(after) };
}

function progressOf(lead: LiveLead): EnrichmentProgress {
  return {
    leadId: lead.leadId,
    jobId: lead.jobId,
    currentAgent: lead.currentAgent,
    agentDescription: lead.agentDescription,
    progressPercentage: lead.progressPercentage,
    estimatedTimeRemaining: lead.estimatedTimeRemaining,
    currentState: lead.state,
    attempt: lead.attempt,
    version: lead.version,
  };
}

/** What browsers are told of a person's change; the tab that asked knows its own echo by `opId`. */
export function newsOfPerson(before: LiveLead, after: LiveLead, opId?: string): News[] {
  const lead = describeLead(after);
  const echo = opId === undefined ? {} : { opId };
  if (after.stage === before.stage) return [{ name: "lead-updated", data: { lead, ...echo } }];
  const { leadId } = after;
  return [
    {
      name: "lead-stage-update",
      data: { leadId, from: before.stage, to: after.stage, by: "person", lead, ...echo },
    },
  ];
}
