-- A force that ratifies a decision gets notices of its own, which add to those of the decision; and a draft has a version.
alter table publication add column adds_to_id uuid references publication;
alter table publication add column for_force text;
alter table publication add constraint publication_adds_for_a_force check ((adds_to_id is null) = (for_force is null));
create index publication_adding_to on publication (adds_to_id);
create unique index publication_is_one_a_force on publication (binding_id, for_force) where corrects_id is null and for_force is not null;
drop index publication_is_one_a_binding;
create unique index publication_is_one_a_binding on publication (binding_id) where corrects_id is null and adds_to_id is null;

alter table notice_draft add column version integer not null default 1;
