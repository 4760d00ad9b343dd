-- The version of the rule book by which a case is triaged, and by which its targets count, is the one at its submission.
alter table decision_case add column rules_version int;

update decision_case
   set rules_version = coalesce(
           (select max(r.number) from rule_change r where r.changed_at <= submitted_at),
           (select max(r.number) from rule_change r));

alter table decision_case alter column rules_version set not null;
