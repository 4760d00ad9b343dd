-- Who decided, when it was published, and whether it skipped the time to call it in.
alter table decision_case
    add column decider      text,
    add column published_at timestamptz,
    add column urgent       boolean not null default false;

-- What was decided before this was known was decided by the board.
update decision_case set decider = 'national-board' where decided_on is not null;

alter table decision_case
    add constraint decision_case_decided_has_a_decider check ((decided_on is null) = (decider is null)),
    add constraint decision_case_published_was_published
        check (state not in ('CALL_IN_WINDOW', 'CALLED_IN', 'IN_EFFECT') or published_at is not null);
