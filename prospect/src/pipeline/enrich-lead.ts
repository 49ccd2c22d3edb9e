import type {
  AgentName,
  BusinessContext,
  Failure,
  LeadState,
  NewEvent,
} from "@leadstream/contract";
import type { Agent, AgentInput, AgentResults, ModelBudget } from "../agents/agent.ts";
import { ProviderDown } from "../agents/with-model.ts";
import type { LeadRow } from "../db/schema.ts";
import { storableJson } from "../db/storable.ts";
import type { Counts } from "../journal/append.ts";
import type { SavedPage } from "../website/types.ts";
import { beginAgents } from "./begin-agents.ts";
import { billCalls, billLate } from "./bill.ts";
import type { ClaimedLead } from "./claim.ts";
import type { WorkContext } from "./context.ts";
import { eventOutput } from "./event-output.ts";
import { internalFailure, knownFailure } from "./failure.ts";
import { fitPackage } from "./fit-package.ts";
import { enterStates } from "./lead-states.ts";
import { costOf, runAgent, usageOf, type AgentEnd } from "./run-agent.ts";
import { finishedShare, readyAgents } from "./schedule.ts";
import type { Step } from "./step.ts";

export interface JobOfLead {
  job_id: string;
  group_id: string;
  query: string;
  profile: BusinessContext;
  budget: ModelBudget | undefined;
}

/** `ended`: completed or failed. `lost`: somebody else holds the lead now. `stopped`: asked to hand it back. */
export type EnrichmentEnd = "ended" | "lost" | "stopped";

/** Walks one claimed lead through its agents, from where its standing results leave off. */
export class Enrichment {
  readonly leadId: string;
  readonly jobId: string;
  readonly fence: number;
  /** How far it has walked. */
  state: LeadState;
  readonly #ctx: WorkContext;
  readonly #lead: LeadRow;
  readonly #job: JobOfLead;
  readonly #results = new Map<AgentName, unknown>();
  readonly #running = new Map<AgentName, number>();
  readonly #abort = new AbortController();
  #changed = Promise.withResolvers<void>();
  /** Set when the provider refuses everybody: then the whole job had better wait. */
  pauseBecause: Failure | null = null;
  #settled: AgentEnd[] = [];
  #said: NewEvent[] = [];
  #stopping = false;
  #over = false;
  #failure: Failure | null;
  #step = 0;
  #startedAt: number;

  constructor(
    ctx: WorkContext,
    claimed: ClaimedLead,
    job: JobOfLead,
    failure: Failure | null = null,
  ) {
    this.#ctx = ctx;
    this.#lead = claimed.lead;
    this.#job = job;
    this.#failure = failure;
    this.leadId = claimed.lead.lead_id;
    this.jobId = claimed.lead.job_id;
    this.fence = claimed.lead.fence;
    this.state = claimed.lead.state;
    this.#startedAt = (claimed.lead.attempt_started_at ?? ctx.now()).getTime();
    for (const { agent, output } of claimed.standing) this.#results.set(agent, output);
  }

  /** No new agent is started; those at work may end and have their results saved. */
  stop(): void {
    this.#stopping = true;
    this.#changed.resolve();
  }

  /** Whatever is at work is given up: its results would not be taken any more. */
  abort(): void {
    this.#stopping = true;
    this.#abort.abort();
    this.#changed.resolve();
  }

