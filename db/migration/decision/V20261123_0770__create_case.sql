-- Cases put to the board: where each is, every version of what was read, and every act.
create sequence decision_case_number;

create table decision_case (
    id                 uuid primary key,
    version            integer not null,
    reference          text not null constraint decision_case_has_one_reference unique,
    subject_kind       text not null,
    subject_reference  text not null,
    title              text not null,
    matter             text not null,
    author_id          uuid not null,
    sponsoring_body_id uuid not null references body,
    submitting_body_id uuid not null references body,
    state              text not null,
    state_since        timestamptz not null,
    submitted_at       timestamptz not null,
    before_board_at    timestamptz,
    decided_on         date,
    last_reason        text,
    edition            integer not null,
    constraint decision_case_matter_is_known check (matter in
        ('OWNERSHIP', 'PROGRAMME_FUNDING', 'STANDARD_ADOPTION', 'INNOVATION_AWARD')),
    constraint decision_case_state_is_known check (state in
        ('DRAFT', 'SUBMITTED', 'IN_TRIAGE', 'CHANGES_REQUESTED', 'IN_CONSULTATION', 'READY_FOR_BOARD', 'VOTING',
         'DECIDED', 'CALL_IN_WINDOW', 'CALLED_IN', 'IN_EFFECT', 'CLOSED', 'WITHDRAWN')),
    constraint decision_case_decided_has_a_date check (state not in ('DECIDED', 'CALL_IN_WINDOW', 'CALLED_IN', 'IN_EFFECT') or decided_on is not null)
);

-- A subject is before the secretariat or the board once at a time.
create unique index decision_case_is_one_undecided_per_subject on decision_case (subject_kind, subject_reference)
    where state in ('DRAFT', 'SUBMITTED', 'IN_TRIAGE', 'CHANGES_REQUESTED', 'IN_CONSULTATION', 'READY_FOR_BOARD', 'VOTING');
create index decision_case_of_subject on decision_case (subject_kind, subject_reference);
create index decision_case_of_sponsoring_body on decision_case (sponsoring_body_id);
create index decision_case_of_submitting_body on decision_case (submitting_body_id);
create index decision_case_by_state on decision_case (state, state_since);

create table case_edition (
    id       uuid primary key,
    case_id  uuid not null references decision_case,
    number   integer not null,
    made_at  timestamptz not null,
    subject  jsonb not null,
    proposal jsonb,
    constraint case_edition_is_numbered_once unique (case_id, number)
);

create table case_act (
    id           uuid primary key,
    case_id      uuid not null references decision_case,
    act          text not null,
    from_state   text not null,
    to_state     text not null,
    person_id    uuid not null,
    person_name  text not null,
    office_id    uuid not null,
    office_title text not null,
    done_at      timestamptz not null,
    reason       text
);

create index case_act_of_case on case_act (case_id, done_at);
