-- What the lines of a coding come to in a year, added up from the lines themselves: what kept totals are made of, and checked by.
create view spend_counted as
select l.coding_id, l.body_id, (l.month / 12)::smallint as year, m.measure, l.restricted, sum(l.amount) as amount,
       count(*)::integer as lines
  from spend_line l
  join spend_state s on s.body_id = l.body_id and s.month = l.month
 cross join lateral (values (l.measure, true), ('R'::"char", l.measure = case when s.closed then 'A' else 'F' end::"char"))
                    as m (measure, counts)
 where m.counts and (l.measure in ('A', 'C') or s.base is null or l.posting_id >= s.base)
 group by 1, 2, 3, 4, 5;

create view spend_coding_told as
select c.*, coalesce(p.illustrative, s.illustrative) as illustrative
  from spend_coding c
  left join programme p on p.id = c.programme_id
  left join spend_service s on s.id = c.service_id;

create view spend_total_anew as
select x.measure, x.year, x.body_id, x.restricted, c.illustrative, c.nature, c.purpose, c.legacy, c.funding_source, c.price_basis,
       sum(x.amount) as amount, sum(x.lines)::integer as lines
  from spend_counted x join spend_coding_told c on c.id = x.coding_id
 group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;

create view spend_axis_total_anew as
select a.axis, x.measure, x.year, a.value, case when a.axis = 'C' or x.restricted then x.body_id end as body_id, x.restricted,
       c.illustrative, c.price_basis, sum(x.amount) as amount, sum(x.lines)::integer as lines
  from spend_counted x join spend_coding_told c on c.id = x.coding_id
 cross join lateral (values ('C'::"char", c.capability_id::text), ('P', coalesce(c.programme_id::text, '')), ('S', c.supplier),
                            ('G', c.category)) as a (axis, value)
 group by 1, 2, 3, 4, 5, 6, 7, 8;

insert into spend_total select * from spend_total_anew;
insert into spend_axis_total select * from spend_axis_total_anew;
