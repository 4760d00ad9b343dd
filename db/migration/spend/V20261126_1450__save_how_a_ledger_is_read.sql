-- Which column of a body's ledger is which of the portal's: versions, none of them ever changed; the latest is proposed for its next file.
create table ledger_mapping (
    id           integer generated always as identity primary key,
    body_id      uuid not null references body,
    number       integer not null,
    recorded_at  timestamptz not null,
    by_name      text not null,
    office_title text not null,
    constraint ledger_mapping_has_one_of_each_number unique (body_id, number)
);

-- A field is read from the column with this heading, or is the same for every line.
create table ledger_mapping_column (
    mapping_id integer not null references ledger_mapping,
    field      text not null,
    header     text,
    constant   text,
    primary key (mapping_id, field),
    constraint ledger_mapping_column_is_read_or_constant check (num_nonnulls(header, constant) = 1)
);

create trigger ledger_mapping_only_added_to before update or delete or truncate on ledger_mapping
    for each statement execute function refuse_change();
create trigger ledger_mapping_column_only_added_to before update or delete or truncate on ledger_mapping_column
    for each statement execute function refuse_change();
revoke update on ledger_mapping, ledger_mapping_column from portfolio_app;
