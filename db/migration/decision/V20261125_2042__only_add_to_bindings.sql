-- A ruling that was frozen with a decision stays as it was, for the owner of the tables, too.
create trigger binding_only_added_to before update or delete or truncate on binding
    for each statement execute function refuse_change();
create trigger binding_force_only_added_to before update or delete or truncate on binding_force
    for each statement execute function refuse_change();
create trigger binding_seat_only_added_to before update or delete or truncate on binding_seat
    for each statement execute function refuse_change();
create trigger edition_coverage_only_added_to before update or delete or truncate on edition_coverage
    for each statement execute function refuse_change();

revoke update, delete, truncate on binding, binding_force, binding_seat, edition_coverage from portfolio_app;

-- Whatever path a row comes by: a force is bound only where neither of its seats is uncovered.
create function refuse_uncovered_binding() returns trigger language plpgsql as $$
begin
    if new.reason is not null
       and exists (select from binding_force f where f.id = new.binding_force_id and f.outcome = 'BOUND') then
        raise exception '% is not covered, so its force is not bound', new.seat
            using errcode = 'check_violation', constraint = 'binding_seat_of_a_bound_force_is_covered';
    end if;
    return new;
end $$;

create trigger binding_seat_of_a_bound_force_is_covered before insert on binding_seat
    for each row execute function refuse_uncovered_binding();
