-- The auditor's role may read every table but the sign-in secrets, and write to none.
select table_name, privilege_type
from information_schema.role_table_grants
where grantee = 'portfolio_auditor'
  and privilege_type <> 'SELECT';
