-- What the chair said to everybody of the vote, as it was when the notices were issued.
alter table publication add column statement text not null default '';
alter table publication add column statement_by text not null default '';
alter table publication add constraint publication_names_who_made_its_statement check ((statement = '') = (statement_by = ''));
