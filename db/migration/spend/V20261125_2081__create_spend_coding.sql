-- Business as usual: what a body keeps running outside any programme. It comes to be known by the first line that names it.
create table spend_service (
    id           uuid primary key,
    body_id      uuid not null references body,
    code         text not null,
    name         text not null,
    illustrative boolean not null,
    constraint spend_service_has_one_code unique (body_id, code),
    constraint spend_service_is_named check (code <> '' and name <> '')
);

-- What a line is coded to, as ledgers call it: everything about it that is neither month nor money. Lines by the million share
-- some ten thousands of these, so a line is narrow and a question is first added up by coding.
create table spend_coding (
    id             integer generated always as identity primary key,
    body_id        uuid not null references body,
    programme_id   uuid references programme,
    service_id     uuid references spend_service,
    capability_id  uuid not null references capability,
    category       text not null,
    nature         text not null,
    purpose        text not null,
    legacy         boolean not null,
    funding_source text not null,
    product        text not null,
    supplier       text not null,
    price_basis    text not null,
    constraint spend_coding_is_one unique nulls not distinct (body_id, programme_id, service_id, capability_id, category, nature,
        purpose, legacy, funding_source, product, supplier, price_basis),
    constraint spend_coding_belongs_to_its_body unique (id, body_id),
    constraint spend_coding_is_of_a_programme_or_a_service check (num_nonnulls(programme_id, service_id) = 1),
    constraint spend_coding_nature_is_known check (nature in ('CAPITAL', 'REVENUE')),
    constraint spend_coding_purpose_is_known check (purpose in ('RUN', 'CHANGE')),
    constraint spend_coding_price_basis_is_written_so check (price_basis ~ '^(nominal|real:[0-9]{4}-[0-9]{2})$')
);

create index spend_coding_of_programme on spend_coding (programme_id);
create index spend_coding_of_service on spend_coding (service_id);
create index spend_coding_of_capability on spend_coding (capability_id);

revoke update on spend_service, spend_coding from portfolio_app;
