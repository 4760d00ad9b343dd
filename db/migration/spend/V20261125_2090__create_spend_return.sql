-- What a body says of its spend once a quarter: its lines, the acts on it, and what reviewers say of a line. Once approved, it is
-- posted, and frozen.
create sequence spend_return_reference;

create table spend_return (
    id             uuid primary key,
    version        integer not null,
    reference      text not null constraint spend_return_has_one_reference unique,
    body_id        uuid not null references body,
    financial_year text not null,
    quarter        integer not null,
    status         text not null,
    opened_at      timestamptz not null,
    due_on         date not null,
    submitted_at   timestamptz,
    submitted_by   uuid,
    approved_at    timestamptz,
    constraint spend_return_is_one_a_quarter unique (body_id, financial_year, quarter),
    constraint spend_return_quarter_is_one_of_four check (quarter between 1 and 4),
    constraint spend_return_status_is_known check (status in ('OPEN', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED')),
    constraint spend_return_approved_was_submitted check (approved_at is null or submitted_at is not null),
    constraint spend_return_is_approved_at_a_time check ((status = 'APPROVED') = (approved_at is not null))
);

create table spend_return_line (
    return_id      uuid not null references spend_return,
    ordinal        integer not null,
    body_id        uuid not null references body,
    programme_id   uuid references programme,
    service        text,
    capability_id  uuid not null references capability,
    month          smallint not null,
    category       text not null,
    nature         text not null,
    purpose        text not null,
    legacy         boolean not null,
    funding_source text not null,
    product        text not null,
    supplier       text not null,
    price_basis    text not null,
    measure        "char" not null,
    amount         numeric(19, 2) not null,
    restricted     boolean not null,
    external_id    text not null,
    remark         text not null default '',
    primary key (return_id, ordinal),
    constraint spend_return_line_is_of_a_programme_or_a_service check (num_nonnulls(programme_id, service) = 1)
);

create index spend_return_line_of_body on spend_return_line (body_id);
create index spend_return_line_of_programme on spend_return_line (programme_id);
create index spend_return_line_of_capability on spend_return_line (capability_id);
