import type {
  AgentName,
  Failure,
  LeadState,
  NewEvent,
  PartMethod,
  Usage,
} from "@leadstream/contract";
import type { Counts } from "../journal/append.ts";
import type { SavedPage } from "../website/types.ts";

/** What a step starts. While the job is paused it is left out, and the rest of the step is saved without it. */
export interface Begins {
  state: LeadState;
  currentAgent: AgentName;
  events: NewEvent[];
}

/** One change of a lead at work: its results, its events and its new state exist together or not at all. */
export interface Step {
  jobId: string;
  leadId: string;
  attempt: number;
  /** What the worker holds: a save with an older fence, or out of order, changes nothing. */
  fence: number;
  step: number;
  state: LeadState;
  progress: number;
  currentAgent: AgentName | null;
  error: Failure | null;
  /** The first step of an attempt. */
  starts: boolean;
  begins: Begins | null;
  /** The last one: the lead is given up. */
  ends: boolean;
  results: {
    agent: AgentName;
    output: string;
    method: PartMethod;
    usage: Usage | null;
    seconds: number;
  }[];
  pages: SavedPage[];
  events: NewEvent[];
  counts: Counts;
}

/**
 * `held`: saved, but for what it was to start, because the job is paused. `lost`: nothing was saved, because somebody
 * else holds the lead by now (cancelled, taken over).
 */
export type StepSaved = "saved" | "held" | "lost";
