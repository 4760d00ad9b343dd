-- The Government Major Projects Portfolio: one file a year, whose headings change each year.
create table gmpp_header_alias (
    header       text primary key,
    spelling     text not null,
    field        text,
    origin       text not null,
    office_title text not null,
    added_at     timestamptz not null,
    constraint gmpp_header_alias_ignores_case check (header = lower(spelling) and header <> '')
);

create sequence gmpp_import_reference;

create table gmpp_import (
    id           uuid primary key,
    version      integer not null,
    reference    text not null constraint gmpp_import_has_one_reference unique,
    document_id  uuid not null references document,
    file_name    text not null,
    sha256       text not null constraint gmpp_import_takes_a_file_once unique,
    snapshot_on  date not null,
    uploaded_by  text not null,
    office_title text not null,
    uploaded_at  timestamptz not null,
    applications integer not null default 0,
    applied_by   text,
    applied_at   timestamptz,
    constraint gmpp_import_applied_by_somebody check ((applications = 0) = (applied_at is null)
        and (applied_at is null) = (applied_by is null))
);

create index gmpp_import_of_document on gmpp_import (document_id);

-- What became of each line each time the file was applied; a line that was left out is here too.
create table gmpp_import_outcome (
    gmpp_import_id      uuid not null references gmpp_import,
    application         integer not null,
    line                integer not null,
    external_code       text not null,
    name                text not null,
    outcome             text not null,
    programme_reference text,
    primary key (gmpp_import_id, application, line),
    constraint gmpp_import_outcome_is_known
        check (outcome in ('RECORDED', 'RESTATED', 'UNCHANGED', 'LEFT_OUT', 'FAULTY', 'OLDER', 'HELD_HERE'))
);

-- How recent the snapshot is that a project was last taken from: an older file never overwrites a newer one.
create table gmpp_standing (
    external_code text primary key,
    snapshot_on   date not null
);

revoke update, delete on gmpp_import_outcome from portfolio_app;
