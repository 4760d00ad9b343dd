-- A filter of the list of programmes that a person comes back to. Nothing is governed here: a view may really be deleted.
create table saved_view (
    id         uuid primary key,
    version    integer not null,
    person_id  uuid not null references person,
    name       text not null,
    query      text not null,
    created_at timestamptz not null,
    constraint saved_view_has_a_name check (name <> '' and length(name) <= 60),
    constraint saved_view_is_not_long check (length(query) <= 2000)
);

create unique index saved_view_is_named_once on saved_view (person_id, lower(name));

grant delete on saved_view to portfolio_app;
