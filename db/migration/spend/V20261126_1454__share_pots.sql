-- A shared pot is a service of one body, whose lines are the pot's; programmes hold allocations of it. No total of spend is ever made of
-- allocations, so a pot counts once. What a programme is allocated of a year is what was written last; nothing written is changed.
create sequence spend_pot_reference;

create table spend_pot (
    id           uuid primary key,
    reference    text not null constraint spend_pot_has_one_reference unique,
    name         text not null,
    body_id      uuid not null references body,
    service      text not null,
    declared_at  timestamptz not null,
    by_name      text not null,
    office_title text not null,
    constraint spend_pot_is_one_of_a_service unique (body_id, service),
    constraint spend_pot_is_named check (name <> '' and service <> '')
);

create table spend_allocation (
    id           bigint generated always as identity primary key,
    pot_id       uuid not null references spend_pot,
    programme_id uuid not null references programme,
    year         smallint not null,
    amount       numeric(19, 2) not null,
    reason       text not null,
    recorded_at  timestamptz not null,
    by_name      text not null,
    office_title text not null,
    constraint spend_allocation_is_no_less_than_nothing check (amount >= 0)
);

create index spend_allocation_of_pot on spend_allocation (pot_id, programme_id, year, id);
create index spend_allocation_of_programme on spend_allocation (programme_id);

create trigger spend_pot_only_added_to before update or delete or truncate on spend_pot
    for each statement execute function refuse_change();
create trigger spend_allocation_only_added_to before update or delete or truncate on spend_allocation
    for each statement execute function refuse_change();
revoke update on spend_pot, spend_allocation from portfolio_app;
