-- An answer once given, a reply once published and an extension once made stay as they were; a changed answer is another row.
revoke update, delete on seat_answer, seat_reply, consultation_extension from portfolio_app;

create trigger seat_answer_only_added_to
    before update or delete or truncate on seat_answer
    for each statement execute function refuse_change();

create trigger seat_reply_only_added_to
    before update or delete or truncate on seat_reply
    for each statement execute function refuse_change();

create trigger consultation_extension_only_added_to
    before update or delete or truncate on consultation_extension
    for each statement execute function refuse_change();
