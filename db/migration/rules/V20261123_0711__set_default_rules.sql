-- The rules that the portal starts with, each with its source.
insert into rule_change (id, version, number, rule, value, effective_on, reason, citation,
                         changed_at, changed_by_id, changed_by, changed_in_office)
select gen_random_uuid(), 0, number, rule, value, date '2020-01-01', 'The value that the portal starts with', citation,
       timestamptz '2026-11-23 00:00:00+00', '00000000-0000-0000-0000-000000000000', 'The portal',
       'Police technology portfolio'
from (values
    (1, 'BOARD_SIZE', '13', 'Portfolio operating rules, the board: 13 members'),
    (2, 'QUORUM', '7', 'Portfolio operating rules, the board: 7 of 13'),
    (3, 'CARRIED_WHEN', 'MORE_FOR_THAN_AGAINST', 'Portfolio operating rules, the board: for above against, a tie fails'),
    (4, 'CONSULTATION_PERIOD', '30', 'Portfolio operating rules, consultation on ownership'),
    (5, 'CONSULTATION_RESPONSE', '75', 'Portfolio operating rules, consultation on ownership'),
    (6, 'CALL_IN_SEATS', '5', 'Portfolio operating rules, call-in'),
    (7, 'CALL_IN_FORCES', '3', 'Portfolio operating rules, call-in'),
    (8, 'CALL_IN_PERIOD', '5', 'Portfolio operating rules, call-in'),
    (9, 'RATIFICATION_PERIOD', '28', 'Portfolio operating rules, ratification'),
    (10, 'RATIFICATION_SILENCE', 'LAPSE', 'Portfolio operating rules, ratification: silence lapses'),
    (11, 'TRIAGE_TARGET', '5', 'Portfolio operating rules, targets'),
    (12, 'BOARD_TARGET', '20', 'Portfolio operating rules, targets'),
    (13, 'LOCAL_LIMIT', '250000.00', 'Portfolio operating rules, lowest competent level'),
    (14, 'DUPLICATE_THRESHOLD', '60', 'Portfolio operating rules, duplicate check'),
    (15, 'REVIEW_GRACE', '90', 'Portfolio operating rules, review of instruments')
) as shipped (number, rule, value, citation);
