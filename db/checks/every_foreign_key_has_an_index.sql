-- Without one, each change to the row that is pointed at reads the whole table that points.
select constraint_.conrelid::regclass as "table", constraint_.conname as foreign_key
from pg_constraint constraint_
where constraint_.contype = 'f'
  and constraint_.connamespace = 'public'::regnamespace
  and not exists (
      select
      from pg_index index_
      where index_.indrelid = constraint_.conrelid
        and index_.indpred is null
        and (index_.indkey::int2[])[0:cardinality(constraint_.conkey) - 1] @> constraint_.conkey
  );
