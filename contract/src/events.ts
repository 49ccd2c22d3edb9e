import { z } from "zod";
import { AgentName } from "./agents.ts";
import { FinalPackage, PartMethod, SourceName } from "./lead.ts";
import { Failure } from "./problem.ts";

const Envelope = z.object({
  schema_version: z.literal("1.0"),
  event_id: z.uuid(),
  job_id: z.string().min(1).max(200),
  user_id: z.string().min(1).max(200),
  sequence: z.int().positive(),
  /** Only on a merged progress event: it stands for sequence_from..sequence. */
  sequence_from: z.int().positive().optional(),
  timestamp: z.iso.datetime(),
});

const OfLead = Envelope.extend({ lead_id: z.string().min(1).max(200) });

/** Tool calls and status may belong to a lead or to the job's harvest. */
const OfEither = Envelope.extend({ lead_id: z.string().min(1).max(200).optional() });

export const LeadData = z.object({
  company_name: z.string().min(1).max(500),
  website: z.string().max(2000).default(""),
  domain: z.string().max(500).default(""),
  description: z.string().max(5000).optional(),
  industry: z.string().max(300).optional(),
  country: z.string().max(100).optional(),
  city: z.string().max(200).optional(),
  contact_emails: z.array(z.string().max(320)).default([]),
  contact_phones: z.array(z.string().max(50)).default([]),
});
export type LeadData = z.infer<typeof LeadData>;

export const DiscardReason = z.enum([
  "duplicate",
  "excluded",
  "directory_page",
  "invalid_website",
  "suppressed",
  "over_quota",
]);
export type DiscardReason = z.infer<typeof DiscardReason>;

export const Usage = z.object({
  provider: z.string(),
  model: z.string(),
  input_tokens: z.int().nonnegative(),
  output_tokens: z.int().nonnegative(),
  cost_usd: z.number().nullable(),
  /** How many calls it took; one when absent. */
  calls: z.int().positive().optional(),
});
export type Usage = z.infer<typeof Usage>;

const agentName = z.string().min(1).max(100);
const seconds = z.number().nonnegative();
const percentage = z.number().min(0).max(100);

export const PipelineStart = Envelope.extend({
  event_type: z.literal("pipeline_start"),
  initial_query: z.string(),
  source: SourceName,
  max_leads_to_generate: z.int(),
  agents: z.array(
    z.object({ agent_name: agentName, agent_description: z.string(), state: z.string() }),
  ),
});
export const LeadGenerated = OfLead.extend({
  event_type: z.literal("lead_generated"),
  lead_data: LeadData,
  source: z.string(),
  source_url: z.string(),
  agent_name: agentName,
});
export const LeadDiscarded = Envelope.extend({
  event_type: z.literal("lead_discarded"),
  lead_id: z.string().optional(),
  company_name: z.string(),
  website: z.string(),
  reason_code: DiscardReason,
  reason: z.string(),
});
export const LeadEnrichmentStart = OfLead.extend({
  event_type: z.literal("lead_enrichment_start"),
  company_name: z.string(),
  attempt: z.int().positive(),
  agents_total: z.int().positive(),
});
export const LeadAnalysisStart = OfLead.extend({ event_type: z.literal("lead_analysis_start") });
export const QualificationStart = OfLead.extend({ event_type: z.literal("qualification_start") });
export const StrategyGenerationStart = OfLead.extend({
  event_type: z.literal("strategy_generation_start"),
});
export const FinalizationStart = OfLead.extend({ event_type: z.literal("finalization_start") });
export const AgentStart = OfLead.extend({
  event_type: z.literal("agent_start"),
  agent_name: agentName,
  agent_description: z.string(),
  progress_percentage: percentage,
  estimated_time_remaining: seconds.nullable(),
});
export const AgentEnd = OfLead.extend({
  event_type: z.literal("agent_end"),
  agent_name: agentName,
  success: z.boolean(),
  method: PartMethod,
  execution_time_seconds: seconds,
  output: z.unknown().optional(),
  error: Failure.optional(),
  usage: Usage.optional(),
  /** Why the model's answer was not taken, where the method is `evidence_fallback`. */
  fallback_reason: z.string().optional(),
  /** True percentage after this agent: a share of the work, so a board can move without waiting for the next start. */
  progress_percentage: percentage.optional(),
});
export const ToolCallStart = OfEither.extend({
  event_type: z.literal("tool_call_start"),
  tool_name: z.string(),
  tool_call_id: z.string(),
  agent_name: agentName,
  tool_args: z.unknown(),
});
export const ToolCallEnd = OfEither.extend({
  event_type: z.literal("tool_call_end"),
  tool_name: z.string(),
  tool_call_id: z.string(),
  agent_name: agentName,
  execution_time_seconds: seconds,
  success: z.boolean(),
  output_snippet: z.string().optional(),
  error: Failure.optional(),
});
export const StatusUpdate = OfEither.extend({
  event_type: z.literal("status_update"),
  status_message: z.string(),
  agent_name: agentName.optional(),
  progress_percentage: percentage.optional(),
  estimated_time_remaining: seconds.nullable().optional(),
  /** Only where the job itself was paused or goes on. */
  job_status: z.enum(["paused", "running"]).optional(),
});
export const LeadEnrichmentEnd = OfLead.extend({
  event_type: z.literal("lead_enrichment_end"),
  success: z.boolean(),
  final_package: FinalPackage.optional(),
  error: Failure.optional(),
  execution_time_seconds: seconds,
  attempt: z.int().positive(),
});
export const PipelineEnd = Envelope.extend({
  event_type: z.literal("pipeline_end"),
  success: z.boolean(),
  cancelled: z.boolean(),
  total_leads_generated: z.int(),
  leads_completed: z.int(),
  leads_failed: z.int(),
  leads_discarded: z.int(),
  execution_time_seconds: seconds,
  error: Failure.optional(),
});
export const PipelineError = Envelope.extend({
  event_type: z.literal("pipeline_error"),
  error: Failure,
  agent_name: agentName.optional(),
  lead_id: z.string().optional(),
});

/** The typed union of everything that can happen (contract, section 4). */
export const PipelineEvent = z.discriminatedUnion("event_type", [
  PipelineStart,
  LeadGenerated,
  LeadDiscarded,
  LeadEnrichmentStart,
  LeadAnalysisStart,
  QualificationStart,
  StrategyGenerationStart,
  FinalizationStart,
  AgentStart,
  AgentEnd,
  ToolCallStart,
  ToolCallEnd,
  StatusUpdate,
  LeadEnrichmentEnd,
  PipelineEnd,
  PipelineError,
]);
export type PipelineEvent = z.infer<typeof PipelineEvent>;
export type EventType = PipelineEvent["event_type"];
export type EventOf<T extends EventType> = Extract<PipelineEvent, { event_type: T }>;

type EnvelopeKeys = keyof z.infer<typeof Envelope>;
/** What a verb says happened; the journal adds the envelope in the statement that numbers it. */
export type NewEvent = PipelineEvent extends infer E
  ? E extends PipelineEvent
    ? Omit<E, EnvelopeKeys>
    : never
  : never;

/** The envelope alone, for events of a type this version does not know: kept, never dropped. */
export const UnknownEvent = Envelope.extend({
  event_type: z.string().min(1).max(100),
  lead_id: z.string().optional(),
}).loose();
export type UnknownEvent = z.infer<typeof UnknownEvent>;

/** `status_update` and an agent's progress may be merged under load; nothing else ever is. */
export function isMergeable(event: { event_type: string }): boolean {
  return event.event_type === "status_update";
}

export { AgentName };
