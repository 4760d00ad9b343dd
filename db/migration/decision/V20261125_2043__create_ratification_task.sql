-- Each seat that has to ratify a decision before it binds its force: until when, what its silence means, and what it said.
create table ratification_task (
    id            uuid primary key,
    version       integer not null,
    case_id       uuid not null references decision_case,
    binding_id    uuid not null references binding,
    force_code    text not null,
    seat          text not null,
    kind          text not null,
    opened_at     timestamptz not null,
    due_on        date not null,
    closes_at     timestamptz not null,
    silence       text not null,
    rules_version integer not null,
    answer        text,
    answered_at   timestamptz,
    answered_by   text,
    words         text not null default '',
    constraint ratification_task_is_one_a_seat unique (binding_id, seat),
    constraint ratification_task_kind_is_known check (kind in ('POLICING_BODY', 'CHIEF_OFFICER')),
    constraint ratification_task_silence_is_known check (silence in ('LAPSE', 'DEEMED')),
    constraint ratification_task_answer_is_known
        check (answer in ('RATIFIED', 'RATIFIED_WITH_CONDITIONS', 'DECLINED', 'LAPSED', 'DEEMED', 'VOID')),
    constraint ratification_task_is_answered_by_somebody
        check (num_nulls(answer, answered_at, answered_by) in (0, 3)),
    constraint ratification_task_says_why check (answer not in ('RATIFIED_WITH_CONDITIONS', 'DECLINED') or words <> ''),
    constraint ratification_task_is_answered_in_time
        check (answer not in ('RATIFIED', 'RATIFIED_WITH_CONDITIONS', 'DECLINED') or answered_at < closes_at)
);

create index ratification_task_of_case on ratification_task (case_id);
create index ratification_task_that_waits on ratification_task (force_code, kind) where answer is null;

-- An answer is given once: nobody changes it, or what was asked, or takes it away.
create function refuse_another_answer() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.answer is not null or row(old.binding_id, old.seat, old.closes_at, old.silence)
        is distinct from row(new.binding_id, new.seat, new.closes_at, new.silence) then
        raise exception 'the answer of % stands', old.seat using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

create trigger ratification_task_is_answered_once before update or delete on ratification_task
    for each row execute function refuse_another_answer();

revoke delete, truncate on ratification_task from portfolio_app;
