-- What was ruled and what was attached stays as it was, for the owner of the tables, too.
create trigger rule_change_only_added_to
    before update or delete or truncate on rule_change
    for each statement execute function refuse_change();

create trigger document_only_added_to
    before update or delete or truncate on document
    for each statement execute function refuse_change();

create trigger document_content_only_added_to
    before update or delete or truncate on document_content
    for each statement execute function refuse_change();
