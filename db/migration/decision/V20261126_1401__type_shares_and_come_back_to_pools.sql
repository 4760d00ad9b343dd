-- The shares of a pool may be typed, in percent of the whole; and whoever has left may come back, and leave again.
alter table pool_terms drop constraint pool_terms_basis_is_known;
alter table pool_terms add constraint pool_terms_basis_is_known check (basis in ('EQUAL', 'OFFICERS', 'POPULATION', 'TYPED'));
alter table pool_exit drop constraint pool_exit_is_given_once;
alter table pool_exit add constraint pool_exit_is_given_once_a_day unique (pool_id, force_code, given_on);
