-- The totals that are kept while lines are written, added up anew from the lines: equal to the penny and to the line, by all words
-- together, by every axis, and by coding; and what each posting moved, so that the totals of every past day are right as well.
with kept as (
    select * from spend_total where lines <> 0 or amount <> 0
), anew as materialized (
    select * from spend_total_anew
), kept_axis as (
    select * from spend_axis_total where lines <> 0 or amount <> 0
), axis_anew as materialized (
    select * from spend_axis_total_anew
), kept_coding as (
    select * from spend_coding_total where lines <> 0 or amount <> 0
), coding_anew as materialized (
    select * from spend_coding_total_anew
), move_anew as materialized (
    select * from spend_coding_move_anew where lines <> 0 or amount <> 0
), kept_move as (
    select posting_id, coding_id, year, measure, restricted, amount, lines from spend_coding_move
)
(select 'not kept' as fault, to_jsonb(m)::text as total from (select * from anew except select * from kept) as m)
union all
(select 'kept without lines', to_jsonb(m)::text from (select * from kept except select * from anew) as m)
union all
(select 'axis not kept', to_jsonb(m)::text from (select * from axis_anew except select * from kept_axis) as m)
union all
(select 'axis kept without lines', to_jsonb(m)::text from (select * from kept_axis except select * from axis_anew) as m)
union all
(select 'coding not kept', to_jsonb(m)::text from (select * from coding_anew except select * from kept_coding) as m)
union all
(select 'coding kept without lines', to_jsonb(m)::text from (select * from kept_coding except select * from coding_anew) as m)
union all
(select 'move not kept', to_jsonb(m)::text from (select * from move_anew except select * from kept_move) as m)
union all
(select 'move kept without lines', to_jsonb(m)::text from (select * from kept_move except select * from move_anew) as m);
