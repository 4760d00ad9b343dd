-- The spend line of the domain comes from a return or an import. What was called so until now is what a plan comes to, and stands
-- for a body until it has returned a month.
alter table spend_line rename to plan_line;
alter index spend_line_pkey rename to plan_line_pkey;
alter index spend_line_that_counts rename to plan_line_that_counts;
alter index spend_line_of_programme rename to plan_line_of_programme;
alter index spend_line_of_body rename to plan_line_of_body;
alter index spend_line_of_capability rename to plan_line_of_capability;
alter table plan_line rename constraint spend_line_year_is_written_so to plan_line_year_is_written_so;
alter table plan_line rename constraint spend_line_nature_is_known to plan_line_nature_is_known;
alter table plan_line rename constraint spend_line_purpose_is_known to plan_line_purpose_is_known;
alter table plan_line rename constraint spend_line_standing_is_known to plan_line_standing_is_known;
alter table plan_line rename constraint spend_line_says_something to plan_line_says_something;
alter table plan_line rename constraint spend_line_is_superseded_after_it_was_recorded
    to plan_line_is_superseded_after_it_was_recorded;
alter table plan_line rename constraint spend_line_programme_id_fkey to plan_line_programme_id_fkey;
alter table plan_line rename constraint spend_line_body_id_fkey to plan_line_body_id_fkey;
alter table plan_line rename constraint spend_line_capability_id_fkey to plan_line_capability_id_fkey;
alter trigger spend_line_is_kept on plan_line rename to plan_line_is_kept;
alter function keep_spend_line() rename to keep_plan_line;
