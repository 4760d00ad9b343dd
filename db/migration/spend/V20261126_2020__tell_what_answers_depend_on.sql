-- An answer about spend may be kept for as long as nothing changed that it is made of. Whatever changes one of these tables leaves a mark
-- of its own in its transaction; two readings that see the same sum of marks see the same figures. No two transactions write the same
-- row, so none waits for another.
create table spend_mark (
    id   bigint generated always as identity primary key,
    mark bigint not null
);

grant delete on spend_mark to portfolio_app;

create function mark_spend() returns trigger language plpgsql as $$
declare
    latest bigint;
begin
    insert into spend_mark (mark) values ((random() * 9e15)::bigint) returning id into latest;
    -- What is gone changes the sum as well, and an answer is then found anew.
    if latest % 100 = 0 then
        delete from spend_mark where id in (
            select id from spend_mark where id < latest - 200 order by id limit 1000 for update skip locked);
    end if;
    return null;
end $$;

create trigger spend_total_marks after insert or update or delete or truncate on spend_total
    for each statement execute function mark_spend();
create trigger spend_axis_total_marks after insert or update or delete or truncate on spend_axis_total
    for each statement execute function mark_spend();
create trigger spend_month_marks after insert or update or delete or truncate on spend_month
    for each statement execute function mark_spend();
create trigger spend_line_marks after insert or update or delete or truncate on spend_line
    for each statement execute function mark_spend();
create trigger spend_posting_marks after insert or update or delete or truncate on spend_posting
    for each statement execute function mark_spend();
create trigger spend_coding_marks after insert or update or delete or truncate on spend_coding
    for each statement execute function mark_spend();
create trigger spend_service_marks after insert or update or delete or truncate on spend_service
    for each statement execute function mark_spend();
create trigger spend_deflator_marks after insert or update or delete or truncate on spend_deflator
    for each statement execute function mark_spend();
create trigger spend_deflator_year_marks after insert or update or delete or truncate on spend_deflator_year
    for each statement execute function mark_spend();
create trigger plan_line_marks after insert or update or delete or truncate on plan_line
    for each statement execute function mark_spend();
