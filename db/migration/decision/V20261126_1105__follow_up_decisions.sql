-- What follows a decision while it holds: later ones that take its place for a force, conditions that were met, and reviews.
create table supersession (
    id              uuid primary key,
    case_id         uuid not null references decision_case,
    capability_code text not null,
    force_code      text not null,
    later_case_id   uuid not null references decision_case,
    from_on         date not null,
    recorded_at     timestamptz not null,
    constraint supersession_is_by_another_decision check (case_id <> later_case_id),
    constraint supersession_is_once_a_force unique (case_id, capability_code, force_code)
);
create index supersession_by_case on supersession (later_case_id);

create table condition_met (
    id           uuid primary key,
    case_id      uuid not null,
    edition      integer not null,
    number       integer not null,
    words        text not null,
    person_name  text not null,
    office_title text not null,
    met_at       timestamptz not null,
    constraint condition_met_is_of_a_version foreign key (case_id, edition) references case_edition (case_id, number),
    constraint condition_met_is_met_once unique (case_id, edition, number),
    constraint condition_met_says_how check (length(trim(words)) > 0)
);

create table decision_review (
    id           uuid primary key,
    case_id      uuid not null,
    edition      integer not null,
    number       integer not null,
    words        text not null,
    next_on      date,
    person_name  text not null,
    office_title text not null,
    reviewed_at  timestamptz not null,
    constraint decision_review_is_of_a_version foreign key (case_id, edition) references case_edition (case_id, number),
    constraint decision_review_is_numbered_once unique (case_id, edition, number),
    constraint decision_review_says_what_was_found check (length(trim(words)) > 0)
);

create trigger supersession_only_added_to before update or delete or truncate on supersession
    for each statement execute function refuse_change();
create trigger condition_met_only_added_to before update or delete or truncate on condition_met
    for each statement execute function refuse_change();
create trigger decision_review_only_added_to before update or delete or truncate on decision_review
    for each statement execute function refuse_change();
revoke update, delete, truncate on supersession, condition_met, decision_review from portfolio_app;
