import { AgentName } from "@leadstream/contract";
import type { AskModel } from "../model/ask-model.ts";
import type { Agent, AgentCard, EvidenceAgent } from "./agent.ts";
import { buyingTriggerIdentification } from "./buying-trigger-identification.ts";
import { competitorIdentification } from "./competitor-identification.ts";
import { contactExtraction } from "./contact-extraction.ts";
import { internalBriefing } from "./internal-briefing.ts";
import { leadAnalysis } from "./lead-analysis.ts";
import { leadQualification } from "./lead-qualification.ts";
import { objectionHandling } from "./objection-handling.ts";
import { painPointDeepening } from "./pain-point-deepening.ts";
import { personaCreation } from "./persona-creation.ts";
import { personalizedMessage } from "./personalized-message.ts";
import { prompts } from "./prompts/index.ts";
import { strategicQuestionGeneration } from "./strategic-question-generation.ts";
import { strategyGeneration } from "./strategy-generation.ts";
import { valuePropositionCustomization } from "./value-proposition-customization.ts";
import { improve } from "./with-model.ts";
import {
  createWebsiteResearch,
  websiteResearchCard,
  type WebsiteDoors,
} from "./website-research.ts";

/** Every agent but the first works from what the first brought home, without any door to the outside. */
export const evidenceAgents: { [N in Exclude<AgentName, "website_research">]: EvidenceAgent<N> } = {
  lead_analysis: leadAnalysis,
  contact_extraction: contactExtraction,
  lead_qualification: leadQualification,
  persona_creation: personaCreation,
  pain_point_deepening: painPointDeepening,
  buying_trigger_identification: buyingTriggerIdentification,
  competitor_identification: competitorIdentification,
  strategy_generation: strategyGeneration,
  value_proposition_customization: valuePropositionCustomization,
  objection_handling: objectionHandling,
  strategic_question_generation: strategicQuestionGeneration,
  personalized_message: personalizedMessage,
  internal_briefing: internalBriefing,
};

const cards: Record<AgentName, AgentCard> = {
  website_research: websiteResearchCard,
  ...evidenceAgents,
};

/** The agents in the order of the contract; `needs` says which of them run side by side. */
export const agents: readonly AgentCard[] = AgentName.options.map((name) => {
  const { description, stage, needs, reads, weight } = cards[name];
  return { name, description, stage, needs, reads, weight };
});

export function agentByName(name: AgentName): AgentCard {
  const card = agents.find((agent) => agent.name === name);
  if (!card) throw new Error(`No agent is called ${name}`);
  return card;
}

export const totalWeight = agents.reduce((sum, agent) => sum + agent.weight, 0);

export interface AgentDoors extends WebsiteDoors {
  /** The model that writes over the evidence; without it the evidence speaks for itself. */
  model?: AskModel | undefined;
}

/** The agents ready to run, in the same order. */
export function createAgents(doors: AgentDoors): readonly Agent[] {
  return AgentName.options.map((name) =>
    name === "website_research"
      ? createWebsiteResearch(doors, doors.model)
      : bind(name, doors.model),
  );
}

function bind<N extends keyof typeof evidenceAgents>(
  name: N,
  askModel: AskModel | undefined,
): Agent<N> {
  const { evidence, ...card } = evidenceAgents[name];
  return {
    ...card,
    run: async (input) => {
      input.signal.throwIfAborted();
      const draft = evidence(input);
      if (!askModel) return { output: draft, method: "evidence" };
      return improve(name, {
        draft,
        texts: input.results.website_research?.texts ?? [],
        input,
        prompt: prompts[name],
        askModel,
      });
    },
  };
}
