-- Where a pool votes beside the board: its terms, the majority it needs and its seats, frozen when the vote opened; and their votes.
create table pool_voting (
    id           uuid primary key,
    pool_id      uuid not null references pool,
    pool_code    text not null,
    pool_name    text not null,
    terms_number integer not null,
    majority     text not null,
    members      integer not null,
    needed       integer not null,
    constraint pool_voting_is_on_terms_that_were_made foreign key (pool_id, terms_number) references pool_terms (pool_id, number),
    constraint pool_voting_majority_is_known check (majority in ('MORE_THAN_HALF', 'TWO_THIRDS', 'THREE_QUARTERS')),
    constraint pool_voting_needs_no_more_than_there_are check (needed between 1 and members)
);
create index pool_voting_of_pool on pool_voting (pool_id, terms_number);

alter table voting add column pool_voting_id uuid references pool_voting;
create unique index voting_has_its_own_pool on voting (pool_voting_id);

create table pool_seat (
    id             uuid primary key,
    pool_voting_id uuid not null references pool_voting,
    seat           text not null,
    kind           text not null,
    force_code     text not null,
    force_name     text not null,
    office_id      uuid references office,
    office_title   text not null,
    constraint pool_seat_kind_is_known check (kind in ('POLICING_BODY', 'CHIEF_OFFICER')),
    constraint pool_seat_is_on_the_roll_once unique (pool_voting_id, seat)
);
create index pool_seat_of_office on pool_seat (office_id);

create table seat_vote (
    id             uuid primary key,
    pool_voting_id uuid not null references pool_voting,
    seat           text not null,
    number         integer not null,
    choice         text not null,
    reason         text not null default '',
    person_id      uuid not null,
    person_name    text not null,
    cast_at        timestamptz not null,
    constraint seat_vote_is_of_a_seat_on_the_roll foreign key (pool_voting_id, seat) references pool_seat (pool_voting_id, seat),
    constraint seat_vote_choice_is_known check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    constraint seat_vote_against_has_a_reason check (choice <> 'AGAINST' or reason <> ''),
    constraint seat_vote_is_numbered_once unique (pool_voting_id, number)
);
create index seat_vote_of_seat on seat_vote (pool_voting_id, seat);

revoke update, delete, truncate on pool_voting, pool_seat, seat_vote from portfolio_app;
revoke delete, truncate on voting, voting_member from portfolio_app;
create trigger pool_voting_only_added_to before update or delete or truncate on pool_voting
    for each statement execute function refuse_change();
create trigger pool_seat_only_added_to before update or delete or truncate on pool_seat
    for each statement execute function refuse_change();
create trigger seat_vote_only_added_to before update or delete or truncate on seat_vote
    for each statement execute function refuse_change();
