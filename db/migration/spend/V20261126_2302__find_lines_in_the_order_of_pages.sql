-- A page of lines goes on after any line by walking an index: by whatever a coding tells, coding by coding; by month; by the sum.
drop index spend_line_of_coding;
create index spend_line_of_coding on spend_line (coding_id, body_id, id);
drop index spend_line_of_month;
create index spend_line_of_month on spend_line (month, body_id, id);
create index spend_line_of_amount on spend_line (amount, id);
