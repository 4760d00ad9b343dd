-- By which a body's ledger lines find their programme or service: each change is a new version of the whole list, in its order.
create table ledger_rule_set (
    id           integer generated always as identity primary key,
    body_id      uuid not null references body,
    number       integer not null,
    act          text not null,
    field        text not null,
    test         text not null,
    value        text not null,
    recorded_at  timestamptz not null,
    by_name      text not null,
    office_title text not null,
    constraint ledger_rule_set_has_one_of_each_number unique (body_id, number),
    constraint ledger_rule_set_act_is_known check (act in ('ADDED', 'REMOVED', 'RAISED'))
);

create table ledger_rule (
    rule_set_id   integer not null references ledger_rule_set,
    ordinal       integer not null,
    field         text not null,
    test          text not null,
    value         text not null,
    programme_id  uuid references programme,
    service       text,
    capability_id uuid not null references capability,
    primary key (rule_set_id, ordinal),
    constraint ledger_rule_test_is_known check (test in ('EQUALS', 'BEGINS')),
    constraint ledger_rule_says_something check (value <> ''),
    constraint ledger_rule_is_of_a_programme_or_a_service check (num_nonnulls(programme_id, service) = 1)
);

create index ledger_rule_of_programme on ledger_rule (programme_id);
create index ledger_rule_of_capability on ledger_rule (capability_id);

create trigger ledger_rule_set_only_added_to before update or delete or truncate on ledger_rule_set
    for each statement execute function refuse_change();
create trigger ledger_rule_only_added_to before update or delete or truncate on ledger_rule
    for each statement execute function refuse_change();
revoke update on ledger_rule_set, ledger_rule from portfolio_app;
