import type {
  BusinessContext,
  LeadData,
  LeadState,
  KnownCompany,
  ListRow,
} from "@leadstream/contract";
import {
  boolean,
  doublePrecision,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Find } from "../harvest/source.ts";

/** The tables of `migrations/`, typed. Keys are the column names, so a row of plain SQL has the same type. */
export const prospect = pgSchema("prospect");
const time = (name: string) => timestamp(name, { withTimezone: true });

export const jobs = prospect.table("jobs", {
  job_id: text("job_id").primaryKey(),
  user_id: text("user_id").notNull(),
  group_id: text("group_id").notNull(),
  source: text("source").notNull(),
  query: text("query").notNull(),
  max_leads: integer("max_leads").notNull(),
  input_hash: text("input_hash").notNull(),
  status: text("status")
    .$type<"queued" | "running" | "paused" | "completed" | "failed" | "cancelled">()
    .notNull(),
  last_sequence: integer("last_sequence").notNull().default(0),
  acknowledged_sequence: integer("acknowledged_sequence").notNull().default(0),
  found: integer("found").notNull().default(0),
  completed: integer("completed").notNull().default(0),
  failed: integer("failed").notNull().default(0),
  cancelled: integer("cancelled").notNull().default(0),
  discarded: integer("discarded").notNull().default(0),
  harvest_claimed_by: integer("harvest_claimed_by"),
  harvest_fence: integer("harvest_fence").notNull().default(0),
  harvest_claims: integer("harvest_claims").notNull().default(0),
  harvest_done_at: time("harvest_done_at"),
  cost_usd: doublePrecision("cost_usd").notNull().default(0),
  unpriced_calls: integer("unpriced_calls").notNull().default(0),
  llm_calls: integer("llm_calls").notNull().default(0),
  input_tokens: doublePrecision("input_tokens").notNull().default(0),
  output_tokens: doublePrecision("output_tokens").notNull().default(0),
  error: text("error"),
  created_at: time("created_at").notNull(),
  started_at: time("started_at"),
  ended_at: time("ended_at"),
});
export type JobRow = typeof jobs.$inferSelect;

export const jobInputs = prospect.table("job_inputs", {
  job_id: text("job_id").primaryKey(),
  business_context: jsonb("business_context").$type<BusinessContext>().notNull(),
  list: jsonb("list").$type<ListRow[]>().notNull(),
  known_domains: jsonb("known_domains").$type<string[]>().notNull(),
  known_companies: jsonb("known_companies").$type<KnownCompany[]>().notNull().default([]),
  max_cost_usd: doublePrecision("max_cost_usd"),
  max_llm_calls: integer("max_llm_calls"),
  paused: boolean("paused").notNull().default(false),
});
export type JobInputRow = typeof jobInputs.$inferSelect;

export const events = prospect.table(
  "events",
  {
    job_id: text("job_id").notNull(),
    sequence: integer("sequence").notNull(),
    event_id: uuid("event_id").notNull(),
    event_type: text("event_type").notNull(),
    lead_id: text("lead_id"),
    body: text("body").notNull(),
    created_at: time("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.job_id, table.sequence] })],
);
export type EventRow = typeof events.$inferSelect;

export const leads = prospect.table("leads", {
  lead_id: text("lead_id").primaryKey(),
  job_id: text("job_id").notNull(),
  company_name: text("company_name").notNull(),
  company_key: text("company_key").notNull(),
  website: text("website").notNull(),
  domain: text("domain").notNull(),
  lead_data: jsonb("lead_data").$type<LeadData>().notNull(),
  source: text("source").notNull(),
  source_url: text("source_url").notNull(),
  state: text("state").$type<LeadState>().notNull(),
  attempt: integer("attempt").notNull().default(1),
  started_attempt: integer("started_attempt").notNull().default(0),
  fence: integer("fence").notNull().default(0),
  step: integer("step").notNull().default(0),
  claimed_by: integer("claimed_by"),
  claims_without_progress: integer("claims_without_progress").notNull().default(0),
  progress: doublePrecision("progress").notNull().default(0),
  current_agent: text("current_agent"),
  error: text("error"),
  profile: jsonb("profile").$type<BusinessContext>(),
  corrections: jsonb("corrections").$type<Record<string, string>>().notNull().default({}),
  attempt_started_at: time("attempt_started_at"),
  ended_at: time("ended_at"),
  created_at: time("created_at").notNull(),
});
export type LeadRow = typeof leads.$inferSelect;

export const agentResults = prospect.table(
  "agent_results",
  {
    lead_id: text("lead_id").notNull(),
    attempt: integer("attempt").notNull(),
    agent: text("agent").notNull(),
    output: text("output").notNull(),
    method: text("method").notNull(),
    usage: text("usage"),
    seconds: doublePrecision("seconds").notNull(),
    finished_at: time("finished_at").notNull(),
    superseded: boolean("superseded").notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.lead_id, table.attempt, table.agent] })],
);

export const pages = prospect.table(
  "pages",
  {
    lead_id: text("lead_id").notNull(),
    url: text("url").notNull(),
    title: text("title").notNull(),
    text: text("text").notNull(),
    markup: text("markup").notNull(),
    sha256: text("sha256").notNull(),
    fetched_at: time("fetched_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.lead_id, table.url] })],
);

export const discards = prospect.table("discards", {
  discard_id: text("discard_id").primaryKey(),
  job_id: text("job_id").notNull(),
  company_name: text("company_name").notNull(),
  website: text("website").notNull(),
  reason_code: text("reason_code").notNull(),
  reason: text("reason").notNull(),
  find: jsonb("find").$type<Find>(),
  restored_lead_id: text("restored_lead_id"),
  created_at: time("created_at").notNull(),
});

export const deliveryAttempts = prospect.table("delivery_attempts", {
  attempt_id: text("attempt_id").primaryKey(),
  job_id: text("job_id").notNull(),
  from_sequence: integer("from_sequence").notNull(),
  to_sequence: integer("to_sequence").notNull(),
  status: integer("status"),
  error: text("error").notNull(),
  duration_ms: doublePrecision("duration_ms").notNull(),
  created_at: time("created_at").notNull(),
});

export const schema = {
  jobs,
  jobInputs,
  events,
  leads,
  agentResults,
  pages,
  discards,
  deliveryAttempts,
};
