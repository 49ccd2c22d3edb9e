import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

// Property names are those the auth library looks for; column names are ours.
const webapp = pgSchema("webapp");
const at = (name: string) => timestamp(name, { withTimezone: true });

export const users = webapp.table("users", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  emailVerified: boolean("email_verified").notNull().default(false),
  image: text("image"),
  createdAt: at("created_at").notNull().defaultNow(),
  updatedAt: at("updated_at").notNull().defaultNow(),
});

export const sessions = webapp.table(
  "sessions",
  {
    id: text("id").primaryKey(),
    token: text("token").notNull().unique(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    activeOrganizationId: text("active_organization_id"),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    expiresAt: at("expires_at").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (t) => [index("sessions_user").on(t.userId)],
);

export const accounts = webapp.table(
  "accounts",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: at("access_token_expires_at"),
    refreshTokenExpiresAt: at("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (t) => [index("accounts_user").on(t.userId)],
);

export const verifications = webapp.table(
  "verifications",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: at("expires_at").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (t) => [index("verifications_identifier").on(t.identifier)],
);

export const organizations = webapp.table("organizations", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  slug: text("slug").notNull().unique(),
  logo: text("logo"),
  metadata: text("metadata"),
  createdAt: at("created_at").notNull().defaultNow(),
});

export const members = webapp.table(
  "members",
  {
    id: text("id").primaryKey(),
    organizationId: text("organization_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: text("role").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("members_one_each").on(t.organizationId, t.userId),
    index("members_user").on(t.userId),
  ],
);

export const invitations = webapp.table(
  "invitations",
  {
    id: text("id").primaryKey(),
    organizationId: text("organization_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
    email: text("email").notNull(),
    role: text("role"),
    status: text("status").notNull().default("pending"),
    expiresAt: at("expires_at").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    inviterId: text("inviter_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (t) => [
    index("invitations_organization").on(t.organizationId),
    index("invitations_email").on(t.email),
  ],
);

export const apiKeys = webapp.table(
  "api_keys",
  {
    id: text("id").primaryKey(),
    configId: text("config_id").notNull().default("default"),
    name: text("name"),
    start: text("start"),
    referenceId: text("reference_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    prefix: text("prefix"),
    /** A hash; the key itself is shown once and kept nowhere. */
    key: text("key").notNull(),
    refillInterval: integer("refill_interval"),
    refillAmount: integer("refill_amount"),
    lastRefillAt: at("last_refill_at"),
    enabled: boolean("enabled").default(true),
    rateLimitEnabled: boolean("rate_limit_enabled").default(false),
    rateLimitTimeWindow: integer("rate_limit_time_window"),
    rateLimitMax: integer("rate_limit_max"),
    requestCount: integer("request_count").default(0),
    remaining: integer("remaining"),
    lastRequest: at("last_request"),
    expiresAt: at("expires_at"),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
    permissions: text("permissions"),
    metadata: text("metadata"),
  },
  (t) => [index("api_keys_key").on(t.key), index("api_keys_reference").on(t.referenceId)],
);

/** Who changed what: written in the transaction of the change itself. */
export const auditLog = webapp.table(
  "audit_log",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id").notNull(),
    userId: text("user_id").notNull(),
    action: text("action").notNull(),
    subject: text("subject").notNull(),
    details: jsonb("details"),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (t) => [index("audit_log_workspace").on(t.workspaceId, t.createdAt.desc(), t.id.desc())],
);

/** What the prospect service was asked to do: committed with the change that wants it, sent after, repeated until heard. */
export const relays = webapp.table("relays", {
  id: text("id").primaryKey(),
  jobId: text("job_id").notNull(),
  kind: text("kind").$type<"start" | "cancel" | "pause" | "resume">().notNull(),
  payload: jsonb("payload").$type<Record<string, unknown>>(),
  attempts: integer("attempts").notNull().default(0),
  dueAt: at("due_at").notNull(),
  lastError: text("last_error"),
  createdAt: at("created_at").notNull(),
  doneAt: at("done_at"),
});

/** A start that was worth keeping. */
export const templates = webapp.table("templates", {
  id: text("id").primaryKey(),
  workspaceId: text("workspace_id").notNull(),
  name: text("name").notNull(),
  request: jsonb("request").$type<Record<string, unknown>>().notNull(),
  createdBy: text("created_by").notNull(),
  createdAt: at("created_at").notNull(),
});

/** A board's filters and sort under a name; `query` is what stands in the page's address. */
export const savedViews = webapp.table("saved_views", {
  id: text("id").primaryKey(),
  workspaceId: text("workspace_id").notNull(),
  name: text("name").notNull(),
  query: text("query").notNull(),
  createdBy: text("created_by").notNull(),
  createdAt: at("created_at").notNull(),
});

/** Companies that no job of the workspace spends anything on. */
export const exclusions = webapp.table(
  "exclusions",
  {
    workspaceId: text("workspace_id").notNull(),
    domain: text("domain").notNull(),
    reason: text("reason").notNull().default(""),
    createdBy: text("created_by").notNull(),
    createdAt: at("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.domain] })],
);

export const outgoingWebhooks = webapp.table("outgoing_webhooks", {
  id: text("id").primaryKey(),
  workspaceId: text("workspace_id").notNull(),
  url: text("url").notNull(),
  events: text("events").array().notNull(),
  secret: text("secret").notNull(),
  enabled: boolean("enabled").notNull().default(true),
  createdBy: text("created_by").notNull(),
  createdAt: at("created_at").notNull(),
});

/** One row a message and receiver, repeated until it is taken. */
export const outgoingMessages = webapp.table("outgoing_messages", {
  id: text("id").primaryKey(),
  webhookId: text("webhook_id").notNull(),
  workspaceId: text("workspace_id").notNull(),
  eventType: text("event_type").notNull(),
  leadId: text("lead_id"),
  body: text("body").notNull(),
  status: text("status").$type<"waiting" | "delivered" | "given_up">().notNull().default("waiting"),
  attempts: integer("attempts").notNull().default(0),
  dueAt: at("due_at").notNull(),
  createdAt: at("created_at").notNull(),
  endedAt: at("ended_at"),
});

export const outgoingAttempts = webapp.table(
  "outgoing_attempts",
  {
    messageId: text("message_id").notNull(),
    attempt: integer("attempt").notNull(),
    at: at("at").notNull(),
    httpStatus: integer("http_status"),
    error: text("error"),
    durationMs: doublePrecision("duration_ms").notNull(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.attempt] })],
);

/** How far the workspace's feed has been read for outgoing messages. */
export const outgoingCursors = webapp.table("outgoing_cursors", {
  workspaceId: text("workspace_id").primaryKey(),
  revision: bigint("revision", { mode: "number" }).notNull(),
});
