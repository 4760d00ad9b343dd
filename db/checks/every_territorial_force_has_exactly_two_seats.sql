-- On every day, past or to come, on which anything about seats changes, each territorial force that exists has exactly two
-- seats: each has been filled by then (one that stands vacant later is shown on screen, and is no fault), by one office at a
-- time, and never beyond the days of the force or of the office.
with force as (
    select id, code, from_on, coalesce(to_on, date '9999-12-31') as to_on from body where kind = 'FORCE'
), filling as (
    select f.force_id, f.seat, f.from_on, coalesce(f.to_on, date '9999-12-31') as to_on,
           o.from_on as office_from, coalesce(o.to_on, date '9999-12-31') as office_to
      from seat_filling f join office o on o.id = f.office_id
), changes as (
    select id as force_id, from_on as day from force
    union
    select force_id, from_on from filling
    union
    select force_id, to_on + 1 from filling where to_on < date '9999-12-31'
)
select b.code, c.day, 'not two seats' as fault
  from changes c join force b on b.id = c.force_id and c.day between b.from_on and b.to_on
 where (select count(distinct f.seat) from filling f where f.force_id = b.id and f.from_on <= c.day) <> 2
union all
select b.code, c.day, 'a seat filled twice'
  from changes c join force b on b.id = c.force_id
  join filling f on f.force_id = b.id and c.day between f.from_on and f.to_on
 group by b.code, c.day, f.seat
having count(*) > 1
union all
select b.code, f.from_on, 'a seat filled beyond the days of its force or office'
  from filling f join force b on b.id = f.force_id
 where f.from_on < b.from_on or f.to_on > b.to_on or f.from_on < f.office_from or f.to_on > f.office_to;
