-- Every act, who did it, in which office, and why: written once, in the act's own transaction.
create sequence audit_entry_sequence;

create table audit_entry (
    sequence          bigint      not null constraint audit_entry_pk primary key,
    happened_at       timestamptz not null,
    act               text        not null,
    person_id         uuid        not null,
    person_name       text        not null,
    office_id         uuid        not null,
    office_code       text        not null,
    office_title      text        not null,
    body_code         text        not null,
    body_name         text        not null,
    instrument        text,
    subject_kind      text        not null,
    subject_reference text        not null,
    subject_title     text        not null,
    changes           jsonb       not null,
    reason            text,
    format            smallint    not null,
    hash              char(64)    not null,
    constraint audit_entry_changes check (jsonb_typeof(changes) = 'array'),
    constraint audit_entry_hash check (hash ~ '^[0-9a-f]{64}$')
);

create index audit_entry_subject on audit_entry (subject_reference, sequence);
create index audit_entry_person on audit_entry (person_id, sequence);
create index audit_entry_office on audit_entry (office_code, sequence);
create index audit_entry_act on audit_entry (act, sequence);
create index audit_entry_happened on audit_entry (happened_at);

-- For every table that is only ever added to: the trigger stops even those whom no privilege stops.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to: % is refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_only_added_to
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();

revoke update, delete, truncate on audit_entry from portfolio_app;
