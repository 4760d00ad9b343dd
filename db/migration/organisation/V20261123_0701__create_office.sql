-- Offices, the seats that they fill, and the people who hold them.
create table office (
    id           uuid primary key,
    version      integer not null,
    code         text not null constraint office_has_one_code unique,
    title        text not null,
    kind         text not null,
    body_id      uuid not null references body,
    from_on      date not null,
    to_on        date,
    successor_id uuid references office,
    constraint office_code_names_its_body check (code ~ '^[a-z0-9-]+/[a-z0-9-]+$'),
    constraint office_ends_after_it_starts check (to_on >= from_on),
    constraint office_succeeds_another check (successor_id <> id)
);

create index office_of_body on office (body_id);
create index office_of_successor on office (successor_id);

create table seat_filling (
    id        uuid primary key,
    force_id  uuid not null references body,
    seat      text not null,
    office_id uuid not null references office,
    from_on   date not null,
    to_on     date,
    constraint seat_filling_seat_is_known check (seat in ('POLICING_BODY', 'CHIEF_OFFICER')),
    constraint seat_filling_ends_after_it_starts check (to_on >= from_on),
    constraint seat_filling_is_by_one_office_at_a_time
        exclude using gist (force_id with =, seat with =, daterange(from_on, to_on, '[]') with &&)
);

create index seat_filling_of_office on seat_filling (office_id);

create table appointment (
    id          uuid primary key,
    version     integer not null,
    office_id   uuid not null references office,
    person_id   uuid not null,
    holder_name text not null,
    capacity    text not null,
    from_on     date not null,
    to_on       date,
    evidence    text not null default '',
    constraint appointment_capacity_is_known check (capacity in ('SUBSTANTIVE', 'ACTING', 'DEPUTISING')),
    constraint appointment_ends_after_it_starts check (to_on >= from_on),
    constraint appointment_other_than_substantive_has_evidence check (capacity = 'SUBSTANTIVE' or evidence <> ''),
    constraint appointment_is_of_one_person_at_a_time
        exclude using gist (office_id with =, capacity with =, daterange(from_on, to_on, '[]') with &&)
);

create index appointment_of_person on appointment (person_id);
