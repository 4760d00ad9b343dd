-- The original baseline is immutable, and so is every forecast that was made: whatever the role, whatever the path.
create function keep_frozen_cost_plan() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.frozen_at is not null then
        raise exception 'Cost plan % of programme % is kept as it was made', old.number, old.programme_id
            using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger cost_plan_is_kept before update or delete on cost_plan
    for each row execute function keep_frozen_cost_plan();

-- A plan takes lines until the end of the transaction that freezes it.
create function keep_frozen_cost_line() returns trigger language plpgsql as $$
declare
    plans uuid[] := case tg_op when 'INSERT' then array [new.cost_plan_id] when 'DELETE' then array [old.cost_plan_id]
                               else array [old.cost_plan_id, new.cost_plan_id] end;
begin
    if exists (select 1 from cost_plan p
                where p.id = any (plans) and p.frozen_at is not null
                  and (tg_op <> 'INSERT' or p.xmin <> pg_current_xact_id()::xid)) then
        raise exception 'The lines of cost plans % are kept as they were made', plans using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger cost_line_is_kept before insert or update or delete on cost_line
    for each row execute function keep_frozen_cost_line();

create function keep_cost_plans_from_truncation() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are kept', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger cost_plan_is_not_emptied before truncate on cost_plan
    for each statement execute function keep_cost_plans_from_truncation();
create trigger cost_line_is_not_emptied before truncate on cost_line
    for each statement execute function keep_cost_plans_from_truncation();
