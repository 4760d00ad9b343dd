-- The original baseline is the first cost plan, for ever. A later forecast becomes what a programme is measured by only through a decision
-- about that, in effect: one row a decision, none ever changed.
create table programme_baseline (
    programme_id   uuid not null references programme,
    plan_number    integer not null,
    case_reference text not null constraint programme_baseline_is_one_a_decision unique,
    recorded_at    timestamptz not null,
    by_name        text not null,
    constraint programme_baseline_is_a_plan foreign key (programme_id, plan_number) references cost_plan (programme_id, number),
    constraint programme_baseline_is_not_the_original check (plan_number > 1)
);

create index programme_baseline_of_programme on programme_baseline (programme_id, plan_number);

create trigger programme_baseline_only_added_to before update or delete or truncate on programme_baseline
    for each statement execute function refuse_change();
revoke update on programme_baseline from portfolio_app;
