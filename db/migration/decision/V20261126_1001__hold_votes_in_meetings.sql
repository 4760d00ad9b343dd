-- A vote may be held in a meeting: only those who are there may vote, and they are the quorum.
alter table voting add column meeting text references meeting (reference);
create index voting_in_meeting on voting (meeting);

alter table voting_member drop constraint voting_member_recusal_is_known;
alter table voting_member add constraint voting_member_recusal_is_known
    check (recusal in ('AUTHOR', 'TIED', 'DECLARED', 'ABSENT'));

-- An interest that a member declared aloud is written down by the secretariat.
alter table interest add column meeting text references meeting (reference);
alter table interest add column noted_by text not null default '';
create index interest_in_meeting on interest (meeting);
alter table interest add constraint interest_is_noted_in_a_meeting check ((meeting is null) = (noted_by = ''));
