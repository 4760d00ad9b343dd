-- The map of capabilities, and who owns each of them in which force, over time.
create table capability (
    id              uuid primary key,
    version         integer not null,
    code            text not null constraint capability_has_one_code unique,
    name            text not null,
    family_id       uuid references capability,
    position        integer not null,
    proposed        text not null,
    basis           text not null default '',
    note            text not null default '',
    good_looks_like text not null default '',
    constraint capability_proposed_is_known check (proposed in ('UNDECIDED', 'CENTRAL', 'FORCE_LED', 'HYBRID'))
);

create index capability_of_family on capability (family_id);

create table capability_owner (
    id                 uuid primary key,
    capability_id      uuid not null references capability,
    force_id           uuid not null references body,
    model              text not null,
    central_body_id    uuid references body,
    fund_percent       smallint,
    design_percent     smallint,
    buy_percent        smallint,
    run_percent        smallint,
    secure_percent     smallint,
    change_percent     smallint,
    basis              text not null default '',
    decision_reference text,
    from_on            date not null,
    to_on              date,
    superseded_by      text,
    constraint capability_owner_model_is_known check (model in ('UNDECIDED', 'CENTRAL', 'FORCE_LED', 'HYBRID')),
    constraint capability_owner_ends_after_it_starts check (to_on >= from_on),
    constraint capability_owner_decided_decides check (decision_reference is null or model <> 'UNDECIDED'),
    constraint capability_owner_central_names_its_body
        check (decision_reference is null or model <> 'CENTRAL' or central_body_id is not null),
    constraint capability_owner_hybrid_has_its_grid
        check (decision_reference is null
            or (model = 'HYBRID') = (num_nulls(fund_percent, design_percent, buy_percent, run_percent, secure_percent, change_percent) = 0)),
    constraint capability_owner_shares_are_percent
        check (0 <= all (array[fund_percent, design_percent, buy_percent, run_percent, secure_percent, change_percent])
            and 100 >= all (array[fund_percent, design_percent, buy_percent, run_percent, secure_percent, change_percent])),
    constraint capability_owner_is_one_at_a_time
        exclude using gist (capability_id with =, force_id with =, daterange(from_on, to_on, '[]') with &&)
        where (superseded_by is null)
);

create index capability_owner_of_force on capability_owner (force_id);
create index capability_owner_of_capability on capability_owner (capability_id, from_on);
create index capability_owner_of_central_body on capability_owner (central_body_id);
