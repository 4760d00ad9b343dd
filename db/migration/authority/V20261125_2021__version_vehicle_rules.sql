-- A change of a vehicle rule is a new row with its reason and author; what it said before stays.
alter table vehicle_rule drop constraint vehicle_rule_has_one_code;
alter table vehicle_rule add constraint vehicle_rule_has_one_version unique (code, version);
alter table vehicle_rule add column own_only boolean not null default false;
alter table vehicle_rule add column reason text not null default 'Shipped with the portal';
alter table vehicle_rule add column changed_at timestamptz not null default timestamptz '2026-11-23 00:00:00Z';
alter table vehicle_rule add column changed_by text not null default 'The portal';
alter table vehicle_rule add column changed_in_office text not null default 'Police technology portfolio';

-- A consent is to the giver's own chief officer, a scheme for the chief officer's own people.
insert into vehicle_rule (id, version, code, kind, effect, givers, takers, functions, co_signers, explanation, citation, review_on,
                          own_only, reason)
select gen_random_uuid(), version + 1, code, kind, effect, givers, takers, functions, co_signers, explanation, citation, review_on,
       true, 'To the giver''s own chief officer, or the chief officer''s own people, and to nobody else''s'
  from vehicle_rule where code in ('CONSENT_BY_POLICING_BODY', 'SCHEME_BY_CHIEF_OFFICER');

create trigger vehicle_rule_only_added_to
    before update or delete or truncate on vehicle_rule
    for each statement execute function refuse_change();

revoke update, delete, truncate on vehicle_rule from portfolio_app;
