-- One row: `epoch` names this life of the database. It changes when a backup was put back, so that clients start over.
create table installation (
  one boolean primary key default true check (one),
  epoch uuid not null default gen_random_uuid(),
  created_at timestamptz not null default now()
);
insert into installation (one) values (true);

-- The id is the organization's id of the auth library.
create table workspaces (
  id text primary key,
  name text not null default '',
  plan text not null default 'pro' check (plan in ('free', 'starter', 'pro', 'enterprise')),
  profile jsonb not null default '{}',
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);

create table jobs (
  job_id text primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  user_id text not null,
  status text not null default 'queued'
    check (status in ('queued', 'running', 'paused', 'completed', 'failed', 'cancelled')),
  source text not null,
  query text not null default '',
  max_leads integer not null,
  found integer not null default 0,
  completed integer not null default 0,
  failed integer not null default 0,
  cancelled integer not null default 0,
  discarded integer not null default 0,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz,
  estimated_time_remaining double precision,
  cost_usd double precision,
  error jsonb,
  request jsonb not null default '{}',
  idempotency_key text,
  -- Quota units set aside at the start and not yet turned into a lead's.
  reserved integer not null default 0,
  -- Whether the prospect service has confirmed the start.
  started_remote boolean not null default false,
  cancel_requested_at timestamptz,
  -- Who counts the events: the sender's log, or this service for events that came alone without a sequence.
  numbering text not null default 'sender' check (numbering in ('sender', 'receiver')),
  -- Cursor of the delivery: every event up to here has had its effect.
  applied_sequence bigint not null default 0,
  -- When the newest batch of this job came in.
  received_at timestamptz,
  unique (workspace_id, idempotency_key)
);
create index jobs_by_workspace on jobs (workspace_id, created_at desc, job_id);
create index jobs_open on jobs (workspace_id) where status in ('queued', 'running', 'paused');

create table leads (
  lead_id text primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  job_id text not null references jobs (job_id) on delete cascade,
  company_name text not null,
  website text not null default '',
  domain text not null default '',
  description text,
  industry text,
  city text,
  country text,
  email text,
  phone text,
  state text not null default 'harvested'
    check (state in ('harvested', 'analyzing', 'qualifying', 'strategizing', 'finalizing', 'completed', 'failed', 'cancelled')),
  stage text not null default 'enriching'
    check (stage in ('enriching', 'qualified', 'review', 'contacted', 'meeting', 'negotiating', 'won', 'lost', 'disqualified')),
  -- Where a person put the lead, or wants it once it is completed.
  person_stage text,
  tier text check (tier in ('high', 'medium', 'low', 'unknown')),
  score double precision,
  attempt integer not null default 1,
  agents_total integer,
  -- Agents at work just now, oldest first: [{agent_name, agent_description}].
  running jsonb not null default '[]',
  current_agent text,
  agent_description text,
  progress_percentage double precision not null default 0,
  estimated_time_remaining double precision,
  error jsonb,
  source text not null default '',
  source_url text not null default '',
  owner text,
  contact_emails jsonb not null default '[]',
  contact_phones jsonb not null default '[]',
  locked_fields jsonb not null default '[]',
  notes text not null default '',
  tasks jsonb not null default '[]',
  facts jsonb not null default '[]',
  rejected jsonb not null default '[]',
  final_package jsonb,
  cost_usd double precision,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  started_at timestamptz,
  completed_at timestamptz,
  deleted_at timestamptz
-- Room in each page, so that progress is written in place and touches no index.
) with (fillfactor = 70);
create index leads_by_stage on leads (workspace_id, stage, created_at desc, lead_id desc) where deleted_at is null;
create index leads_by_job on leads (job_id, state);
create index leads_by_domain on leads (workspace_id, domain);

create table suggestions (
  lead_id text not null references leads (lead_id) on delete cascade,
  field text not null,
  suggested jsonb not null,
  fact jsonb,
  created_at timestamptz not null,
  primary key (lead_id, field)
);

-- Every event that was received, once: the proof against duplicates and the timeline of the lead.
create table inbox (
  job_id text not null references jobs (job_id) on delete cascade,
  sequence bigint not null,
  sequence_from bigint,
  event_id text not null unique,
  event_type text not null,
  lead_id text,
  status text not null check (status in ('applied', 'stored', 'quarantined', 'discarded')),
  reason text,
  event jsonb not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  primary key (job_id, sequence)
);
create index inbox_by_lead on inbox (lead_id, job_id, sequence) where lead_id is not null;
create index inbox_quarantined on inbox (received_at) where status = 'quarantined';

-- The only door to the browser. `revision` has no gaps: it is counted on the head's row, last in each transaction.
create table feed_heads (
  workspace_id text primary key references workspaces (id) on delete cascade,
  revision bigint not null default 0,
  -- Revisions up to here are gone.
  pruned bigint not null default 0
) with (fillfactor = 50);
create table feed (
  workspace_id text not null,
  revision bigint not null,
  name text not null,
  lead_id text,
  data json not null,
  created_at timestamptz not null,
  primary key (workspace_id, revision)
);
create index feed_by_age on feed (created_at);

-- `period_start` is the period that the unit was held in, and the one that it is settled in.
create table quota_units (
  lead_id text primary key,
  workspace_id text not null references workspaces (id) on delete cascade,
  job_id text not null,
  period_start timestamptz not null,
  state text not null check (state in ('held', 'settled', 'released')),
  updated_at timestamptz not null
);
create table quota_periods (
  workspace_id text not null references workspaces (id) on delete cascade,
  period_start timestamptz not null,
  used integer not null default 0,
  held integer not null default 0,
  reserved integer not null default 0,
  primary key (workspace_id, period_start)
);

-- One row a request at the webhook that passed the signature, for the delivery inspector.
create table delivery_batches (
  batch_id text primary key,
  webhook_id text,
  workspace_id text,
  job_id text,
  received_at timestamptz not null,
  http_status integer not null,
  outcome text not null,
  events integer not null,
  applied integer not null,
  duplicates integer not null,
  quarantined integer not null,
  bytes integer not null,
  duration_ms double precision not null
);
create index delivery_batches_by_workspace on delivery_batches (workspace_id, received_at desc);
create index delivery_batches_by_age on delivery_batches (received_at);
