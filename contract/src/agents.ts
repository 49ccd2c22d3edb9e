import type { LeadState } from "./lead.ts";
import { z } from "zod";

export const AgentName = z.enum([
  "website_research",
  "lead_analysis",
  "contact_extraction",
  "lead_qualification",
  "persona_creation",
  "pain_point_deepening",
  "buying_trigger_identification",
  "competitor_identification",
  "strategy_generation",
  "value_proposition_customization",
  "objection_handling",
  "strategic_question_generation",
  "personalized_message",
  "internal_briefing",
]);
export type AgentName = z.infer<typeof AgentName>;

/** The four states in which agents work, in the order a lead walks them. */
export type WorkingState = Extract<
  LeadState,
  "analyzing" | "qualifying" | "strategizing" | "finalizing"
>;

/** The state a lead is in while an agent runs (contract, section 4). */
export const agentStages: Record<AgentName, WorkingState> = {
  website_research: "analyzing",
  lead_analysis: "analyzing",
  contact_extraction: "analyzing",
  lead_qualification: "qualifying",
  persona_creation: "qualifying",
  pain_point_deepening: "qualifying",
  buying_trigger_identification: "qualifying",
  competitor_identification: "qualifying",
  strategy_generation: "strategizing",
  value_proposition_customization: "strategizing",
  objection_handling: "strategizing",
  strategic_question_generation: "strategizing",
  personalized_message: "strategizing",
  internal_briefing: "finalizing",
};
