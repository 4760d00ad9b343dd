-- A table that somebody else made has none of the default privileges and escapes the migrations.
select schemaname, tablename, tableowner
from pg_tables
where schemaname = 'public'
  and tableowner <> (select pg_get_userbyid(datdba) from pg_database where datname = current_database());
