-- The options appraisal: "do minimum" and at least one other, with what each costs in each year.
create table programme_option (
    programme_id uuid not null references programme,
    ordinal      integer not null,
    name         text not null,
    do_minimum   boolean not null,
    preferred    boolean not null,
    rejection    text not null,
    primary key (programme_id, ordinal),
    constraint programme_option_is_preferred_or_rejected check (not preferred or rejection = ''),
    constraint programme_option_has_one_preferred
        exclude using gist (programme_id with =) where (preferred) deferrable initially deferred,
    constraint programme_option_has_one_do_minimum
        exclude using gist (programme_id with =) where (do_minimum) deferrable initially deferred
);

create table programme_option_cost (
    programme_id   uuid not null,
    option_ordinal integer not null,
    financial_year text not null,
    amount         numeric(19, 2) not null,
    primary key (programme_id, option_ordinal, financial_year),
    constraint programme_option_cost_is_of_an_option foreign key (programme_id, option_ordinal)
        references programme_option deferrable initially deferred,
    constraint programme_option_cost_year_is_well_formed check (financial_year ~ '^[0-9]{4}-[0-9]{2}$'),
    constraint programme_option_cost_is_no_less_than_nothing check (amount >= 0)
);

grant delete on programme_option, programme_option_cost to portfolio_app;
