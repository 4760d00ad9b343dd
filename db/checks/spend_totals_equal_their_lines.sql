-- The totals that are kept while lines are written, added up anew from the lines: equal to the penny and to the line, by all words
-- together and by every axis.
with kept as (
    select * from spend_total where lines <> 0 or amount <> 0
), kept_axis as (
    select * from spend_axis_total where lines <> 0 or amount <> 0
)
(select 'not kept' as fault, to_jsonb(m)::text as total from (select * from spend_total_anew except select * from kept) as m)
union all
(select 'kept without lines', to_jsonb(m)::text from (select * from kept except select * from spend_total_anew) as m)
union all
(select 'axis not kept', to_jsonb(m)::text from (select * from spend_axis_total_anew except select * from kept_axis) as m)
union all
(select 'axis kept without lines', to_jsonb(m)::text from (select * from kept_axis except select * from spend_axis_total_anew) as m);
