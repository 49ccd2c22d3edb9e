-- What the model calls of a job with a limit were and may become: taken before a call, settled after it, by whichever
-- process makes it.
create table purses (
  job_id text primary key,
  calls integer not null,
  spent_usd double precision not null,
  promised_usd double precision not null default 0
);
insert into purses (job_id, calls, spent_usd)
select job_id, llm_calls, cost_usd from jobs join job_inputs using (job_id)
where jobs.ended_at is null and (max_cost_usd is not null or max_llm_calls is not null);
