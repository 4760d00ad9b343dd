-- What a ledger's line was posted as can be wrong. It is corrected by two lines more, one that takes it back and one that posts it anew, and
-- by a further match; the earlier ones stay.
alter table ledger_match add number integer not null default 1;
alter table ledger_match drop constraint ledger_match_pkey;
alter table ledger_match add constraint ledger_match_pkey primary key (line_id, number);
alter table ledger_match add constraint ledger_match_numbers_start_at_one check (number >= 1);
