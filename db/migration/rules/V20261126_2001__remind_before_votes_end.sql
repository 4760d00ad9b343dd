-- How long before its last day a vote reminds those who have not cast theirs.
insert into rule_change (id, version, number, rule, value, effective_on, reason, citation,
                         changed_at, changed_by_id, changed_by, changed_in_office)
select gen_random_uuid(), 0, max(number) + 1, 'VOTING_REMINDER', '1', date '2020-01-01',
       'The value that the portal starts with', 'Portfolio operating rules, the board: a vote over several days',
       timestamptz '2026-11-26 00:00:00+00', '00000000-0000-0000-0000-000000000000', 'The portal',
       'Police technology portfolio'
  from rule_change;
