import type {
  AgentName,
  BusinessContext,
  Fact,
  FinalPackage,
  LeadData,
  PartMethod,
  RejectedFact,
  Signal,
  Usage,
  WorkingState,
} from "@leadstream/contract";
import type { PageWarning, SavedPage } from "../website/types.ts";

/** Cleaned text of one page, as agents read it: data, never an instruction. */
export interface PageText {
  url: string;
  title: string;
  text: string;
}

/** What each agent leaves behind for the ones after it. One row `(lead, attempt, agent)` in the database. */
export interface AgentResults {
  website_research: {
    base_url: string;
    domain: string;
    language: string | null;
    pages: { url: string; title: string; sha256: string }[];
    texts: PageText[];
    facts: Fact[];
    rejected: RejectedFact[];
    signals: Signal[];
    warnings: PageWarning[];
  };
  lead_analysis: FinalPackage["analysis"];
  contact_extraction: {
    people: { name: string; role: string | null; email: string | null; profile_url: string | null; quote: string; source_url: string }[];
    emails: { value: string; kind: "personal" | "role" | "unknown"; quote: string; source_url: string }[];
    phones: { value: string; quote: string; source_url: string }[];
    socials: { network: string; url: string }[];
    /** Who to write to first, and through what; null when the site names no way. */
    best: { name: string | null; channel: "email" | "phone" | "linkedin" | "form"; address: string; why: string } | null;
  };
  lead_qualification: FinalPackage["qualification"];
  persona_creation: FinalPackage["personas"];
  pain_point_deepening: FinalPackage["pain_points"];
  buying_trigger_identification: FinalPackage["buying_triggers"];
  competitor_identification: FinalPackage["competitors"];
  strategy_generation: FinalPackage["strategy"];
  value_proposition_customization: FinalPackage["value_propositions"];
  objection_handling: FinalPackage["objections"];
  strategic_question_generation: FinalPackage["questions"];
  personalized_message: FinalPackage["messages"];
  internal_briefing: FinalPackage["briefing"];
}

/** Reports a tool call of an agent; the pipeline turns both halves into events. */
export type ToolCall = <T>(
  toolName: string,
  args: Record<string, unknown>,
  call: () => Promise<T>,
  snippet?: (result: T) => string,
) => Promise<T>;

export interface AgentInput<Needs extends AgentName = AgentName> {
  lead: LeadData & { lead_id: string; source: string; source_url: string };
  profile: BusinessContext;
  query: string;
  /** Results of the agents named in `needs`, all standing. */
  results: Pick<AgentResults, Needs> & Partial<AgentResults>;
  /** Values a person wrote; they outrank what was crawled. */
  corrections: Partial<Record<string, string>>;
  now: Date;
  signal: AbortSignal;
  toolCall: ToolCall;
}

/** What running an agent answers. `pages` are saved beside the result so that every quote can be opened later. */
export interface AgentOutcome<N extends AgentName = AgentName> {
  output: AgentResults[N];
  method: PartMethod;
  usage?: Usage;
  pages?: SavedPage[];
  /** Why the model's answer was not taken, when `method` is `evidence_fallback`. */
  fallbackReason?: string;
}

/** One agent: who it is, whom it needs, and its engines. The list of them all is `graph.ts`. */
export interface Agent<N extends AgentName = AgentName> {
  name: N;
  /** One line a salesperson reads on the card while it works. */
  description: string;
  stage: WorkingState;
  needs: readonly AgentName[];
  /** Declared share of a lead's work; measured durations replace it for the ETA, never for the order. */
  weight: number;
  run(input: AgentInput): Promise<AgentOutcome<N>>;
}
