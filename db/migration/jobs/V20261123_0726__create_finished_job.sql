-- Which jobs were done: written in the transaction of the job's own effect, so that no crash makes it happen twice.
create table finished_job (
    job_name    text        not null,
    instance    text        not null,
    finished_at timestamptz not null,
    constraint finished_job_pk primary key (job_name, instance)
);
