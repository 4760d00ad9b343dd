-- Since when an instrument waits for its givers, and whom the secretariat reminded: each giver at most once a day.
alter table instrument add column issued_at timestamptz;

create table instrument_reminder (
    id             uuid primary key,
    instrument_id  uuid not null references instrument,
    giver          text not null,
    asked_on       date not null,
    asked_at       timestamptz not null,
    asked_by       text not null,
    asked_in_office text not null,
    constraint instrument_reminder_is_once_a_day unique (instrument_id, giver, asked_on)
);

create trigger instrument_reminder_only_added_to
    before update or delete or truncate on instrument_reminder
    for each statement execute function refuse_change();

revoke update, delete, truncate on instrument_reminder from portfolio_app;
