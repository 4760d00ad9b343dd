-- Files between preview and confirmation: found again by whoever uploaded them, applied once.
create table spend_upload (
    id             uuid primary key,
    file_name      text not null,
    content        bytea not null,
    uploaded_at    timestamptz not null,
    uploaded_by_id uuid not null,
    office_id      uuid not null references office,
    applied_as     text references spend_posting (reference)
);

create index spend_upload_of_office on spend_upload (office_id);
create index spend_upload_of_posting on spend_upload (applied_as);
alter table spend_upload alter column content set storage external;
