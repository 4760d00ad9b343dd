-- A matched line is posted as a spend line: by which rule of which version, or by whose hand.
alter table spend_posting drop constraint spend_posting_kind_is_known;
alter table spend_posting add constraint spend_posting_kind_is_known check (kind in ('IMPORT', 'RETURN', 'LEDGER'));

create table ledger_match (
    line_id       bigint primary key references ledger_line,
    posting_id    integer references spend_posting,
    rule_set_id   integer,
    ordinal       integer,
    programme_id  uuid references programme,
    service       text,
    capability_id uuid not null references capability,
    matched_at    timestamptz not null,
    by_name       text not null,
    office_title  text not null,
    constraint ledger_match_is_by_a_rule foreign key (rule_set_id, ordinal) references ledger_rule (rule_set_id, ordinal),
    constraint ledger_match_is_of_a_programme_or_a_service check (num_nonnulls(programme_id, service) = 1)
);

create index ledger_match_of_posting on ledger_match (posting_id);
create index ledger_match_by_rule on ledger_match (rule_set_id, ordinal);
create index ledger_match_of_programme on ledger_match (programme_id);
create index ledger_match_of_capability on ledger_match (capability_id);

create trigger ledger_match_only_added_to before update or delete or truncate on ledger_match
    for each statement execute function refuse_change();
revoke update on ledger_match from portfolio_app;

-- The lines that nothing matches yet, so that they are found without reading the others: kept by the transactions that add and match.
create table ledger_unmatched (
    line_id    bigint primary key references ledger_line,
    body_id    uuid not null references body,
    month      smallint not null,
    restricted boolean not null,
    amount     numeric(19, 2) not null
);

create index ledger_unmatched_of_body on ledger_unmatched (body_id);
grant delete on ledger_unmatched to portfolio_app;
