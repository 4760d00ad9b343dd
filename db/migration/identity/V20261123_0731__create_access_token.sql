-- Tokens that programs present for a person, in one office: shown once, kept as a hash.
create table access_token (
    id           uuid primary key,
    version      integer not null,
    person_id    uuid not null references person,
    office_id    uuid not null references office,
    name         text not null,
    token_hash   text not null constraint access_token_is_one_of_a_kind unique,
    scopes       text not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    last_used_on date,
    constraint access_token_scopes_are_known check (scopes in ('READ', 'IMPORT', 'READ IMPORT')),
    constraint access_token_expires_within_a_year
        check (expires_at > created_at and expires_at <= created_at + interval '366 days')
);

create index access_token_of_person on access_token (person_id);
create index access_token_of_office on access_token (office_id);
