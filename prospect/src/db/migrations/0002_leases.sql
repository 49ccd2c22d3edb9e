-- Who does what only one process may do, on engines without session locks: until when, renewed while it lives.
create table leases (
  name text primary key,
  holder text not null,
  expires_at timestamptz not null
);
