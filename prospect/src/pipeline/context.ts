import type { FinalPackage, SourceName } from "@leadstream/contract";
import type { Log } from "@leadstream/runtime/log";
import type { Agent, AgentResults } from "../agents/agent.ts";
import type { ProspectDatabase } from "../db/client.ts";
import type { Source } from "../harvest/source.ts";
import type { Wakes } from "../journal/wake.ts";
import type { FetchPolitely } from "../website/fetch-politely.ts";
import type { Durations } from "./durations.ts";
import type { OpenWork } from "./job-estimate.ts";
import type { WorkMetrics } from "./metrics.ts";
import type { WorkQueue } from "./queue.ts";
import type { StepWriter } from "./save-steps.ts";

/** What every verb of the pipeline is given. */
export interface Context {
  database: ProspectDatabase;
  queue: WorkQueue;
  wakes: Wakes;
  log: Log;
  now: () => Date;
  sources: ReadonlyMap<SourceName, Source>;
  agents: readonly Agent[];
}

/** What the workers need beside it. */
export interface WorkContext extends Context {
  steps: StepWriter;
  metrics: WorkMetrics;
  durations: Durations;
  /** Seconds that a job still needs, or null. */
  estimate: (job: OpenWork) => number | null;
  fetchPolitely: FetchPolitely;
  /** Whether events are delivered at all: else nobody is behind. */
  delivers: boolean;
  /** How loaded the receiver says it is, 0 to 3, where this process delivers. */
  receiverLevel: () => number;
  buildFinalPackage: (results: AgentResults) => FinalPackage;
}
