-- A version of a pool and a notice to leave it stay as they were made, for the owner of the tables, too.
create trigger pool_terms_only_added_to before update or delete or truncate on pool_terms
    for each statement execute function refuse_change();
create trigger pool_member_only_added_to before update or delete or truncate on pool_member
    for each statement execute function refuse_change();
create trigger pool_exit_only_added_to before update or delete or truncate on pool_exit
    for each statement execute function refuse_change();

revoke update, delete, truncate on pool_terms, pool_member, pool_exit from portfolio_app;
revoke delete, truncate on pool from portfolio_app;
