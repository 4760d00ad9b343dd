-- Fifteen rules, each with a value on the day from which the shipped ones hold.
select rule from (values ('BOARD_SIZE'), ('QUORUM'), ('CARRIED_WHEN'), ('CONSULTATION_PERIOD'), ('CONSULTATION_RESPONSE'),
    ('CALL_IN_SEATS'), ('CALL_IN_FORCES'), ('CALL_IN_PERIOD'), ('RATIFICATION_PERIOD'), ('RATIFICATION_SILENCE'),
    ('TRIAGE_TARGET'), ('BOARD_TARGET'), ('LOCAL_LIMIT'), ('DUPLICATE_THRESHOLD'), ('REVIEW_GRACE')) as known (rule)
 where not exists (select from rule_change c where c.rule = known.rule and c.effective_on <= date '2020-01-01');
