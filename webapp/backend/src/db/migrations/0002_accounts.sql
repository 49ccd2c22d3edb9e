create table users (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table sessions (
  id text primary key,
  token text not null unique,
  user_id text not null references users (id) on delete cascade,
  active_organization_id text,
  ip_address text,
  user_agent text,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sessions_user on sessions (user_id);

create table accounts (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references users (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index accounts_user on accounts (user_id);

create table verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verifications_identifier on verifications (identifier);

create table organizations (
  id text primary key,
  name text not null,
  slug text not null unique,
  logo text,
  metadata text,
  created_at timestamptz not null default now()
);

create table members (
  id text primary key,
  organization_id text not null references organizations (id) on delete cascade,
  user_id text not null references users (id) on delete cascade,
  role text not null check (role in ('owner', 'member', 'viewer')),
  created_at timestamptz not null default now()
);
create unique index members_one_each on members (organization_id, user_id);
create index members_user on members (user_id);

create table invitations (
  id text primary key,
  organization_id text not null references organizations (id) on delete cascade,
  email text not null,
  role text,
  status text not null default 'pending',
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  inviter_id text not null references users (id) on delete cascade
);
create index invitations_organization on invitations (organization_id);
create index invitations_email on invitations (email);

create table api_keys (
  id text primary key,
  config_id text not null default 'default',
  name text,
  start text,
  reference_id text not null references users (id) on delete cascade,
  prefix text,
  key text not null,
  refill_interval integer,
  refill_amount integer,
  last_refill_at timestamptz,
  enabled boolean default true,
  rate_limit_enabled boolean default false,
  rate_limit_time_window integer,
  rate_limit_max integer,
  request_count integer default 0,
  remaining integer,
  last_request timestamptz,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  permissions text,
  metadata text
);
create index api_keys_key on api_keys (key);
create index api_keys_reference on api_keys (reference_id);

-- Who changed what: written in the transaction of the change itself.
create table audit_log (
  id text primary key,
  workspace_id text not null,
  user_id text not null,
  action text not null,
  subject text not null,
  details jsonb,
  created_at timestamptz not null default now()
);
create index audit_log_workspace on audit_log (workspace_id, created_at desc, id desc);

-- The period out of which a job's reserved units were granted.
alter table jobs add column reserved_period timestamptz;

-- What the prospect service was asked to do: committed with the change that wants it, sent after, repeated until heard.
create table relays (
  id text primary key,
  job_id text not null references jobs (job_id) on delete cascade,
  kind text not null check (kind in ('start', 'cancel', 'pause', 'resume')),
  payload jsonb,
  attempts integer not null default 0,
  due_at timestamptz not null,
  last_error text,
  created_at timestamptz not null,
  done_at timestamptz
);
create index relays_waiting on relays (job_id, id) where done_at is null;
