-- The values that rules were given. A change is followed by another, never changed.
create table rule_change (
    id                uuid          not null constraint rule_change_pk primary key,
    version           int           not null,
    number            int           not null constraint rule_change_number_once unique,
    rule              varchar(40)   not null,
    value             varchar(100)  not null,
    effective_on      date          not null,
    reason            varchar(2000) not null,
    citation          varchar(500),
    changed_at        timestamptz   not null,
    changed_by_id     uuid          not null,
    changed_by        varchar(200)  not null,
    changed_in_office varchar(200)  not null,
    constraint rule_change_number check (number > 0),
    constraint rule_change_reason check (length(trim(reason)) >= 10)
);

revoke update, delete on rule_change from portfolio_app;
