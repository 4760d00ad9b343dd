-- What policing expects to spend on technology: each row is one version, and no version is ever changed.
create table envelope (
    id            uuid primary key,
    version       integer not null,
    number        integer not null constraint envelope_has_one_of_each_number unique,
    source        text not null,
    dated_on      date not null,
    reason        text not null,
    author_id     uuid not null,
    author_name   text not null,
    author_office text not null,
    recorded_at   timestamptz not null,
    constraint envelope_numbers_start_at_one check (number >= 1),
    constraint envelope_is_cited check (source <> '' and reason <> '')
);

create table envelope_year (
    envelope_id    uuid not null references envelope,
    financial_year text not null,
    low_amount     numeric(19, 2) not null,
    central_amount numeric(19, 2) not null,
    high_amount    numeric(19, 2) not null,
    primary key (envelope_id, financial_year),
    constraint envelope_year_is_written_so check (financial_year ~ '^[0-9]{4}-[0-9]{2}$'),
    constraint envelope_year_runs_from_low_to_high
        check (0 <= low_amount and low_amount <= central_amount and central_amount <= high_amount)
);
