-- The seats that a consultation asks, every answer that each gave, and the replies that were published.
create table consultation_seat (
    id              uuid primary key,
    version         integer not null,
    consultation_id uuid not null references consultation,
    seat_code       text not null,
    force_id        uuid not null references body,
    force_name      text not null,
    region          text not null,
    kind            text not null,
    constraint consultation_seat_kind_is_known check (kind in ('POLICING_BODY', 'CHIEF_OFFICER')),
    constraint consultation_seat_is_asked_once unique (consultation_id, seat_code)
);

create index consultation_seat_of_force on consultation_seat (force_id);

create table seat_answer (
    id           uuid primary key,
    seat_id      uuid not null references consultation_seat,
    number       integer not null,
    answer       text not null,
    reason       text not null default '',
    person_id    uuid not null,
    person_name  text not null,
    office_id    uuid not null references office,
    office_title text not null,
    answered_at  timestamptz not null,
    constraint seat_answer_is_known check (answer in ('SUPPORT', 'SUPPORT_WITH_CHANGE', 'OBJECT', 'ABSTAIN')),
    constraint seat_answer_has_a_reason check (answer in ('SUPPORT', 'ABSTAIN') or reason <> ''),
    constraint seat_answer_is_numbered_once unique (seat_id, number)
);

create index seat_answer_of_office on seat_answer (office_id);

create table seat_reply (
    id           uuid primary key,
    seat_id      uuid not null constraint seat_reply_is_one_a_seat unique references consultation_seat,
    answer_id    uuid not null references seat_answer,
    words        text not null,
    person_name  text not null,
    office_title text not null,
    published_at timestamptz not null,
    constraint seat_reply_has_words check (words <> '')
);

create index seat_reply_of_answer on seat_reply (answer_id);
