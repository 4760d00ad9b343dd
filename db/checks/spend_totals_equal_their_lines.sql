-- The totals that are kept while lines are written, added up anew from the lines: equal to the penny and to the line, by every axis.
with counted as (
    select l.coding_id, l.body_id, l.month / 12 as year, m.measure, l.restricted, sum(l.amount) as amount, count(*) as lines
      from spend_line l
      join spend_state s on s.body_id = l.body_id and s.month = l.month
     cross join lateral (values (l.measure, true), ('R'::"char", l.measure = case when s.closed then 'A' else 'F' end::"char"))
                        as m (measure, counts)
     where m.counts and (l.measure in ('A', 'C') or s.base is null or l.posting_id >= s.base)
     group by 1, 2, 3, 4, 5
), said as (
    select a.axis, c.measure, c.year, c.body_id, a.value, c.restricted, sum(c.amount) as amount, sum(c.lines) as lines
      from counted c join spend_coding_axis a on a.coding_id = c.coding_id
     group by 1, 2, 3, 4, 5, 6
), kept as (
    select axis, measure, year::integer as year, body_id, value, restricted, amount, lines::numeric as lines
      from spend_total where lines <> 0 or amount <> 0
)
(select 'not kept' as fault, * from said except select 'not kept', * from kept)
union all
(select 'kept without lines', * from kept except select 'kept without lines', * from said);
