-- A vote is open until the end of a day, which can be put off with a reason; a tied one can be held anew. Older votes had no such day.
alter table voting add column closes_on date;
alter table voting drop constraint voting_ending_is_known;
alter table voting add constraint voting_ending_is_known check
    (ending in ('CARRIED', 'NOT_CARRIED', 'QUORUM_LOST', 'CASE_CHANGED', 'CASE_ENDED', 'HELD_ANEW'));

create table voting_extension (
    id           uuid primary key,
    voting_id    uuid not null references voting,
    number       integer not null,
    closes_on    date not null,
    reason       text not null,
    person_name  text not null,
    office_title text not null,
    extended_at  timestamptz not null,
    constraint voting_extension_is_numbered_once unique (voting_id, number),
    constraint voting_extension_has_a_reason check (length(trim(reason)) > 0)
);

create trigger voting_extension_only_added_to before update or delete or truncate on voting_extension
    for each statement execute function refuse_change();
revoke update, delete, truncate on voting_extension from portfolio_app;
