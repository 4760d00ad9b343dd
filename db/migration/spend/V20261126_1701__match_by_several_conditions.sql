-- A rule can ask for more than its first condition; all must hold. Those of ordinal 0 are of the rule that the version added, removed or raised.
create table ledger_rule_condition (
    rule_set_id integer not null references ledger_rule_set,
    ordinal     integer not null,
    number      integer not null,
    field       text not null,
    test        text not null,
    value       text not null,
    primary key (rule_set_id, ordinal, number),
    constraint ledger_rule_condition_comes_after_the_first check (number > 1),
    constraint ledger_rule_condition_test_is_known check (test in ('EQUALS', 'BEGINS')),
    constraint ledger_rule_condition_says_something check (value <> '')
);

create trigger ledger_rule_condition_only_added_to before update or delete or truncate on ledger_rule_condition
    for each statement execute function refuse_change();
revoke update on ledger_rule_condition from portfolio_app;
