import type { Lead, LeadStage } from "@leadstream/contract/lead";
import type { EnrichmentProgress, LiveMessage } from "@leadstream/contract/realtime";

/**
 * All that is known of one lead. Every part only ever grows (by version, by revision), so the order and the number of
 * times in which news arrives cannot change what comes out.
 */
export interface LeadEntry {
  record: Lead | null;
  progress: EnrichmentProgress | null;
  /** Revision of the newest message that carried the record; a deletion before it is history. */
  bornRevision: number;
  deletedRevision: number;
}

/** A change of this tab that the server has not confirmed yet. */
export interface PendingChange {
  opId: string;
  stage?: LeadStage;
  deleted?: boolean;
  retrying?: boolean;
}

export const nothingKnown: LeadEntry = {
  record: null,
  progress: null,
  bornRevision: 0,
  deletedRevision: 0,
};

/** Newest record wins. Without a revision (an answer over HTTP) it cannot undo a deletion. */
export function withRecord(entry: LeadEntry, record: Lead, revision: number): LeadEntry {
  const newer = entry.record === null || record.version > entry.record.version;
  if (!newer && revision <= entry.bornRevision) return entry;
  return {
    ...entry,
    record: newer ? record : entry.record,
    bornRevision: Math.max(entry.bornRevision, revision),
  };
}

export function withProgress(entry: LeadEntry, progress: EnrichmentProgress): LeadEntry {
  if (entry.progress !== null && progress.version <= entry.progress.version) return entry;
  return { ...entry, progress };
}

export function withDeletion(entry: LeadEntry, revision: number): LeadEntry {
  return revision <= entry.deletedRevision ? entry : { ...entry, deletedRevision: revision };
}

/** The lead that a message is about, or null when it speaks of a job or the quota. */
export function leadIdOf(message: LiveMessage): string | null {
  switch (message.name) {
    case "lead-created":
    case "lead-updated":
    case "lead-enriched":
      return message.data.lead.lead_id;
    case "lead-enrichment-progress":
    case "lead-enrichment-failed":
    case "lead-stage-update":
    case "lead-deleted":
      return message.data.leadId;
    case "job-started":
    case "job-progress":
    case "job-completed":
    case "job-failed":
    case "quota-update":
      return null;
  }
}

export function foldLead(entry: LeadEntry, message: LiveMessage): LeadEntry {
  switch (message.name) {
    case "lead-created":
    case "lead-updated":
    case "lead-enriched":
    case "lead-enrichment-failed":
    case "lead-stage-update":
      return withRecord(entry, message.data.lead, message.revision);
    case "lead-enrichment-progress":
      return withProgress(entry, message.data);
    case "lead-deleted":
      return withDeletion(entry, message.revision);
    case "job-started":
    case "job-progress":
    case "job-completed":
    case "job-failed":
    case "quota-update":
      return entry;
  }
}

/** What the board shows of it: record, newer progress over it, then what this tab is just changing. Null is not shown. */
export function shownLead(entry: LeadEntry, changes: readonly PendingChange[]): Lead | null {
  const { record, progress } = entry;
  if (record === null) return null;
  if (entry.deletedRevision > 0 && entry.deletedRevision > entry.bornRevision) return null;
  let lead = record;
  if (progress !== null && progress.version > record.version) {
    lead = {
      ...record,
      state: progress.currentState,
      attempt: progress.attempt,
      version: progress.version,
      error: progress.currentState === "failed" ? record.error : null,
      progress: {
        current_agent: progress.currentAgent,
        agent_description: progress.agentDescription,
        progress_percentage: progress.progressPercentage,
        estimated_time_remaining: progress.estimatedTimeRemaining,
      },
    };
  }
  for (const change of changes) {
    if (change.deleted === true) return null;
    if (change.stage !== undefined && change.stage !== lead.stage)
      lead = { ...lead, stage: change.stage };
  }
  return lead;
}
