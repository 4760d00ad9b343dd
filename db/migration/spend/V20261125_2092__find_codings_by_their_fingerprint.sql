-- A coding is found by one value instead of twelve: the planner takes twelve equalities for independent, expects one row where
-- there are a hundred thousand, and an import took minutes.
alter table spend_coding add fingerprint uuid not null generated always as (md5(
    body_id::text || E'\x1f' || coalesce(programme_id::text, '') || E'\x1f' || coalesce(service_id::text, '') || E'\x1f'
    || capability_id::text || E'\x1f' || category || E'\x1f' || nature || E'\x1f' || purpose || E'\x1f' || legacy::text || E'\x1f'
    || funding_source || E'\x1f' || product || E'\x1f' || supplier || E'\x1f' || price_basis)::uuid) stored;

create unique index spend_coding_of_fingerprint on spend_coding (fingerprint);
