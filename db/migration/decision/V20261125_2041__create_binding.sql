-- Whom a decision binds: what coverage ruled for each force and seat on the day, frozen with it for ever.
create table binding (
    id          uuid primary key,
    case_id     uuid not null references decision_case,
    number      integer not null,
    edition     integer not null,
    decider     text not null,
    decided_on  date not null,
    fingerprint char(64) not null,
    bound_at    timestamptz not null,
    constraint binding_is_numbered_once unique (case_id, number),
    constraint binding_is_of_a_version_that_was_read foreign key (case_id, edition) references case_edition (case_id, number)
);

create index binding_of_edition on binding (case_id, edition);

create table binding_force (
    id           uuid primary key,
    binding_id   uuid not null references binding,
    position     integer not null,
    force_code   text not null,
    share_amount numeric(19, 2) not null,
    outcome      text not null,
    constraint binding_force_outcome_is_known check (outcome in ('BOUND', 'RESERVED')),
    constraint binding_force_is_named_once unique (binding_id, force_code)
);

create index binding_force_by_code on binding_force (force_code, outcome);

create table binding_seat (
    id               uuid primary key,
    binding_force_id uuid not null references binding_force,
    seat             text not null,
    kind             text not null,
    instruments      text[] not null,
    reason           text,
    nearest          text,
    shortfall_amount numeric(19, 2),
    constraint binding_seat_kind_is_known check (kind in ('POLICING_BODY', 'CHIEF_OFFICER')),
    constraint binding_seat_is_covered_or_says_why check ((reason is null) = (cardinality(instruments) > 0)),
    constraint binding_seat_is_ruled_once unique (binding_force_id, kind)
);

-- What coverage said when a version of a case was written, in words, to be compared with what it says at the close.
create table edition_coverage (
    case_id  uuid not null,
    edition  integer not null,
    asked_at timestamptz not null,
    lines    jsonb not null,
    primary key (case_id, edition),
    constraint edition_coverage_is_of_a_version foreign key (case_id, edition) references case_edition (case_id, number)
);
