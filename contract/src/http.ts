import { z } from "zod";
import { Fact, RejectedFact } from "./facts.ts";
import { FinalPackage, Lead, LeadStage, ListRow, SourceName, Tier } from "./lead.ts";
import { Failure } from "./problem.ts";
import { BusinessContext } from "./profile.ts";
import { Quota } from "./quota.ts";

export const KnownCompany = z.object({
  company_name: z.string().max(500),
  city: z.string().max(200).nullish(),
});
export type KnownCompany = z.infer<typeof KnownCompany>;

/** Body of `POST /api/v2/execute_streaming_prospect`. */
export const StartProspecting = z.object({
  business_context: BusinessContext,
  user_id: z.string().min(1).max(200),
  job_id: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[\w.:-]+$/)
    .optional(),
  user_search_query: z.string().trim().max(1000).optional(),
  source: SourceName.default("auto"),
  list: z.array(ListRow).max(10_000).optional(),
  max_leads: z.int().min(1).max(10_000).default(25),
  /** Domains already in the workspace's CRM; never spent on again. */
  known_domains: z.array(z.string().max(500)).max(100_000).optional(),
  /** The companies behind them: whoever has such a name in such a town is not found again at another address. */
  known_companies: z.array(KnownCompany).max(100_000).optional(),
  max_cost_usd: z.number().positive().optional(),
  max_llm_calls: z.int().nonnegative().optional(),
  /** Which tenant's turn it is: the queue is fair between groups. Default: user_id. */
  group: z.string().max(200).optional(),
});
export type StartProspecting = z.infer<typeof StartProspecting>;

/** Body of the web app's `POST /api/v1/jobs`. */
export const StartJob = z.object({
  user_search_query: z.string().trim().max(1000).optional(),
  source: SourceName.default("auto"),
  list: z.array(ListRow).max(10_000).optional(),
  max_leads: z.int().min(1).max(10_000),
  max_cost_usd: z.number().positive().optional(),
  max_llm_calls: z.int().nonnegative().optional(),
});
export type StartJob = z.infer<typeof StartJob>;

export const JobStatus = z.enum([
  "queued",
  "running",
  "paused",
  "completed",
  "failed",
  "cancelled",
]);
export type JobStatus = z.infer<typeof JobStatus>;

export const Job = z.object({
  job_id: z.string(),
  status: JobStatus,
  source: z.string(),
  query: z.string(),
  max_leads: z.int(),
  found: z.int(),
  completed: z.int(),
  failed: z.int(),
  discarded: z.int(),
  created_at: z.string(),
  started_at: z.string().nullable(),
  ended_at: z.string().nullable(),
  estimated_time_remaining: z.number().nullable(),
  /** Null while nothing is known of the price; 0 when the evidence engine did all of it. */
  cost_usd: z.number().nullable(),
  error: Failure.nullable(),
  /** Whether cancelling was asked for and has not ended yet. */
  cancelling: z.boolean().default(false),
});
export type Job = z.infer<typeof Job>;

export const Suggestion = z.object({
  field: z.string(),
  current: z.unknown(),
  suggested: z.unknown(),
  fact: Fact.nullable(),
  created_at: z.string(),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const LeadDetail = Lead.extend({
  facts: z.array(Fact),
  rejected: z.array(RejectedFact),
  final_package: FinalPackage.nullable(),
  suggestions: z.array(Suggestion),
  notes: z.string(),
  /** Fields a person wrote; agents may suggest, never overwrite. */
  locked_fields: z.array(z.string()),
  tasks: z.array(
    z.object({
      task_id: z.string(),
      title: z.string(),
      due_on: z.string().nullable(),
      done: z.boolean(),
    }),
  ),
});
export type LeadDetail = z.infer<typeof LeadDetail>;

/** Fields of a lead that a person may write. */
export const EditableFields = z
  .object({
    company_name: z.string().trim().min(1).max(300),
    website: z.string().trim().max(2000),
    industry: z.string().trim().max(300).nullable(),
    city: z.string().trim().max(200).nullable(),
    country: z.string().trim().max(2).nullable(),
    email: z.string().trim().max(320).nullable(),
    phone: z.string().trim().max(50).nullable(),
    description: z.string().trim().max(5000).nullable(),
    tier: Tier,
  })
  .partial()
  .strict();
export type EditableFields = z.infer<typeof EditableFields>;

export const PatchLead = z
  .object({
    stage: LeadStage,
    fields: EditableFields,
    notes: z.string().max(50_000),
    assignee: z.string().max(200).nullable(),
    tasks: LeadDetail.shape.tasks,
    expected_version: z.int().nonnegative(),
    /** Echoed in the live event, so that the tab that asked can drop its own echo. */
    op_id: z.string().max(100),
  })
  .partial()
  .strict();
export type PatchLead = z.infer<typeof PatchLead>;

export const Stage = z.object({
  stage: LeadStage,
  title: z.string(),
  count: z.int(),
  next_cursor: z.string().nullable(),
});
export type Stage = z.infer<typeof Stage>;

export const Board = z.object({
  epoch: z.string(),
  revision: z.int(),
  stages: z.array(Stage),
  leads: z.array(Lead),
  jobs: z.array(Job),
  quota: Quota,
});
export type Board = z.infer<typeof Board>;

export interface Page<T> {
  items: T[];
  next_cursor: string | null;
}
