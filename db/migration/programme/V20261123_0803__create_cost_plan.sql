-- Cost plans: the one that is drafted, frozen as the original baseline when the programme is approved, and later forecasts.
create table cost_plan (
    id           uuid primary key,
    programme_id uuid not null references programme,
    number       integer not null,
    kind         text not null,
    by_name      text not null,
    made_at      timestamptz not null,
    frozen_at    timestamptz,
    reason       text not null,
    constraint cost_plan_is_numbered unique (programme_id, number),
    constraint cost_plan_kind_is_known check (kind in ('DRAFT', 'BASELINE', 'FORECAST')),
    constraint cost_plan_draft_is_not_frozen check ((kind = 'DRAFT') = (frozen_at is null)),
    constraint cost_plan_first_is_the_baseline check ((number = 1) = (kind in ('DRAFT', 'BASELINE')))
);

create table cost_line (
    cost_plan_id   uuid not null references cost_plan,
    ordinal        integer not null,
    financial_year text not null,
    nature         text not null,
    activity       text not null,
    funding_source text not null,
    description    text not null,
    amount         numeric(19, 2) not null,
    primary key (cost_plan_id, ordinal),
    constraint cost_line_year_is_well_formed check (financial_year ~ '^[0-9]{4}-[0-9]{2}$'),
    constraint cost_line_nature_is_known check (nature in ('CAPITAL', 'REVENUE')),
    constraint cost_line_activity_is_known check (activity in ('RUN', 'CHANGE')),
    constraint cost_line_is_no_less_than_nothing check (amount >= 0)
);

grant delete on cost_line to portfolio_app;
