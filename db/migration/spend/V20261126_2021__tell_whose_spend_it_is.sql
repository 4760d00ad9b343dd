-- Names, owners and who may know of a programme are part of an answer too.
create trigger programme_marks_spend after insert or update or delete or truncate on programme
    for each statement execute function mark_spend();
create trigger body_marks_spend after insert or update or delete or truncate on body
    for each statement execute function mark_spend();
create trigger maintenance_marks_spend after insert or update or delete or truncate on maintenance
    for each statement execute function mark_spend();
create trigger capability_marks_spend after insert or update or delete or truncate on capability
    for each statement execute function mark_spend();
create trigger capability_owner_marks_spend after insert or update or delete or truncate on capability_owner
    for each statement execute function mark_spend();
