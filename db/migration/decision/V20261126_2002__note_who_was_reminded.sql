-- Whom a case waits for was reminded, by the portal or by the secretariat: each at most once a day.
create table case_reminder (
    id          uuid primary key,
    case_id     uuid not null references decision_case,
    waits_for   text not null,
    whom        text not null,
    reminded_on date not null,
    reminded_at timestamptz not null,
    constraint case_reminder_is_once_a_day unique (case_id, waits_for, whom, reminded_on),
    constraint case_reminder_waits_for_something check (waits_for in ('VOTE', 'SEAT_VOTE', 'RATIFICATION'))
);

create trigger case_reminder_only_added_to before update or delete or truncate on case_reminder
    for each statement execute function refuse_change();
revoke update, delete, truncate on case_reminder from portfolio_app;
