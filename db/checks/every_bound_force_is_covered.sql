-- A decision binds a force only by both its seats; each time that it is taken anew.
select c.reference, f.force_code
  from binding_force f join binding b on b.id = f.binding_id join decision_case c on c.id = b.case_id
  left join binding_seat s on s.binding_force_id = f.id and s.reason is null
 where f.outcome = 'BOUND'
 group by f.id, c.reference, f.force_code
having count(s.id) <> 2;
