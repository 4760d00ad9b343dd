-- On every day on which anything about seats changes, each territorial force that exists has a row for exactly two seats;
-- a seat that stands vacant between two fillings is shown on screen, but a force that never had both is a fault.
select b.code, count(distinct f.seat) as seats
  from body b left join seat_filling f on f.force_id = b.id and f.from_on <= b.from_on
 where b.kind = 'FORCE'
 group by b.code
having count(distinct f.seat) <> 2;
