-- One act that adds lines: an import, or the approval of a return. Of one body they are numbered in the order in which they
-- were applied.
create sequence spend_posting_reference;

create table spend_posting (
    id              integer generated always as identity primary key,
    reference       text not null constraint spend_posting_has_one_reference unique,
    kind            text not null,
    applied_at      timestamptz not null,
    by_id           uuid not null,
    by_name         text not null,
    office_title    text not null,
    file_name       text not null,
    sha256          text not null,
    idempotency_key text,
    body_id         uuid references body,
    lines           integer not null,
    repeats         integer not null,
    constraint spend_posting_kind_is_known check (kind in ('IMPORT', 'RETURN')),
    constraint spend_posting_has_one_key unique (by_id, idempotency_key)
);

create index spend_posting_of_file on spend_posting (sha256);
create index spend_posting_of_body on spend_posting (body_id);

-- What a body spends, plans to spend or has promised to pay in one month. Lines are only ever added; a correction is a signed line.
-- month counts from year 0: the financial year's first calendar year times 12, plus 0 for April.
-- measure: B budget, F forecast, C committed, A actual.
create table spend_line (
    id          bigint generated always as identity primary key,
    posting_id  integer not null references spend_posting,
    coding_id   integer not null,
    month       smallint not null,
    measure     "char" not null,
    restricted  boolean not null,
    amount      numeric(19, 2) not null,
    body_id     uuid not null,
    external_id text not null,
    constraint spend_line_has_one_external_id unique (body_id, external_id),
    constraint spend_line_is_of_its_codings_body foreign key (coding_id, body_id) references spend_coding (id, body_id),
    constraint spend_line_measure_is_known check (measure in ('B', 'F', 'C', 'A')),
    constraint spend_line_month_is_within_reason check (month between 22800 and 26399)
);

create index spend_line_of_coding on spend_line (coding_id, body_id);
create index spend_line_of_month on spend_line (body_id, month, measure);
create index spend_line_of_posting on spend_line (posting_id);

-- What a posting means for a month of a body: whether it replaces earlier budget and forecast, closes the month for its
-- actuals, and makes plans stand back.
create table spend_month (
    posting_id integer not null references spend_posting,
    body_id    uuid not null references body,
    month      smallint not null,
    applied_at timestamptz not null,
    replaces   boolean not null,
    closes     boolean not null,
    returns    boolean not null,
    primary key (body_id, month, posting_id)
);

create index spend_month_of_posting on spend_month (posting_id);
