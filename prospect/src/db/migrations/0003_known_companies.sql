-- Names of the companies that are leads already: another website of one of them is the same company.
alter table job_inputs add column known_companies jsonb not null default '[]';
