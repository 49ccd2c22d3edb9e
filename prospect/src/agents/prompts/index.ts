import type { AgentName } from "@leadstream/contract";
import type { ModelPrompt } from "../with-model.ts";
import { buyingTriggerIdentificationPrompt } from "./buying-trigger-identification.ts";
import { competitorIdentificationPrompt } from "./competitor-identification.ts";
import { contactExtractionPrompt } from "./contact-extraction.ts";
import { internalBriefingPrompt } from "./internal-briefing.ts";
import { leadAnalysisPrompt } from "./lead-analysis.ts";
import { leadQualificationPrompt } from "./lead-qualification.ts";
import { objectionHandlingPrompt } from "./objection-handling.ts";
import { painPointDeepeningPrompt } from "./pain-point-deepening.ts";
import { personaCreationPrompt } from "./persona-creation.ts";
import { personalizedMessagePrompt } from "./personalized-message.ts";
import { strategicQuestionGenerationPrompt } from "./strategic-question-generation.ts";
import { strategyGenerationPrompt } from "./strategy-generation.ts";
import { valuePropositionCustomizationPrompt } from "./value-proposition-customization.ts";
import { websiteResearchPrompt } from "./website-research.ts";

export const prompts: { [N in AgentName]: ModelPrompt<N> } = {
  website_research: websiteResearchPrompt,
  lead_analysis: leadAnalysisPrompt,
  contact_extraction: contactExtractionPrompt,
  lead_qualification: leadQualificationPrompt,
  persona_creation: personaCreationPrompt,
  pain_point_deepening: painPointDeepeningPrompt,
  buying_trigger_identification: buyingTriggerIdentificationPrompt,
  competitor_identification: competitorIdentificationPrompt,
  strategy_generation: strategyGenerationPrompt,
  value_proposition_customization: valuePropositionCustomizationPrompt,
  objection_handling: objectionHandlingPrompt,
  strategic_question_generation: strategicQuestionGenerationPrompt,
  personalized_message: personalizedMessagePrompt,
  internal_briefing: internalBriefingPrompt,
};
