import type {
  Fact,
  Failure,
  FinalPackage,
  JobStatus,
  LeadDetail,
  LeadStage,
  LeadState,
  Plan,
  RejectedFact,
  Tier,
} from "@leadstream/contract";
import {
  bigint,
  boolean,
  doublePrecision,
  integer,
  json,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  uuid,
  timestamp,
} from "drizzle-orm/pg-core";

/** The tables of `migrations/`, typed. Keys and checks are written there and not repeated here. */
export const webapp = pgSchema("webapp");

const at = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
const count = (name: string) => integer(name).notNull().default(0);
const whole = (name: string) => bigint(name, { mode: "number" });

export const installation = webapp.table("installation", {
  one: boolean("one").primaryKey().default(true),
  epoch: text("epoch").notNull(),
  createdAt: at("created_at").notNull().defaultNow(),
});

export const workspaces = webapp.table("workspaces", {
  id: text("id").primaryKey(),
  name: text("name").notNull().default(""),
  plan: text("plan").$type<Plan>().notNull().default("pro"),
  profile: jsonb("profile").$type<Record<string, unknown>>().notNull().default({}),
  settings: jsonb("settings").$type<Record<string, unknown>>().notNull().default({}),
  createdAt: at("created_at").notNull().defaultNow(),
});

export const jobs = webapp.table("jobs", {
  jobId: text("job_id").primaryKey(),
  workspaceId: text("workspace_id").notNull(),
  userId: text("user_id").notNull(),
  status: text("status").$type<JobStatus>().notNull().default("queued"),
  source: text("source").notNull(),
  query: text("query").notNull().default(""),
  maxLeads: integer("max_leads").notNull(),
  found: count("found"),
  completed: count("completed"),
  failed: count("failed"),
  cancelled: count("cancelled"),
  discarded: count("discarded"),
  createdAt: at("created_at").notNull().defaultNow(),
  startedAt: at("started_at"),
  endedAt: at("ended_at"),
  estimatedTimeRemaining: doublePrecision("estimated_time_remaining"),
  costUsd: doublePrecision("cost_usd"),
  error: jsonb("error").$type<Failure>(),
  request: jsonb("request").$type<Record<string, unknown>>().notNull().default({}),
  idempotencyKey: text("idempotency_key"),
  reserved: count("reserved"),
  startedRemote: boolean("started_remote").notNull().default(false),
  cancelRequestedAt: at("cancel_requested_at"),
  numbering: text("numbering").$type<"sender" | "receiver">().notNull().default("sender"),
  appliedSequence: whole("applied_sequence").notNull().default(0),
  receivedAt: at("received_at"),
});
export type JobRow = typeof jobs.$inferSelect;

export interface RunningAgent {
  agent_name: string;
  agent_description: string;
}

export const leads = webapp.table("leads", {
  leadId: text("lead_id").primaryKey(),
  workspaceId: text("workspace_id").notNull(),
  jobId: text("job_id").notNull(),
  companyName: text("company_name").notNull(),
  website: text("website").notNull().default(""),
  domain: text("domain").notNull().default(""),
  description: text("description"),
  industry: text("industry"),
  city: text("city"),
  country: text("country"),
  email: text("email"),
  phone: text("phone"),
  state: text("state").$type<LeadState>().notNull().default("harvested"),
  stage: text("stage").$type<LeadStage>().notNull().default("enriching"),
  personStage: text("person_stage").$type<LeadStage>(),
  tier: text("tier").$type<Tier>(),
  score: doublePrecision("score"),
  attempt: integer("attempt").notNull().default(1),
  agentsTotal: integer("agents_total"),
  running: jsonb("running").$type<RunningAgent[]>().notNull().default([]),
  currentAgent: text("current_agent"),
  agentDescription: text("agent_description"),
  progressPercentage: doublePrecision("progress_percentage").notNull().default(0),
  estimatedTimeRemaining: doublePrecision("estimated_time_remaining"),
  error: jsonb("error").$type<Failure>(),
  source: text("source").notNull().default(""),
  sourceUrl: text("source_url").notNull().default(""),
  owner: text("owner"),
  contactEmails: jsonb("contact_emails").$type<string[]>().notNull().default([]),
  contactPhones: jsonb("contact_phones").$type<string[]>().notNull().default([]),
  lockedFields: jsonb("locked_fields").$type<string[]>().notNull().default([]),
  notes: text("notes").notNull().default(""),
  tasks: jsonb("tasks").$type<LeadDetail["tasks"]>().notNull().default([]),
  facts: jsonb("facts").$type<Fact[]>().notNull().default([]),
  rejected: jsonb("rejected").$type<RejectedFact[]>().notNull().default([]),
  finalPackage: jsonb("final_package").$type<FinalPackage>(),
  costUsd: doublePrecision("cost_usd"),
  version: integer("version").notNull().default(1),
  createdAt: at("created_at").notNull(),
  updatedAt: at("updated_at").notNull(),
  startedAt: at("started_at"),
  completedAt: at("completed_at"),
  deletedAt: at("deleted_at"),
});
export type LeadRow = typeof leads.$inferSelect;