  async run(): Promise<EnrichmentEnd> {
    try {
      for (;;) {
        const { step, starting } = this.#next();
        if (step !== null) {
          const saved = await this.#ctx.steps.save(step);
          if (saved === "lost") {
            await billCalls(this.#ctx, this.jobId, step.counts);
            return "lost";
          }
          this.#step += 1;
          if (saved === "held") this.#stopping = true;
          else {
            this.state = step.begins?.state ?? step.state;
            for (const agent of starting) this.#start(agent);
          }
          if (step.ends) return "ended";
          continue;
        }
        if (this.#abort.signal.aborted) return "stopped";
        if (this.#stopping && this.#running.size === 0) return "stopped";
        await this.#changed.promise;
      }
    } finally {
      this.#over = true;
      this.#abort.abort();
      for (const end of this.#settled.splice(0)) void billLate(this.#ctx, this, end);
    }
  }

  /** Everything that happened since the last save, and the agents that may start once it is committed. */
  #next(): { step: Step | null; starting: Agent[] } {
    this.#changed = Promise.withResolvers();
    const first = this.#step === 0 && this.#lead.started_attempt < this.#lead.attempt;
    const events: NewEvent[] = [];
    const counts: Counts = {};
    const results: Step["results"] = [];
    const pages: SavedPage[] = [];
    if (first) {
      this.#startedAt = this.#ctx.now().getTime();
      this.state = "harvested";
    }
    const opening: NewEvent[] = first
      ? [
          {
            event_type: "lead_enrichment_start",
            lead_id: this.leadId,
            company_name: this.#lead.company_name,
            attempt: this.#lead.attempt,
            agents_total: this.#ctx.agents.length,
          },
        ]
      : [];
    events.push(...this.#said.splice(0));
    const ends: NewEvent[] = [];
    for (const end of this.#settled.splice(0))
      ends.push(this.#settle(end, { results, pages, counts }));
    const finished = new Set(this.#results.keys());
    events.push(...ends);

    const done =
      this.#running.size === 0 &&
      (this.#failure !== null || finished.size === this.#ctx.agents.length);
    const starting =
      done || this.#failure !== null || this.#stopping
        ? []
        : readyAgents(this.#ctx.agents, finished, new Set(this.#running.keys()));
    const begins = beginAgents(this.#ctx, this, starting, {
      finished,
      running: this.#running,
      opening,
    });
    if (done) events.push(...opening, ...this.#end(counts));
    if (events.length === 0 && begins === null) return { step: null, starting: [] };

    return {
      starting,
      step: {
        jobId: this.jobId,
        leadId: this.leadId,
        attempt: this.#lead.attempt,
        fence: this.fence,
        step: this.#step,
        state: this.state,
        progress: this.state === "completed" ? 100 : finishedShare(this.#ctx.agents, finished),
        currentAgent: [...this.#running.keys()].at(-1) ?? null,
        error: done ? this.#failure : null,
        starts: first && (begins !== null || done),
        begins,
        ends: done,
        results,
        pages,
        events,
        counts,
      },
    };
  }

  #settle(
    end: AgentEnd,
    into: { results: Step["results"]; pages: SavedPage[]; counts: Counts },
  ): NewEvent {
    this.#running.delete(end.name);
    const usage = usageOf(end);
    const about = {
      event_type: "agent_end",
      lead_id: this.leadId,
      agent_name: end.name,
      execution_time_seconds: end.seconds,
      ...(usage === undefined ? {} : { usage }),
    } as const;
    for (const [name, value] of Object.entries(costOf(usage)) as [keyof Counts, number][])
      into.counts[name] = (into.counts[name] ?? 0) + value;
    if (!end.ok && end.error instanceof ProviderDown) {
      // Not this lead's fault: it is handed back as it stands, and this agent runs again.
      this.pauseBecause = end.error.failure;
      this.#stopping = true;
      return { ...about, success: false, method: "llm", error: end.error.failure };
    }
    if (!end.ok) {
      const known = knownFailure(end.error);
      if (known === null)
        this.#ctx.log.error(
          { err: end.error, agent: end.name, leadId: this.leadId },
          "An agent broke down.",
        );
      this.#ctx.metrics.agentEnded(end.name, "failed", end.seconds);
      this.#failure ??= known ?? internalFailure;
      return { ...about, success: false, method: "evidence", error: known ?? internalFailure };
    }
    const { outcome } = end;
    this.#results.set(end.name, outcome.output);
    this.#ctx.durations.record(end.name, outcome.method, end.seconds);
    this.#ctx.metrics.agentEnded(end.name, outcome.method, end.seconds);
    into.pages.push(...(outcome.pages ?? []));
    into.results.push({
      agent: end.name,
      output: storableJson(outcome.output),
      method: outcome.method,
      usage: outcome.usage ?? null,
      seconds: end.seconds,
    });
    const share = finishedShare(this.#ctx.agents, new Set(this.#results.keys()));
    const output = eventOutput(end.name, outcome.output);
    return {
      ...about,
      success: true,
      method: outcome.method,
      output,
      ...(outcome.fallbackReason === undefined ? {} : { fallback_reason: outcome.fallbackReason }),
      // 100 belongs to the completed lead, which comes with the same commit.
      ...(share < 100 ? { progress_percentage: share } : {}),
    };
  }

  #end(counts: Counts): NewEvent[] {
    const seconds = Math.max(0, this.#ctx.now().getTime() - this.#startedAt) / 1000;
    const about = {
      event_type: "lead_enrichment_end",
      lead_id: this.leadId,
      execution_time_seconds: seconds,
      attempt: this.#lead.attempt,
    } as const;
    if (this.#failure !== null) {
      this.state = "failed";
      counts.failed = 1;
      this.#ctx.metrics.leadEnded("failed");
      return [{ ...about, success: false, error: this.#failure }];
    }
    const { events: entered } = enterStates(this, []);
    this.state = "completed";
    counts.completed = 1;
    this.#ctx.metrics.leadEnded("completed");
    this.#ctx.durations.record("lead", "all", seconds);
    // Every agent has left its result by now, which only the graph knows and the type cannot.
    const results = Object.fromEntries(this.#results) as unknown as AgentResults;
    return [
      ...entered,
      { ...about, success: true, final_package: fitPackage(this.#ctx.buildFinalPackage(results)) },
    ];
  }

  #start(agent: Agent): void {
    this.#running.set(agent.name, performance.now());
    const { lead_data, source, source_url } = this.#lead;
    const input: Omit<AgentInput, "toolCall" | "spent"> = {
      lead: { ...lead_data, lead_id: this.leadId, source, source_url },
      profile: this.#lead.profile ?? this.#job.profile,
      query: this.#job.query,
      // All that agents name as needs stands here; the map is typed by name only at its edges.
      results: Object.fromEntries(this.#results) as AgentInput["results"],
      corrections: this.#lead.corrections,
      now: this.#ctx.now(),
      signal: this.#abort.signal,
      whenProviderIsDown: "pause",
      ...(this.#job.budget === undefined ? {} : { budget: this.#job.budget }),
    };
    const say = (event: NewEvent) => {
      this.#said.push(event);
      this.#changed.resolve();
    };
    void runAgent(agent, input, say).then((end) => {
      if (this.#over) return billLate(this.#ctx, this, end);
      this.#settled.push(end);
      this.#changed.resolve();
    });
  }
}
