-- The rules of pools, and how long a vote is open; numbered after whatever has been changed since the portal was set up.
insert into rule_change (id, version, number, rule, value, effective_on, reason, citation,
                         changed_at, changed_by_id, changed_by, changed_in_office)
select gen_random_uuid(), 0, (select max(number) from rule_change) + position, rule, value, date '2020-01-01',
       'The value that the portal starts with', citation,
       timestamptz '2026-11-26 00:00:00+00', '00000000-0000-0000-0000-000000000000', 'The portal',
       'Police technology portfolio'
from (values
    (1, 'POOL_MAJORITY', 'TWO_THIRDS', 'Portfolio operating rules, pools: two thirds of each kind of seat'),
    (2, 'POOL_NOTICE', '180', 'Portfolio operating rules, pools: notice to leave'),
    (3, 'VOTING_PERIOD', '5', 'Portfolio operating rules, the board: a vote over several days')
) as shipped (position, rule, value, citation);
