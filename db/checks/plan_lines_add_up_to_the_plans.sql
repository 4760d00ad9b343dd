-- What counts as spend of a programme, year by year and of each kind, is what its newest cost plan says, to the penny; and
-- what no longer counts has no lines. A programme that was sent back counts as it was sent.
with newest as (
    select distinct on (c.programme_id) c.programme_id, c.id
      from cost_plan c
     order by c.programme_id, c.number desc
), said as (
    select p.reference, l.financial_year, l.nature, l.activity as purpose, l.funding_source, sum(l.amount) as amount
      from programme p
      join newest n on n.programme_id = p.id
      join cost_line l on l.cost_plan_id = n.id
     where p.status in ('SUBMITTED', 'APPROVED', 'RECORDED', 'PAUSED', 'CLOSED') and p.cost_basis = ''
     group by 1, 2, 3, 4, 5
    having sum(l.amount) <> 0
), counted as (
    select p.reference, l.financial_year, l.nature, l.purpose, l.funding_source, sum(l.amount) as amount
      from plan_line l
      join programme p on p.id = l.programme_id
     where l.superseded_at is null and p.status <> 'CHANGES_REQUESTED'
     group by 1, 2, 3, 4, 5
)
(select 'missing' as fault, * from said except select 'missing', * from counted)
union all
(select 'beyond the plan', * from counted except select 'beyond the plan', * from said);
