-- What a pound of one financial year is worth in another's prices: versions of one index, none ever changed. The shipped version is an
-- assumption of 2 per cent a year and says so; national finance adds the series that HM Treasury publishes as the next one.
create table spend_deflator (
    version       integer primary key,
    source        text not null,
    dated_on      date not null,
    reason        text not null,
    author_name   text not null,
    author_office text not null,
    recorded_at   timestamptz not null,
    constraint spend_deflator_is_cited check (source <> '' and reason <> '')
);

create table spend_deflator_year (
    version integer not null references spend_deflator,
    year    smallint not null,
    index   numeric(12, 4) not null,
    primary key (version, year),
    constraint spend_deflator_year_index_is_positive check (index > 0)
);

insert into spend_deflator (version, source, dated_on, reason, author_name, author_office, recorded_at)
values (1, 'Assumption: 2 per cent a year from 2024-25 on. It is not the series that HM Treasury publishes', date '2026-04-01',
        'A first version, so that figures can be shown in real terms until national finance enters the published series',
        'The portal', 'The portal', timestamptz '2026-04-01 00:00:00+00');

insert into spend_deflator_year (version, year, index)
select 1, year, round(100 * power(1.02, year - 2024), 4) from generate_series(2019, 2036) as year;

revoke update, delete on spend_deflator, spend_deflator_year from portfolio_app;
