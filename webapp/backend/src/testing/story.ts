import { createHash } from "node:crypto";
import type { FinalPackage, NewEvent, PipelineEvent, Tier } from "@leadstream/contract";

/** The log of a job as the prospect service would write it: numbered, timed, and the same for the same arguments. */
export class Story {
  readonly events: PipelineEvent[] = [];
  readonly jobId: string;
  readonly userId: string;
  #clock: number;

  constructor(jobId: string, userId: string, start = "2026-11-22T10:00:00.000Z") {
    this.jobId = jobId;
    this.userId = userId;
    this.#clock = Date.parse(start);
  }

  add(event: NewEvent): this {
    const sequence = this.events.length + 1;
    this.#clock += 100;
    this.events.push({
      schema_version: "1.0",
      event_id: stableId(`${this.jobId}/${sequence}`),
      job_id: this.jobId,
      user_id: this.userId,
      sequence,
      timestamp: new Date(this.#clock).toISOString(),
      ...event,
    });
    return this;
  }

  start(maxLeads = 10): this {
    return this.add({
      event_type: "pipeline_start",
      initial_query: "kitchens in Leeds",
      source: "list",
      max_leads_to_generate: maxLeads,
      agents: [],
    });
  }

  find(leadId: string, company = `Company ${leadId}`): this {
    const domain = `${leadId.toLowerCase()}.example`;
    const lead_data = {
      company_name: company,
      website: `https://${domain}`,
      domain,
      contact_emails: [`info@${domain}`],
      contact_phones: [],
    };
    return this.add({
      event_type: "lead_generated",
      lead_id: leadId,
      lead_data,
      source: "list",
      source_url: `https://${domain}`,
      agent_name: "harvester",
    });
  }

  begin(leadId: string, attempt = 1): this {
    return this.add({
      event_type: "lead_enrichment_start",
      lead_id: leadId,
      company_name: `Company ${leadId}`,
      attempt,
      agents_total: 14,
    });
  }

  work(leadId: string, agent: string, percentage: number): this {
    this.add({
      event_type: "agent_start",
      lead_id: leadId,
      agent_name: agent,
      agent_description: `Doing ${agent}`,
      progress_percentage: percentage,
      estimated_time_remaining: 100 - percentage,
    });
    return this.add({
      event_type: "agent_end",
      lead_id: leadId,
      agent_name: agent,
      success: true,
      method: "evidence",
      execution_time_seconds: 0.1,
      progress_percentage: percentage + 5,
    });
  }

  status(leadId: string, message: string, percentage: number): this {
    return this.add({
      event_type: "status_update",
      lead_id: leadId,
      status_message: message,
      progress_percentage: percentage,
      estimated_time_remaining: 5,
    });
  }

  /** Every state and an agent in each, up to but without the end. */
  enrich(leadId: string, attempt = 1): this {
    this.begin(leadId, attempt);
    this.add({ event_type: "lead_analysis_start", lead_id: leadId })
      .work(leadId, "website_research", 5)
      .work(leadId, "lead_analysis", 15);
    this.add({ event_type: "qualification_start", lead_id: leadId }).work(
      leadId,
      "lead_qualification",
      35,
    );
    this.add({ event_type: "strategy_generation_start", lead_id: leadId }).work(
      leadId,
      "strategy_generation",
      65,
    );
    return this.add({ event_type: "finalization_start", lead_id: leadId }).work(
      leadId,
      "internal_briefing",
      90,
    );
  }

  complete(leadId: string, tier: Tier = "high", attempt = 1): this {
    return this.add({
      event_type: "lead_enrichment_end",
      lead_id: leadId,
      success: true,
      final_package: finalPackage(tier, leadId),
      execution_time_seconds: 2,
      attempt,
    });
  }

  fail(leadId: string, attempt = 1): this {
    const error = {
      code: "site_unreachable",
      message: "The website did not answer.",
      action: "Check the address.",
      retryable: true,
    } as const;
    return this.add({
      event_type: "lead_enrichment_end",
      lead_id: leadId,
      success: false,
      error,
      execution_time_seconds: 2,
      attempt,
    });
  }

  end(end: { success?: boolean; cancelled?: boolean } = {}): this {
    return this.add({
      event_type: "pipeline_end",
      success: end.success ?? true,
      cancelled: end.cancelled ?? false,
      total_leads_generated: 0,
      leads_completed: 0,
      leads_failed: 0,
      leads_discarded: 0,
      execution_time_seconds: 9,
    });
  }
}

export function finalPackage(tier: Tier, leadId: string): FinalPackage {
  const fact = {
    source_url: `https://${leadId.toLowerCase()}.example`,
    method: "text",
    confidence: 0.9,
    observed_at: "2026-11-22T10:00:00.000Z",
    status: "verified",
  } as const;
  return {
    facts: [
      { ...fact, field: "city", value: "Leeds", quote: "our kitchen in Leeds" },
      {
        ...fact,
        field: "industry",
        value: { label: "Catering", sector: "food-beverage" },
        quote: "catering since 1990",
      },
      {
        ...fact,
        field: "email",
        value: `hello@${leadId.toLowerCase()}.example`,
        quote: "write to hello@",
      },
    ],
    rejected: [],
    analysis: {
      method: "evidence",
      sector: null,
      services: [],
      recent_activity: [],
      challenges: [],
      relevance: null,
      summary: "",
    },
    qualification: {
      method: "evidence",
      tier,
      score: tier === "unknown" ? null : 80,
      confidence: 0.8,
      criteria: [],
      cutoffs: { high: 70, medium: 45 },
      summary: "",
    },
    personas: [],
    pain_points: [],
    buying_triggers: [],
    competitors: [],
    strategy: null,
    value_propositions: [],
    objections: [],
    questions: [],
    messages: [],
    briefing: null,
    warnings: [],
  };
}

function stableId(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
