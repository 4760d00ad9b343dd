-- Nothing but the original is a baseline without a decision that is about that programme and has had effect.
select p.reference, b.plan_number, b.case_reference
  from programme_baseline b
  join programme p on p.id = b.programme_id
 where not exists (
        select from decision_case c
         where c.reference = b.case_reference and c.subject_kind = 'programme baseline' and c.subject_reference = p.reference
           and c.state in ('IN_EFFECT', 'CLOSED'));
