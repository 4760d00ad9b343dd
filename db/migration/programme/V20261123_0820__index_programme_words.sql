-- What the list of programmes is searched by; the reference and the outside code count as words too.
alter table programme add column words tsvector generated always as (
    setweight(to_tsvector('english', title), 'A')
    || setweight(to_tsvector('simple', reference || ' ' || coalesce(external_code, '')), 'A')
    || setweight(to_tsvector('english', summary), 'B')
    || setweight(to_tsvector('english', source), 'C')) stored;

create index programme_by_words on programme using gin (words);
create index programme_by_title on programme (title collate "en-GB-x-icu", reference);
