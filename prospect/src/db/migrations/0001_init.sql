-- A job is a log: last_sequence is the counter that every append takes its numbers from, acknowledged_sequence the
-- cursor of delivery. The row is narrow and half empty on purpose, so that both are updated in place (HOT).
create table jobs (
  job_id text primary key,
  user_id text not null,
  group_id text not null,
  source text not null,
  query text not null,
  max_leads integer not null,
  input_hash text not null,
  status text not null,
  last_sequence integer not null default 0,
  acknowledged_sequence integer not null default 0,
  found integer not null default 0,
  completed integer not null default 0,
  failed integer not null default 0,
  cancelled integer not null default 0,
  discarded integer not null default 0,
  harvest_claimed_by integer,
  harvest_fence integer not null default 0,
  harvest_claims integer not null default 0,
  harvest_done_at timestamptz,
  cost_usd double precision not null default 0,
  unpriced_calls integer not null default 0,
  llm_calls integer not null default 0,
  input_tokens double precision not null default 0,
  output_tokens double precision not null default 0,
  error text,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz
) with (fillfactor = 50);
create index jobs_running on jobs (group_id) where ended_at is null;
create index jobs_harvest_claims on jobs (harvest_claimed_by) where harvest_claimed_by is not null;

create table job_inputs (
  job_id text primary key references jobs on delete cascade,
  business_context jsonb not null,
  list jsonb not null,
  known_domains jsonb not null,
  max_cost_usd double precision,
  max_llm_calls integer
);

-- No foreign keys on the hot tables: each would take a lock on the job's row, whose lock orders the log.
create table events (
  job_id text not null,
  sequence integer not null,
  event_id uuid not null,
  event_type text not null,
  lead_id text,
  body text not null,
  created_at timestamptz not null,
  primary key (job_id, sequence)
);

create table leads (
  lead_id text primary key,
  job_id text not null,
  company_name text not null,
  company_key text not null,
  website text not null,
  domain text not null,
  lead_data jsonb not null,
  source text not null,
  source_url text not null,
  state text not null,
  attempt integer not null default 1,
  started_attempt integer not null default 0,
  -- Whoever claims the lead raises the fence; a save that carries an older one changes nothing.
  fence integer not null default 0,
  step integer not null default 0,
  claimed_by integer,
  claims_without_progress integer not null default 0,
  progress double precision not null default 0,
  current_agent text,
  error text,
  profile jsonb,
  corrections jsonb not null default '{}',
  attempt_started_at timestamptz,
  ended_at timestamptz,
  created_at timestamptz not null
) with (fillfactor = 60);
create unique index leads_company on leads (job_id, company_key);
create index leads_claims on leads (claimed_by) where claimed_by is not null;

create table agent_results (
  lead_id text not null,
  attempt integer not null,
  agent text not null,
  output text not null,
  method text not null,
  usage text,
  seconds double precision not null,
  finished_at timestamptz not null,
  -- True once an edit or a changed profile made it out of date; it stays readable, and is never reused.
  superseded boolean not null default false,
  primary key (lead_id, attempt, agent)
);

create table pages (
  lead_id text not null,
  url text not null,
  title text not null,
  text text not null,
  markup text not null,
  sha256 text not null,
  fetched_at timestamptz not null,
  primary key (lead_id, url)
);

create table discards (
  discard_id text primary key,
  job_id text not null,
  company_name text not null,
  website text not null,
  reason_code text not null,
  reason text not null,
  find jsonb,
  restored_lead_id text,
  created_at timestamptz not null
);
create index discards_of_job on discards (job_id, discard_id);

create table agent_durations (
  agent text not null,
  method text not null,
  mean_seconds double precision not null,
  measured integer not null,
  updated_at timestamptz not null,
  primary key (agent, method)
);

-- Requests to the receiver that were not acknowledged; the successes are the cursor itself.
create table delivery_attempts (
  attempt_id text primary key,
  job_id text not null,
  from_sequence integer not null,
  to_sequence integer not null,
  status integer,
  error text not null,
  duration_ms double precision not null,
  created_at timestamptz not null
);
create index delivery_attempts_of_job on delivery_attempts (job_id, attempt_id);

-- A working process: alive while it holds the advisory lock of its number, or while it was seen lately where the
-- engine has no such locks.
create sequence instance_numbers as integer cycle;
create table instances (
  instance integer primary key,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now()
);