export const suggestions = webapp.table(
  "suggestions",
  {
    leadId: text("lead_id").notNull(),
    field: text("field").notNull(),
    suggested: jsonb("suggested").$type<unknown>().notNull(),
    fact: jsonb("fact").$type<Fact>(),
    createdAt: at("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.leadId, table.field] })],
);

export type InboxStatus = "applied" | "stored" | "quarantined" | "discarded";

export const inbox = webapp.table(
  "inbox",
  {
    jobId: text("job_id").notNull(),
    sequence: whole("sequence").notNull(),
    sequenceFrom: whole("sequence_from"),
    eventId: text("event_id").notNull().unique(),
    eventType: text("event_type").notNull(),
    leadId: text("lead_id"),
    status: text("status").$type<InboxStatus>().notNull(),
    reason: text("reason"),
    event: jsonb("event").$type<Record<string, unknown>>().notNull(),
    occurredAt: at("occurred_at").notNull(),
    receivedAt: at("received_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.sequence] })],
);

export const feedHeads = webapp.table("feed_heads", {
  workspaceId: text("workspace_id").primaryKey(),
  revision: whole("revision").notNull().default(0),
  pruned: whole("pruned").notNull().default(0),
  generation: uuid("generation"),
});

export const feed = webapp.table(
  "feed",
  {
    workspaceId: text("workspace_id").notNull(),
    revision: whole("revision").notNull(),
    name: text("name").notNull(),
    leadId: text("lead_id"),
    data: json("data").notNull(),
    createdAt: at("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.revision] })],
);

export const quotaUnits = webapp.table("quota_units", {
  leadId: text("lead_id").primaryKey(),
  workspaceId: text("workspace_id").notNull(),
  jobId: text("job_id").notNull(),
  periodStart: at("period_start").notNull(),
  state: text("state").$type<"held" | "settled" | "released">().notNull(),
  updatedAt: at("updated_at").notNull(),
});

export const quotaPeriods = webapp.table(
  "quota_periods",
  {
    workspaceId: text("workspace_id").notNull(),
    periodStart: at("period_start").notNull(),
    used: count("used"),
    held: count("held"),
    reserved: count("reserved"),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.periodStart] })],
);

export const deliveryBatches = webapp.table("delivery_batches", {
  batchId: text("batch_id").primaryKey(),
  webhookId: text("webhook_id"),
  workspaceId: text("workspace_id"),
  jobId: text("job_id"),
  receivedAt: at("received_at").notNull(),
  httpStatus: integer("http_status").notNull(),
  outcome: text("outcome").notNull(),
  events: count("events"),
  applied: count("applied"),
  duplicates: count("duplicates"),
  quarantined: count("quarantined"),
  bytes: count("bytes"),
  durationMs: doublePrecision("duration_ms").notNull(),
});
