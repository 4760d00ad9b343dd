-- Who is told of a publication, and which share of it is theirs: the board the whole, a policing body that of its forces.
create sequence notice_number;

create table notice (
    id             uuid primary key,
    publication_id uuid not null references publication,
    reference      text not null,
    recipient      text not null,
    body_code      text not null,
    body_name      text not null,
    forces         text[] not null,
    force_names    text[] not null,
    share_amount   numeric(19, 2) not null,
    constraint notice_reference_is_its_own unique (reference),
    constraint notice_recipient_is_known check (recipient in ('BOARD', 'POLICING_BODY')),
    constraint notice_names_each_force check (cardinality(forces) = cardinality(force_names)),
    constraint notice_shares_no_less_than_nothing check (share_amount >= 0)
);

create unique index notice_is_one_a_body on notice (publication_id, recipient, body_code);
create index notice_of_body on notice (body_code);

-- What the secretariat has written for a notice so far; it is only a draft until the decision is published.
create table notice_draft (
    binding_id uuid primary key references binding,
    wording    jsonb not null,
    saved_at   timestamptz not null,
    saved_by   text not null
);

revoke delete, truncate on notice_draft from portfolio_app;
