import { agentStages } from "@leadstream/contract";
import type {
  AgentName,
  BusinessContext,
  Fact,
  FactField,
  Failure,
  FinalPackage,
  LeadData,
  PartMethod,
  RejectedFact,
  Signal,
  Usage,
  WorkingState,
} from "@leadstream/contract";
import type { CallEnd } from "../model/budget.ts";
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
    people: {
      name: string;
      role: string | null;
      email: string | null;
      profile_url: string | null;
      quote: string;
      source_url: string;
    }[];
    emails: {
      value: string;
      kind: "personal" | "role" | "unknown";
      quote: string;
      source_url: string;
    }[];
    phones: { value: string; quote: string; source_url: string }[];
    socials: { network: string; url: string }[];
    /** Who to write to first, and through what; null when the site names no way. */
    best: {
      name: string | null;
      channel: "email" | "phone" | "linkedin" | "form";
      address: string;
      why: string;
    } | null;
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
  /** What the job may still spend on models; absent means no limit. */
  budget?: ModelBudget;
  /** Told of each model call that was paid for, at once: the agent may never come to its end. */
  spent?: (usage: Usage) => void;
  /** While the provider refuses everybody: go on with evidence (default), or throw so that the job can wait. */
  whenProviderIsDown?: "use_evidence" | "pause";
}

/** The job's purse: a call is promised before it is made, so that leads at work together cannot overspend it. */
export interface ModelBudget {
  /** `estimatedUsd` is null where no price is known. What was granted is settled once, however the call ends. */
  take(
    estimatedUsd: number | null,
  ): Promise<
    { granted: true; settle: (end: CallEnd) => Promise<void> } | { granted: false; why: string }
  >;
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

/** What an agent's output follows from besides its needs: the profile, or a field a person may correct. */
export type AgentSource = "profile" | FactField;

/** Who an agent is, without its engines: what a list or a card shows. */
export interface AgentCard<N extends AgentName = AgentName> {
  name: N;
  /** One line a salesperson reads on the card while it works. */
  description: string;
  stage: WorkingState;
  needs: readonly AgentName[];
  reads: readonly AgentSource[];
  /** Declared share of a lead's work; measured durations replace it for the ETA, never for the order. */
  weight: number;
}

/** One agent with its engines bound. The list of them all is `graph.ts`. */
export interface Agent<N extends AgentName = AgentName> extends AgentCard<N> {
  run(input: AgentInput): Promise<AgentOutcome<N>>;
}

/** What the evidence engines read: everything but the doors to the outside. */
export type EvidenceInput = Pick<
  AgentInput,
  "lead" | "profile" | "query" | "results" | "corrections" | "now"
>;

/** An agent as its file writes it: the card and the pure engine. */
export interface EvidenceAgent<N extends AgentName = AgentName> extends AgentCard<N> {
  evidence: (input: EvidenceInput) => AgentResults[N];
}

export function defineAgent<N extends AgentName>(
  agent: Omit<EvidenceAgent<N>, "stage">,
): EvidenceAgent<N> {
  return { ...agent, stage: agentStages[agent.name] };
}

/** Ends the lead with words a salesperson understands; anything else thrown by an agent is a bug. */
export class AgentFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: { cause?: unknown }) {
    super(failure.message, options);
    this.name = "AgentFailure";
    this.failure = failure;
  }
}

/** A result that `needs` promised. Its absence is a bug of the caller, not of the lead. */
export function need<N extends AgentName>(
  input: Pick<AgentInput, "results">,
  name: N,
): AgentResults[N] {
  const result = (input.results as Partial<AgentResults>)[name];
  if (result === undefined) throw new Error(`The result of ${name} is missing`);
  return result;
}
