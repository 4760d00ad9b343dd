-- Whatever the role and the path, what was posted stays posted.
revoke update on spend_posting, spend_line, spend_month from portfolio_app;

create trigger spend_posting_only_added_to
    before update or delete or truncate on spend_posting
    for each statement execute function refuse_change();

create trigger spend_line_only_added_to
    before update or delete or truncate on spend_line
    for each statement execute function refuse_change();

create trigger spend_month_only_added_to
    before update or delete or truncate on spend_month
    for each statement execute function refuse_change();

create trigger spend_coding_only_added_to
    before update or delete or truncate on spend_coding
    for each statement execute function refuse_change();
