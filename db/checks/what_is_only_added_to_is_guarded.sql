-- Tables that are only ever added to: the application's role can do no more, and the trigger is awake.
select t.name, p.privilege
  from (values ('audit_entry'), ('rule_change'), ('document'), ('document_content'), ('seat_answer'), ('seat_reply'),
               ('consultation_extension')) as t (name)
 cross join (values ('UPDATE'), ('DELETE'), ('TRUNCATE')) as p (privilege)
 where has_table_privilege('portfolio_app', t.name, p.privilege)
union all
select t.name, 'its trigger is missing or asleep'
  from (values ('audit_entry'), ('rule_change'), ('document'), ('document_content'), ('seat_answer'), ('seat_reply'),
               ('consultation_extension')) as t (name)
 where not exists (select from pg_trigger g
                    where g.tgrelid = to_regclass(t.name) and g.tgname = t.name || '_only_added_to' and g.tgenabled = 'O');
