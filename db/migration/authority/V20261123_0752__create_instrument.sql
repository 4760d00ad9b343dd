-- One row, locked by whoever changes an instrument: revisions are taken one after another, so that a reader who has seen a
-- revision has seen all before it.
create table register_revision (
    id     smallint primary key constraint register_revision_is_one check (id = 1),
    number bigint not null
);
insert into register_revision (id, number) values (1, 0);

create sequence instrument_reference start 1;

-- Givers and takers are codes of seats, offices and boards; the module resolves them on dates.
create table instrument (
    id                    uuid primary key,
    version               integer not null,
    revision              bigint not null,
    reference             text not null constraint instrument_has_one_reference unique,
    kind                  text not null,
    title                 text not null,
    draft                 boolean not null,
    givers                text[] not null,
    taker                 text not null,
    matters               text[] not null,
    everything            boolean not null,
    capabilities          text[] not null,
    excluded_capabilities text[] not null,
    single_limit_amount   numeric(19, 2),
    aggregate_limit_amount numeric(19, 2),
    from_on               date not null,
    to_on                 date,
    review_on             date,
    revoked_on            date,
    parent_id             uuid constraint instrument_rests_on_a_known_one references instrument deferrable,
    sub_delegable         boolean not null,
    succession            text not null,
    supersedes_id         uuid references instrument,
    invalid_because       text,
    document_id           uuid references document,
    agreed_text           text not null default '',
    evidence_note         text not null default '',
    imported_sha256       text,
    drafted_at            timestamptz not null,
    drafted_by            text not null,
    drafted_in_office     text not null,
    drafted_in_body_id    uuid,
    constraint instrument_kind_is_known check (kind in
        ('POLICING_BODY_DELEGATION', 'CONSENT_TO_CHIEF_OFFICER', 'CHIEF_OFFICER_SCHEME', 'COLLABORATION_AGREEMENT',
         'GRANT_CONDITION', 'DIRECTION', 'BOARD_MANDATE')),
    constraint instrument_has_a_giver check (cardinality(givers) > 0),
    constraint instrument_is_for_some_matter check (cardinality(matters) > 0),
    constraint instrument_has_a_scope check (everything or cardinality(capabilities) > 0),
    constraint instrument_limits_are_not_negative check (single_limit_amount >= 0 and aggregate_limit_amount >= 0),
    constraint instrument_ends_after_it_starts check (to_on >= from_on),
    constraint instrument_rests_on_another check (parent_id <> id),
    constraint instrument_supersedes_another check (supersedes_id <> id),
    constraint instrument_succession_is_known check (succession in ('CONTINUES', 'LAPSES', 'NEEDS_RECONFIRMATION'))
);

create index instrument_of_revision on instrument (revision);
create index instrument_of_parent on instrument (parent_id);
create index instrument_of_superseded on instrument (supersedes_id);
create index instrument_of_document on instrument (document_id);
create index instrument_by_giver on instrument using gin (givers);

-- A signature is never unmade: withdrawing dates its end.
create table instrument_signature (
    id              uuid primary key,
    instrument_id   uuid not null references instrument,
    signer          text not null,
    signed_on       date not null,
    withdrawn_on    date,
    signed_by       text not null,
    signed_in_capacity text not null default '',
    document_sha256 text not null default '',
    agreed_text     text not null default '',
    from_paper      boolean not null,
    recorded_at     timestamptz not null,
    constraint instrument_signature_is_withdrawn_after_it_is_given check (withdrawn_on >= signed_on)
);

create index instrument_signature_of_instrument on instrument_signature (instrument_id);
create unique index instrument_signature_stands_once on instrument_signature (instrument_id, signer)
    where withdrawn_on is null;

create table instrument_suspension (
    id            uuid primary key,
    instrument_id uuid not null references instrument,
    suspended_on  date not null,
    restored_on   date,
    reason        text not null,
    constraint instrument_suspension_is_restored_after_it_starts check (restored_on >= suspended_on)
);

create index instrument_suspension_of_instrument on instrument_suspension (instrument_id);

create table instrument_condition (
    id            uuid primary key,
    instrument_id uuid not null references instrument,
    position      integer not null,
    words         text not null,
    met_on        date,
    constraint instrument_condition_has_words check (words <> '')
);

create index instrument_condition_of_instrument on instrument_condition (instrument_id);
