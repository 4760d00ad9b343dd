-- How each posting moved the totals of codings. Postings of one body follow one another, so that what was known on a day is the sum of what
-- the postings until then moved: some hundred thousand rows instead of lines by the million. Only added to.
create table spend_coding_move (
    posting_id integer not null references spend_posting,
    coding_id  integer not null references spend_coding,
    year       smallint not null,
    measure    "char" not null,
    restricted boolean not null,
    amount     numeric(19, 2) not null,
    lines      integer not null,
    primary key (coding_id, measure, year, restricted, posting_id),
    constraint spend_coding_move_measure_is_known check (measure in ('B', 'F', 'C', 'A', 'R'))
);

create index spend_coding_move_of_posting on spend_coding_move (posting_id);

revoke update on spend_coding_move from portfolio_app;

create trigger spend_coding_move_only_added_to before update or delete or truncate on spend_coding_move
    for each statement execute function refuse_change();
create trigger spend_coding_move_marks after insert or update or delete or truncate on spend_coding_move
    for each statement execute function mark_spend();

-- The same from the lines alone. A line counts from its posting on; budget and forecast until a later posting replaces their month.
-- Registered is an actual from when its month is closed, and a forecast until it is closed or replaced.
create view spend_coding_move_anew as
with turning as (
    select body_id, month, min(posting_id) filter (where closes) as closed,
           array_agg(posting_id order by posting_id) filter (where replaces) as bases
      from spend_month group by body_id, month
), turned as (
    select l.coding_id, (l.month / 12)::smallint as year, l.measure, l.restricted, l.posting_id, g.closed,
           case when g.bases is not null and l.measure in ('B', 'F') then
               (select min(b) from unnest(g.bases) as b where b > l.posting_id) end as replaced,
           sum(l.amount) as amount, count(*) as lines
      from spend_line l join turning g on g.body_id = l.body_id and g.month = l.month
     group by 1, 2, 3, 4, 5, 6, 7
)
select m.posting_id, t.coding_id, t.year, m.measure, t.restricted, sum(t.amount * m.sign) as amount,
       sum(t.lines * m.sign)::integer as lines
  from turned t
 cross join lateral (values
       (t.measure, t.posting_id, 1),
       (t.measure, t.replaced, -1),
       ('R'::"char", case when t.measure = 'A' and t.closed is not null then greatest(t.posting_id, t.closed)
                          when t.measure = 'F' and t.posting_id < coalesce(t.closed, 2147483647) then t.posting_id end, 1),
       ('R', case when t.measure = 'F' and t.posting_id < coalesce(t.closed, 2147483647) then least(t.closed, t.replaced) end, -1))
       as m (measure, posting_id, sign)
 where m.posting_id is not null
 group by 1, 2, 3, 4, 5;

insert into spend_coding_move
select posting_id, coding_id, year, measure, restricted, amount, lines from spend_coding_move_anew where lines <> 0 or amount <> 0;
