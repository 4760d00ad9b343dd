-- Nothing governed is ever deleted with something else; sessions are no record.
select conrelid::regclass as "table", conname as foreign_key
from pg_constraint
where contype = 'f'
  and confdeltype <> 'a'
  and connamespace = 'public'::regnamespace
  and conrelid <> 'spring_session_attributes'::regclass;
