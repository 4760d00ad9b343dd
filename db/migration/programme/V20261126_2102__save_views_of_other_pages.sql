-- Not only the list of programmes has filters that people come back to.
alter table saved_view
    add column page text not null default '/programmes',
    add constraint saved_view_is_of_a_page_with_filters check (page in ('/programmes', '/spend'));
alter table saved_view alter column page drop default;

drop index saved_view_is_named_once;
create unique index saved_view_is_named_once on saved_view (person_id, page, lower(name));
