-- Whether agents of the job may start. It stands on the row that whoever starts one locks first: a status read from
-- the job's row beside that could be older than a pause that was answered meanwhile.
alter table job_inputs add column paused boolean not null default false;
update job_inputs set paused = true from jobs where jobs.job_id = job_inputs.job_id and jobs.status = 'paused';
