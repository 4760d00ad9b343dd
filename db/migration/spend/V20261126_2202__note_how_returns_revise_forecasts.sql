-- What an approved return made of the forecast of a programme that the body's return before had, for the months that both say. It tells
-- how far the programme's forecasts stray. Restricted lines are left out: everybody may read how far.
create table spend_forecast_revision (
    return_id     uuid           not null references spend_return,
    programme_id  uuid           not null references programme,
    was_amount    numeric(19, 2) not null,
    became_amount numeric(19, 2) not null,
    primary key (return_id, programme_id)
);
create index spend_forecast_revision_of_programme on spend_forecast_revision (programme_id);

create function note_forecast_revisions(approved uuid) returns void language sql as $$
    insert into spend_forecast_revision (return_id, programme_id, was_amount, became_amount)
    with this as (
        select r.id, left(r.financial_year, 4)::integer * 12 + (r.quarter - 1) * 3 as first,
               (select b.id from spend_return b
                 where b.body_id = r.body_id and b.status = 'APPROVED' and (b.financial_year, b.quarter) < (r.financial_year, r.quarter)
                 order by b.financial_year desc, b.quarter desc limit 1) as before
          from spend_return r where r.id = approved
    )
    select t.id, l.programme_id, coalesce(sum(l.amount) filter (where l.return_id = t.before), 0),
           coalesce(sum(l.amount) filter (where l.return_id = t.id), 0)
      from this t
      join spend_return_line l on l.return_id in (t.before, t.id)
     where l.measure = 'F' and l.programme_id is not null and not l.restricted
       and l.month between t.first and (select max(m.month) from spend_return_line m where m.return_id = t.before and m.measure = 'F')
     group by t.id, l.programme_id
    having count(*) filter (where l.return_id = t.before) > 0
$$;

select note_forecast_revisions(id) from spend_return where status = 'APPROVED';
create trigger spend_forecast_revision_only_added_to before update or delete or truncate on spend_forecast_revision
    for each statement execute function refuse_change();
revoke update on spend_forecast_revision from portfolio_app;
