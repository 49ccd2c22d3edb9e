import type { Lead } from "@leadstream/contract";
import type { LiveLead } from "./live-lead.ts";

/** A row as every list and every live message shows it. */
export function describeLead(row: LiveLead): Lead {
  return {
    lead_id: row.leadId,
    job_id: row.jobId,
    company_name: row.companyName,
    website: row.website,
    domain: row.domain,
    industry: row.industry,
    city: row.city,
    country: row.country,
    state: row.state,
    stage: row.stage,
    planned_stage: row.state === "completed" ? null : row.personStage,
    tier: row.tier,
    score: row.score,
    attempt: row.attempt,
    progress: {
      current_agent: row.currentAgent,
      agent_description: row.agentDescription,
      progress_percentage: row.progressPercentage,
      estimated_time_remaining: row.estimatedTimeRemaining,
    },
    error: row.error,
    source: row.source,
    owner: row.owner,
    has_email: row.email !== null || row.contactEmails.length > 0,
    version: row.version,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
    started_at: row.startedAt?.toISOString() ?? null,
  };
}
