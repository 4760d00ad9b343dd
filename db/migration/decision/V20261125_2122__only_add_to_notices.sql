-- A notice stays as it was published; it is corrected by a further one.
create trigger publication_only_added_to before update or delete or truncate on publication
    for each statement execute function refuse_change();
create trigger publication_exempt_only_added_to before update or delete or truncate on publication_exempt
    for each statement execute function refuse_change();
create trigger notice_only_added_to before update or delete or truncate on notice
    for each statement execute function refuse_change();

revoke update, delete, truncate on publication, publication_exempt, notice from portfolio_app;
