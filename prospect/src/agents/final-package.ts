import type { FinalPackage } from "@leadstream/contract";
import type { AgentResults } from "./agent.ts";

/** Puts the results of all agents together as the lead's record (contract, section 9). */
export function buildFinalPackage(results: AgentResults): FinalPackage {
  return {
    facts: results.website_research.facts,
    rejected: results.website_research.rejected,
    analysis: results.lead_analysis,
    qualification: results.lead_qualification,
    personas: results.persona_creation,
    pain_points: results.pain_point_deepening,
    buying_triggers: results.buying_trigger_identification,
    competitors: results.competitor_identification,
    strategy: results.strategy_generation,
    value_propositions: results.value_proposition_customization,
    objections: results.objection_handling,
    questions: results.strategic_question_generation,
    messages: results.personalized_message,
    briefing: results.internal_briefing,
    warnings: results.website_research.warnings,
  };
}
