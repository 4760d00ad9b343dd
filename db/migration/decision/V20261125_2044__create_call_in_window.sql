-- The time in which a published decision can be called in, under the rules frozen at publication, and the seats that do.
create table call_in_window (
    id            uuid primary key,
    version       integer not null,
    case_id       uuid not null references decision_case,
    published_at  timestamptz not null,
    period_days   integer not null,
    closes_on     date not null,
    closes_at     timestamptz not null,
    seats_needed  integer not null,
    forces_needed integer not null,
    rules_version integer not null,
    ending        text,
    ended_at      timestamptz,
    constraint call_in_window_ending_is_known check (ending in ('ENDED', 'CALLED_IN')),
    constraint call_in_window_ends_at_a_time check ((ending is null) = (ended_at is null)),
    constraint call_in_window_is_called_in_before_it_closes check (ending <> 'CALLED_IN' or ended_at < closes_at)
);

create unique index call_in_window_is_one_at_a_time on call_in_window (case_id) where ending is null;
create index call_in_window_of_case on call_in_window (case_id, published_at);

create table call_in (
    id           uuid primary key,
    window_id    uuid not null references call_in_window,
    seat         text not null,
    force_code   text not null,
    person_id    uuid not null,
    person_name  text not null,
    office_title text not null,
    reason       text not null,
    called_at    timestamptz not null,
    withdrawn_at timestamptz,
    constraint call_in_has_a_reason check (length(trim(reason)) > 0),
    constraint call_in_is_withdrawn_after_it_was_made check (withdrawn_at >= called_at)
);

create unique index call_in_is_one_a_seat on call_in (window_id, seat) where withdrawn_at is null;
create index call_in_of_window on call_in (window_id, called_at);

revoke delete, truncate on call_in_window, call_in from portfolio_app;
