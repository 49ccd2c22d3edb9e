-- What the model calls of a job with a limit were and may become: taken before a call, settled after it, by whichever
-- process makes it.
create table purses (
  job_id text primary key,
  calls integer not null,
  spent_usd double precision not null,
  promised_usd double precision not null default 0
);
