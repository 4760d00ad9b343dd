-- Tables that are only ever added to: the application's role can do no more, and the trigger is awake.
with added_to (name) as (values
    ('audit_entry'),
    ('rule_change'),
    ('vehicle_rule'),
    ('instrument_reminder'),
    ('document'),
    ('document_content'),
    ('seat_answer'),
    ('seat_reply'),
    ('consultation_extension'),
    ('binding'),
    ('binding_force'),
    ('binding_seat'),
    ('edition_coverage'),
    ('spend_posting'),
    ('spend_line'),
    ('spend_month'),
    ('spend_coding'),
    ('spend_coding_move'),
    ('spend_return_act'),
    ('spend_return_pack'),
    ('spend_forecast_revision'),
    ('ledger_mapping'),
    ('ledger_mapping_column'),
    ('ledger_rule_set'),
    ('ledger_rule'),
    ('ledger_extract'),
    ('ledger_line'),
    ('ledger_match'),
    ('programme_baseline'),
    ('programme_stated'),
    ('spend_pack'),
    ('spend_pot'),
    ('spend_allocation'),
    ('publication'),
    ('publication_exempt'),
    ('notice'),
    ('case_route'),
    ('pool_terms'),
    ('pool_member'),
    ('pool_exit'),
    ('pool_voting'),
    ('pool_seat'),
    ('seat_vote'),
    ('case_comment'),
    ('closing_statement'),
    ('voting_extension'),
    ('case_reminder'),
    ('supersession'),
    ('condition_met'),
    ('decision_review'),
    ('decision_question_version')
)
select t.name, p.privilege
  from added_to t
 cross join (values ('UPDATE'), ('DELETE'), ('TRUNCATE')) as p (privilege)
 where has_table_privilege('portfolio_app', t.name, p.privilege)
union all
select t.name, 'its trigger is missing or asleep'
  from added_to t
 where not exists (select from pg_trigger g
                    where g.tgrelid = to_regclass(t.name) and g.tgname = t.name || '_only_added_to' and g.tgenabled = 'O');
