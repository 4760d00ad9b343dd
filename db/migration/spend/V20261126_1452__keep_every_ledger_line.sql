-- A file that came out of a body's ledger, and every line of it as it was read: what no rule matches is kept and counted, never dropped.
create table ledger_extract (
    id           integer generated always as identity primary key,
    reference    text not null constraint ledger_extract_has_one_reference unique,
    body_id      uuid not null references body,
    mapping_id   integer not null references ledger_mapping,
    file_name    text not null,
    sha256       text not null,
    lines        integer not null,
    repeats      integer not null,
    applied_at   timestamptz not null,
    by_name      text not null,
    office_title text not null
);

create index ledger_extract_of_body on ledger_extract (body_id);
create index ledger_extract_of_mapping on ledger_extract (mapping_id);

create table ledger_line (
    id             bigint generated always as identity primary key,
    extract_id     integer not null references ledger_extract,
    body_id        uuid not null references body,
    line           integer not null,
    external_id    text not null,
    month          smallint not null,
    amount         numeric(19, 2) not null,
    cost_code      text not null,
    project_code   text not null,
    account        text not null,
    supplier       text not null,
    description    text not null,
    category       text not null,
    product        text not null,
    nature         text not null,
    purpose        text not null,
    legacy         boolean not null,
    funding_source text not null,
    restricted     boolean not null,
    constraint ledger_line_has_one_external_id unique (body_id, external_id)
);

create index ledger_line_of_extract on ledger_line (extract_id);

create trigger ledger_extract_only_added_to before update or delete or truncate on ledger_extract
    for each statement execute function refuse_change();
create trigger ledger_line_only_added_to before update or delete or truncate on ledger_line
    for each statement execute function refuse_change();
revoke update on ledger_extract, ledger_line from portfolio_app;
