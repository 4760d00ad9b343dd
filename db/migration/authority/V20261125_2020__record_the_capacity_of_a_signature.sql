-- Whoever signs does so as holder, acting or deputising, the last two on evidence; and a withdrawal says why.
alter table instrument_signature add column capacity_evidence text not null default '';
alter table instrument_signature add column withdrawn_because text;

-- What is imported may have several conditions; each is met by itself, on evidence.
with numbered as (select id, row_number() over (partition by instrument_id order by position, id) as number from instrument_condition)
update instrument_condition c set position = n.number from numbered n where n.id = c.id and c.position <> n.number;
alter table instrument_condition add column met_evidence text;
alter table instrument_condition add column met_by text;
create unique index instrument_condition_has_one_position on instrument_condition (instrument_id, position);
