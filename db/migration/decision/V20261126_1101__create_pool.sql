-- Forces that decide together and share a cost: each version of a pool with its day, reason and author, and notices to leave it.
create table pool (
    id      uuid primary key,
    version integer not null,
    code    text not null constraint pool_has_one_code unique,
    name    text not null,
    constraint pool_code_is_short_and_plain check (code ~ '^[a-z][a-z0-9-]{1,39}$')
);

create table pool_terms (
    id             uuid primary key,
    pool_id        uuid not null references pool,
    number         integer not null,
    effective_on   date not null,
    matters        text[] not null,
    total_amount   numeric(19, 2) not null,
    basis          text not null,
    reason         text not null,
    made_at        timestamptz not null,
    made_by_id     uuid not null,
    made_by        text not null,
    made_in_office text not null,
    constraint pool_terms_are_numbered_once unique (pool_id, number),
    constraint pool_terms_matters_are_known check
        (matters <@ array['OWNERSHIP', 'PROGRAMME_FUNDING', 'STANDARD_ADOPTION', 'INNOVATION_AWARD']),
    constraint pool_terms_total_is_no_debt check (total_amount >= 0),
    constraint pool_terms_basis_is_known check (basis in ('EQUAL', 'OFFICERS', 'POPULATION')),
    constraint pool_terms_have_a_reason check (length(trim(reason)) >= 10)
);

create table pool_member (
    id         uuid primary key,
    terms_id   uuid not null references pool_terms,
    force_id   uuid not null references body,
    force_code text not null,
    force_name text not null,
    weight     numeric not null,
    constraint pool_member_is_named_once unique (terms_id, force_id),
    constraint pool_member_weighs_something check (weight > 0)
);
create index pool_member_of_force on pool_member (force_id);

create table pool_exit (
    id            uuid primary key,
    pool_id       uuid not null references pool,
    force_code    text not null,
    force_name    text not null,
    seat          text not null,
    given_on      date not null,
    notice_days   integer not null,
    leaves_on     date not null,
    rules_version integer not null,
    reason        text not null,
    person_id     uuid not null, person_name text not null,
    office_title  text not null,
    given_at      timestamptz not null,
    constraint pool_exit_is_given_once unique (pool_id, force_code),
    constraint pool_exit_runs_its_notice check (leaves_on = given_on + notice_days),
    constraint pool_exit_has_a_reason check (length(trim(reason)) > 0)
);
