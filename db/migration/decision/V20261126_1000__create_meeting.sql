-- When and where the board meets, what is on its agenda in which order, and which members were there.
create sequence meeting_number;

create table meeting (
    id         uuid primary key,
    version    integer not null,
    reference  text not null,
    held_on    date not null,
    starts_at  time not null,
    place      text not null default '',
    link       text not null default '',
    state      text not null,
    reason     text not null default '',
    revision   integer not null,
    changed_at timestamptz not null,
    constraint meeting_reference_is_its_own unique (reference),
    constraint meeting_state_is_known check (state in ('SCHEDULED', 'CLOSED', 'CANCELLED')),
    constraint meeting_is_somewhere check (place <> '' or link <> ''),
    constraint meeting_ends_for_a_reason check ((state = 'SCHEDULED') = (reason = ''))
);

create unique index meeting_is_one_at_a_time on meeting (held_on, starts_at) where state <> 'CANCELLED';

-- What was taken off has no position, and stays.
create table agenda_item (
    id             uuid primary key,
    meeting_id     uuid not null references meeting,
    case_id        uuid not null references decision_case,
    case_reference text not null,
    position       integer,
    put_on_at      timestamptz not null,
    put_on_by      text not null,
    constraint agenda_item_is_in_one_place unique (meeting_id, position) deferrable initially deferred,
    constraint agenda_item_counts_from_one check (position > 0)
);

create unique index agenda_item_is_there_once on agenda_item (meeting_id, case_id) where position is not null;
create index agenda_item_of_case on agenda_item (case_id);

create table attendance (
    id           uuid primary key,
    meeting_id   uuid not null references meeting,
    office_id    uuid not null references office,
    office_title text not null,
    person_id    uuid not null,
    person_name  text not null,
    presence     text not null,
    constraint attendance_presence_is_known check (presence in ('PRESENT', 'APOLOGIES')),
    constraint attendance_is_one_a_member unique (meeting_id, office_id)
);

create index attendance_of_office on attendance (office_id);

revoke delete, truncate on meeting, agenda_item, attendance from portfolio_app;
