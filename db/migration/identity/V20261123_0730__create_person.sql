-- People who sign in, and the links by which they first do, or do again.
create table person (
    id            uuid primary key,
    version       integer not null,
    name          text not null,
    email         text not null constraint person_has_one_email unique,
    password_hash text,
    sample        boolean not null,
    created_at    timestamptz not null,
    locked_at     timestamptz,
    ended_at      timestamptz,
    constraint person_email_is_lower_case check (email = lower(email)),
    constraint person_has_a_name check (name <> '')
);

create index person_by_name on person (name collate "en-GB-x-icu", id);

alter table appointment add constraint appointment_is_of_a_known_person foreign key (person_id) references person;

-- Only the hash is kept: who reads the database can use no link.
create table one_time_link (
    id         uuid primary key,
    version    integer not null,
    purpose    text not null,
    person_id  uuid references person,
    token_hash text not null constraint one_time_link_has_one_token unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz,
    constraint one_time_link_purpose_is_known check (purpose in ('INVITATION', 'PASSWORD_RESET', 'FIRST_ADMINISTRATOR')),
    constraint one_time_link_is_for_somebody check ((person_id is null) = (purpose = 'FIRST_ADMINISTRATOR')),
    constraint one_time_link_expires_after_it_is_made check (expires_at > created_at)
);

create index one_time_link_of_person on one_time_link (person_id);
create unique index one_time_link_for_the_first_administrator_is_open_once
    on one_time_link (purpose) where person_id is null and ended_at is null;
