-- A line counts by what was said of its month, so every posting says something of every month that it has lines in.
select l.posting_id, l.body_id, l.month
  from spend_line l
 where not exists (select from spend_month m where m.posting_id = l.posting_id and m.body_id = l.body_id and m.month = l.month)
 group by 1, 2, 3;
