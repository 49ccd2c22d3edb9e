/**
 * What happens in a proof, written down before it happens: the whole log of each job, made from a seed. A writer that
 * was killed goes on from the log's last sequence; the oracle knows what must be there in the end.
 */
import {
  FinalPackage,
  type Failure,
  type LeadState,
  type NewEvent,
  type Tier,
} from "@leadstream/contract";
import { seeded, type Random } from "./random.ts";

interface LeadEnd {
  leadId: string;
  state: LeadState;
  attempt: number;
  tier: Tier | null;
}

export interface JobScript {
  jobId: string;
  /** Whether leads are written side by side: then only each lead's own order is known beforehand. */
  sideBySide: boolean;
  events: readonly NewEvent[];
  ends: readonly LeadEnd[];
}

export interface ScriptOptions {
  seed: number;
  job: number;
  leads: number;
  /** Mergeable progress lines after each agent's start. */
  progressPerAgent?: number;
  /** How many leads of the job are written at the same time; one writes the script as it stands. */
  lanes?: number;
}

const agents = [
  "website_research",
  "lead_analysis",
  "lead_qualification",
  "strategy_generation",
  "internal_briefing",
] as const;
const entries = {
  website_research: "lead_analysis_start",
  lead_analysis: null,
  lead_qualification: "qualification_start",
  strategy_generation: "strategy_generation_start",
  internal_briefing: "finalization_start",
} as const;

const failure: Failure = {
  code: "site_unreachable",
  message: "The website could not be reached.",
  action: "Try again later.",
  retryable: true,
};

export function writeScript(options: ScriptOptions): JobScript {
  const random = seeded(options.seed * 1_000 + options.job);
  const jobId = `proof-${options.seed}-${options.job}`;
  const ends: LeadEnd[] = [];
  const lines = Array.from({ length: options.leads }, (_, index) => {
    const leadId = `${jobId}-lead-${index}`;
    const { events, end } = leadLine(leadId, index, random, options.progressPerAgent ?? 2);
    ends.push(end);
    return events;
  });
  const start: NewEvent = {
    event_type: "pipeline_start",
    initial_query: "proof",
    source: "list",
    max_leads_to_generate: options.leads,
    agents: [],
  };
  const events = [start, ...interleave(lines, random)];
  const count = (state: LeadState) => ends.filter((end) => end.state === state).length;
  events.push({
    event_type: "pipeline_end",
    success: true,
    cancelled: false,
    total_leads_generated: options.leads,
    leads_completed: count("completed"),
    leads_failed: count("failed"),
    leads_discarded: 0,
    execution_time_seconds: 1,
  });
  return { jobId, sideBySide: (options.lanes ?? 1) > 1, events, ends };
}

/** The events of each lead, in the order in which leads begin. */
export function linesOf(events: readonly NewEvent[]): Map<string, NewEvent[]> {
  const lines = new Map<string, NewEvent[]>();
  for (const event of events) {
    if (!("lead_id" in event) || event.lead_id === undefined) continue;
    const line = lines.get(event.lead_id) ?? [];
    lines.set(event.lead_id, line);
    line.push(event);
  }
  return lines;
}

/** Each lead's own order is kept; who comes next is chance. */
function interleave(lines: NewEvent[][], random: Random): NewEvent[] {
  const rest = lines.map((line) => [...line]);
  const woven: NewEvent[] = [];
  // A few leads at a time, as a pipeline has it.
  let open = rest.splice(0, 12);
  while (open.length > 0) {
    const line = random.pick(open);
    const event = line.shift();
    if (event !== undefined) woven.push(event);
    if (line.length === 0) {
      open = open.filter((other) => other !== line);
      const next = rest.shift();
      if (next !== undefined) open.push(next);
    }
  }
  return woven;
}

function leadLine(
  leadId: string,
  index: number,
  random: Random,
  progress: number,
): { events: NewEvent[]; end: LeadEnd } {
  const name = `Proof Company ${index}`;
  const events: NewEvent[] = [
    {
      event_type: "lead_generated",
      lead_id: leadId,
      lead_data: {
        company_name: name,
        website: `https://${leadId}.example/`,
        domain: `${leadId}.example`,
        contact_emails: [],
        contact_phones: [],
      },
      source: "list",
      source_url: "",
      agent_name: "harvester",
    },
  ];
  let attempt = 1;
  for (;;) {
    // One in eight attempts fails; most failures are tried once more.
    const fails = random.next() < 0.125;
    events.push(...attemptLine(leadId, name, attempt, fails, random, progress));
    if (!fails) {
      const tier = random.pick(["high", "medium", "low", "unknown"] as const);
      events.push({
        event_type: "lead_enrichment_end",
        lead_id: leadId,
        success: true,
        attempt,
        execution_time_seconds: 1,
        final_package: packageOf(tier),
      });
      return { events, end: { leadId, state: "completed", attempt, tier } };
    }
    events.push({
      event_type: "lead_enrichment_end",
      lead_id: leadId,
      success: false,
      attempt,
      execution_time_seconds: 1,
      error: failure,
    });
    if (random.next() < 0.25)
      return { events, end: { leadId, state: "failed", attempt, tier: null } };
    attempt += 1;
  }
}

function attemptLine(
  leadId: string,
  name: string,
  attempt: number,
  fails: boolean,
  random: Random,
  progress: number,
): NewEvent[] {
  const events: NewEvent[] = [
    {
      event_type: "lead_enrichment_start",
      lead_id: leadId,
      company_name: name,
      attempt,
      agents_total: agents.length,
    },
  ];
  const until = fails ? random.between(1, agents.length - 1) : agents.length;
  for (const [at, agent] of agents.slice(0, until).entries()) {
    const entry = entries[agent];
    if (entry !== null) events.push({ event_type: entry, lead_id: leadId });
    const percentage = Math.floor((at / agents.length) * 100);
    events.push({
      event_type: "agent_start",
      lead_id: leadId,
      agent_name: agent,
      agent_description: "Works",
      progress_percentage: percentage,
      estimated_time_remaining: null,
    });
    for (let line = 1; line <= progress; line += 1) {
      const now = percentage + (line * 20) / (progress + 1);
      events.push({
        event_type: "status_update",
        lead_id: leadId,
        status_message: `Step ${line}`,
        agent_name: agent,
        progress_percentage: Math.min(99, now),
      });
    }
    events.push({
      event_type: "agent_end",
      lead_id: leadId,
      agent_name: agent,
      success: true,
      method: "evidence",
      execution_time_seconds: 0.1,
      progress_percentage: Math.min(99, Math.floor(((at + 1) / agents.length) * 100)),
    });
  }
  return events;
}

function packageOf(tier: Tier): FinalPackage {
  return FinalPackage.parse({
    facts: [],
    rejected: [],
    analysis: {
      method: "evidence",
      sector: null,
      services: [],
      recent_activity: [],
      challenges: [],
      relevance: null,
      summary: "",
    },
    qualification: {
      method: "evidence",
      tier,
      score: tier === "unknown" ? null : 50,
      confidence: 0.5,
      criteria: [],
      cutoffs: { high: 70, medium: 45 },
      summary: "",
    },
    personas: [],
    pain_points: [],
    buying_triggers: [],
    competitors: [],
    strategy: null,
    value_propositions: [],
    objections: [],
    questions: [],
    messages: [],
    briefing: null,
    warnings: [],
  });
}
