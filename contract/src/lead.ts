import { z } from "zod";
import { Fact, RejectedFact } from "./facts.ts";
import { Failure } from "./problem.ts";

export const LeadState = z.enum([
  "harvested",
  "analyzing",
  "qualifying",
  "strategizing",
  "finalizing",
  "completed",
  "failed",
  "cancelled",
]);
export type LeadState = z.infer<typeof LeadState>;

export const LeadStage = z.enum([
  "enriching",
  "qualified",
  "review",
  "contacted",
  "meeting",
  "negotiating",
  "won",
  "lost",
  "disqualified",
]);
export type LeadStage = z.infer<typeof LeadStage>;

export const Tier = z.enum(["high", "medium", "low", "unknown"]);
export type Tier = z.infer<typeof Tier>;

/** Column headings, in the order of the board. `enriching` holds every lead that is not completed. */
export const stageTitles: Record<LeadStage, string> = {
  enriching: "Harvesting & Enriching",
  qualified: "Qualified",
  review: "Review",
  contacted: "Contacted",
  meeting: "Meeting",
  negotiating: "Negotiating",
  won: "Won",
  lost: "Lost",
  disqualified: "Disqualified",
};

/** Where a finished lead goes unless a person has moved it (contract, section 6). */
export const stageOfTier: Record<Tier, LeadStage> = {
  high: "qualified",
  medium: "review",
  unknown: "review",
  low: "disqualified",
};

export const LeadProgress = z.object({
  current_agent: z.string().nullable(),
  agent_description: z.string().nullable(),
  progress_percentage: z.number().min(0).max(100),
  estimated_time_remaining: z.number().nullable(),
});
export type LeadProgress = z.infer<typeof LeadProgress>;

export const SourceName = z.enum([
  "list",
  "directory",
  "web_search",
  "openstreetmap",
  "wikidata",
  "auto",
]);
export type SourceName = z.infer<typeof SourceName>;

/** A card of the board, as every list returns it. Times are ISO 8601 UTC. */
export const Lead = z.object({
  lead_id: z.string(),
  job_id: z.string(),
  company_name: z.string(),
  website: z.string(),
  domain: z.string(),
  industry: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  state: LeadState,
  stage: LeadStage,
  /** Where a person wants a lead that is not completed yet; the live column holds it until then. */
  planned_stage: LeadStage.nullable().optional(),
  tier: Tier.nullable(),
  score: z.number().nullable(),
  attempt: z.number().int(),
  progress: LeadProgress,
  error: Failure.nullable(),
  source: z.string(),
  owner: z.string().nullable(),
  has_email: z.boolean(),
  version: z.number().int(),
  created_at: z.string(),
  updated_at: z.string(),
  /** When the running attempt began; null before it does. */
  started_at: z.string().nullable(),
});
export type Lead = z.infer<typeof Lead>;

/** A row of the `list` source; at least one of the three is needed. */
export const ListRow = z.object({
  company_name: z.string().trim().max(300).optional(),
  website: z.string().trim().max(2000).optional(),
  email: z.string().trim().max(320).optional(),
});
export type ListRow = z.infer<typeof ListRow>;

export const Criterion = z.object({
  criterion: z.string(),
  weight: z.number(),
  /** 0..1, or null where the evidence says nothing: unknown is its own value. */
  score: z.number().min(0).max(1).nullable(),
  evidence: z.array(
    z.object({ text: z.string(), source_url: z.string().optional(), quote: z.string().optional() }),
  ),
});
export type Criterion = z.infer<typeof Criterion>;

export const PartMethod = z.enum(["evidence", "llm", "evidence_fallback"]);
export type PartMethod = z.infer<typeof PartMethod>;

const Evidence = z.array(
  z.object({ text: z.string(), source_url: z.string().optional(), quote: z.string().optional() }),
);
const method = PartMethod;

/** Everything the agents made of one company (contract, section 9). A part whose agent found nothing says so. */
export const FinalPackage = z.object({
  facts: z.array(Fact),
  rejected: z.array(RejectedFact),
  analysis: z.object({
    method,
    sector: z.string().nullable(),
    services: z.array(z.string()),
    recent_activity: z.array(
      z.object({
        text: z.string(),
        date: z.string().nullable(),
        source_url: z.string(),
        quote: z.string(),
      }),
    ),
    challenges: z.array(z.object({ text: z.string(), evidence: Evidence })),
    relevance: z.number().min(0).max(1).nullable(),
    summary: z.string(),
  }),
  qualification: z.object({
    method,
    tier: Tier,
    score: z.number().min(0).max(100).nullable(),
    confidence: z.number().min(0).max(1),
    criteria: z.array(Criterion),
    cutoffs: z.object({ high: z.number(), medium: z.number() }),
    summary: z.string(),
  }),
  personas: z.array(
    z.object({
      method,
      title: z.string(),
      name: z.string().nullable(),
      goals: z.array(z.string()),
      challenges: z.array(z.string()),
      channel: z.string().nullable(),
      evidence: Evidence,
    }),
  ),
  pain_points: z.array(
    z.object({
      method,
      pain: z.string(),
      severity: z.enum(["high", "medium", "low", "unknown"]),
      our_answer: z.string(),
      evidence: Evidence,
    }),
  ),
  buying_triggers: z.array(
    z.object({
      method,
      trigger: z.string(),
      kind: z.string(),
      date: z.string().nullable(),
      why_now: z.string(),
      evidence: Evidence,
    }),
  ),
  competitors: z.array(
    z.object({
      method,
      name: z.string(),
      relation: z.enum(["uses", "mentions", "competes_with_them"]),
      evidence: Evidence,
    }),
  ),
  strategy: z
    .object({
      method,
      chosen: z.string(),
      why: z.string(),
      candidates: z.array(
        z.object({
          name: z.string(),
          approach: z.string(),
          score: z.number().min(0).max(1),
          reasons: z.array(z.string()),
          chosen: z.boolean(),
        }),
      ),
    })
    .nullable(),
  value_propositions: z.array(
    z.object({
      method,
      proposition: z.string(),
      for_persona: z.string().nullable(),
      evidence: Evidence,
    }),
  ),
  objections: z.array(
    z.object({ method, objection: z.string(), response: z.string(), evidence: Evidence }),
  ),
  questions: z.array(z.object({ method, question: z.string(), why: z.string() })),
  messages: z.array(
    z.object({
      method,
      channel: z.enum(["email", "linkedin", "phone"]),
      subject: z.string().nullable(),
      body: z.string(),
      language: z.string(),
      used_facts: z.array(
        z.object({ field: z.string(), quote: z.string(), source_url: z.string() }),
      ),
    }),
  ),
  briefing: z.object({ method, markdown: z.string() }).nullable(),
  warnings: z.array(z.object({ kind: z.string(), text: z.string(), source_url: z.string() })),
});
export type FinalPackage = z.infer<typeof FinalPackage>;
