-- Consultations: what is asked, until when, and which seats are asked.
create sequence consultation_number;

create table consultation (
    id                 uuid primary key,
    version            integer not null,
    reference          text not null constraint consultation_has_one_reference unique,
    subject_kind       text not null,
    subject_reference  text not null,
    title              text not null,
    url                text not null,
    following_body_ids uuid[] not null,
    state              text not null,
    opened_at          timestamptz not null,
    last_day           date not null,
    least_response     integer not null,
    rules_version      integer not null,
    fell_short_at      timestamptz,
    ended_at           timestamptz,
    end_reason         text,
    settled_at         timestamptz,
    constraint consultation_state_is_known check (state in ('OPEN', 'CLOSED', 'ABANDONED')),
    constraint consultation_ends_at_a_time check ((state = 'OPEN') = (ended_at is null)),
    constraint consultation_is_settled_after_it_is_closed check (settled_at is null or state = 'CLOSED'),
    constraint consultation_response_is_out_of_a_hundred check (least_response between 0 and 100)
);

create unique index consultation_is_one_at_a_time on consultation (subject_kind, subject_reference) where state = 'OPEN';
create index consultation_of_subject on consultation (subject_kind, subject_reference, opened_at);
create index consultation_by_reference on consultation (reference collate "C");

create table consultation_extension (
    id              uuid primary key,
    consultation_id uuid not null references consultation,
    from_day        date not null,
    to_day          date not null,
    reason          text not null,
    person_name     text not null,
    office_title    text not null,
    extended_at     timestamptz not null,
    constraint consultation_extension_is_later check (to_day > from_day),
    constraint consultation_extension_has_a_reason check (reason <> '')
);

create index consultation_extension_of_consultation on consultation_extension (consultation_id);
