-- Which lawful vehicles exist, who may give and take them, and what the law bars: data, with citation and review date.
create table vehicle_rule (
    id          uuid primary key,
    version     integer not null,
    code        text not null constraint vehicle_rule_has_one_code unique,
    kind        text not null,
    effect      text not null,
    givers      text[] not null,
    takers      text[] not null,
    functions   text[] not null default '{}',
    co_signers  text not null default '',
    explanation text not null,
    citation    text not null,
    review_on   date not null,
    constraint vehicle_rule_kind_is_known check (kind in
        ('STATUTORY_OFFICE', 'POLICING_BODY_DELEGATION', 'CONSENT_TO_CHIEF_OFFICER', 'CHIEF_OFFICER_SCHEME',
         'COLLABORATION_AGREEMENT', 'GRANT_CONDITION', 'DIRECTION', 'BOARD_MANDATE')),
    constraint vehicle_rule_effect_is_known check (effect in ('ALLOWS', 'BARS_TAKER', 'RESERVES_FUNCTION')),
    constraint vehicle_rule_explains_itself check (explanation <> '' and citation <> ''),
    constraint vehicle_rule_reserves_functions check ((effect = 'RESERVES_FUNCTION') = (cardinality(functions) > 0))
);
