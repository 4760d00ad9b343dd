-- The board's votes: the roll and rules frozen when each opened, every vote cast, and interests declared.
create table voting (
    id            uuid primary key,
    version       integer not null,
    case_id       uuid not null references decision_case,
    edition       integer not null,
    opened_at     timestamptz not null,
    quorum        integer not null,
    two_thirds    boolean not null,
    rules_version integer not null,
    ending        text,
    ended_at      timestamptz,
    constraint voting_is_on_a_version_that_was_read foreign key (case_id, edition) references case_edition (case_id, number),
    constraint voting_ending_is_known check (ending in ('CARRIED', 'NOT_CARRIED', 'QUORUM_LOST', 'CASE_CHANGED', 'CASE_ENDED')),
    constraint voting_ends_at_a_time check ((ending is null) = (ended_at is null))
);

create unique index voting_is_one_at_a_time on voting (case_id) where ending is null;
create index voting_of_case on voting (case_id, edition);

create table voting_member (
    id              uuid primary key,
    voting_id       uuid not null references voting,
    office_id       uuid not null references office,
    office_title    text not null,
    chair           boolean not null,
    person_id       uuid not null,
    person_name     text not null,
    recusal         text,
    recused_because text not null default '',
    constraint voting_member_recusal_is_known check (recusal in ('AUTHOR', 'TIED', 'DECLARED')),
    constraint voting_member_is_one_an_office unique (voting_id, office_id),
    constraint voting_member_is_one_a_person unique (voting_id, person_id)
);

create index voting_member_of_office on voting_member (office_id);

create table vote (
    id        uuid primary key,
    voting_id uuid not null references voting,
    person_id uuid not null,
    number    integer not null,
    choice    text not null,
    reason    text not null default '',
    cast_at   timestamptz not null,
    constraint vote_choice_is_known check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    constraint vote_against_has_a_reason check (choice <> 'AGAINST' or reason <> ''),
    constraint vote_is_numbered_once unique (voting_id, number),
    constraint vote_is_by_a_member_on_the_roll foreign key (voting_id, person_id) references voting_member (voting_id, person_id)
);

create index vote_of_member on vote (voting_id, person_id);

create table interest (
    id           uuid primary key,
    version      integer not null,
    case_id      uuid not null references decision_case,
    person_id    uuid not null,
    person_name  text not null,
    office_title text not null,
    words        text not null,
    declared_at  timestamptz not null,
    constraint interest_is_declared_once unique (case_id, person_id)
);
