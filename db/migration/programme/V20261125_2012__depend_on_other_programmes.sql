-- Which other programmes a programme needs, for what and by when. Other things it needs stay in its own words, as they were.
create table programme_dependency (
    programme_id uuid not null references programme,
    ordinal      integer not null,
    on_reference text not null references programme (reference),
    kind         text not null,
    needed_on    date,
    words        text not null,
    primary key (programme_id, ordinal),
    constraint programme_dependency_kind_is_known check (kind in ('DELIVERY', 'DATA', 'MONEY', 'PEOPLE', 'OTHER')),
    constraint programme_dependency_is_said_once unique (programme_id, on_reference, kind)
        deferrable initially deferred
);

create index programme_dependency_on_programme on programme_dependency (on_reference);

grant delete on programme_dependency to portfolio_app;
