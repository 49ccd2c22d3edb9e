-- What analytics reads of the log, and nothing else of it.
create index inbox_ends on inbox (job_id, occurred_at) where event_type in ('agent_end', 'lead_enrichment_end');

-- A start that was worth keeping.
create table templates (
  id text primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  name text not null,
  request jsonb not null,
  created_by text not null,
  created_at timestamptz not null,
  unique (workspace_id, name)
);

-- A board's filters, sort and density under a name; `query` is what stands in the page's address.
create table saved_views (
  id text primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  name text not null,
  query text not null,
  created_by text not null,
  created_at timestamptz not null,
  unique (workspace_id, name)
);

-- Companies that no job of the workspace spends anything on.
create table exclusions (
  workspace_id text not null references workspaces (id) on delete cascade,
  domain text not null,
  reason text not null default '',
  created_by text not null,
  created_at timestamptz not null,
  primary key (workspace_id, domain)
);

create table outgoing_webhooks (
  id text primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  url text not null,
  events text[] not null,
  secret text not null,
  enabled boolean not null default true,
  created_by text not null,
  created_at timestamptz not null
);

-- One row a message and receiver: committed with the change it tells of, sent after, repeated until it is taken.
create table outgoing_messages (
  id text primary key,
  webhook_id text not null references outgoing_webhooks (id) on delete cascade,
  workspace_id text not null,
  event_type text not null,
  lead_id text,
  body text not null,
  status text not null default 'waiting' check (status in ('waiting', 'delivered', 'given_up')),
  attempts integer not null default 0,
  due_at timestamptz not null,
  created_at timestamptz not null,
  ended_at timestamptz
);
create index outgoing_waiting on outgoing_messages (due_at) where status = 'waiting';
create index outgoing_by_webhook on outgoing_messages (webhook_id, created_at desc, id desc);

create table outgoing_attempts (
  message_id text not null references outgoing_messages (id) on delete cascade,
  attempt integer not null,
  at timestamptz not null,
  http_status integer,
  error text,
  duration_ms double precision not null,
  primary key (message_id, attempt)
);

-- How far the workspace's feed has been read for outgoing messages.
create table outgoing_cursors (
  workspace_id text primary key references workspaces (id) on delete cascade,
  revision bigint not null
);
