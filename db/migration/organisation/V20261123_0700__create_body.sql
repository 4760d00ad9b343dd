-- Bodies: forces, the policing bodies that maintain them, national bodies and boards.
create extension if not exists btree_gist;

create table body (
    id           uuid primary key,
    version      integer not null,
    code         text not null constraint body_has_one_code unique,
    name         text not null,
    short_name   text not null,
    kind         text not null,
    legal_form   text not null default '',
    region       text not null default '',
    note         text not null default '',
    source       text not null default '',
    from_on      date not null,
    to_on        date,
    successor_id uuid references body,
    constraint body_code_is_a_slug check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint body_ends_after_it_starts check (to_on >= from_on),
    constraint body_kind_is_known check (kind in
        ('FORCE', 'NON_TERRITORIAL_FORCE', 'POLICING_BODY', 'POLICE_AUTHORITY', 'NATIONAL_BODY', 'BOARD', 'OVERSIGHT_BODY')),
    constraint body_succeeds_another check (successor_id <> id)
);

create index body_of_successor on body (successor_id);

create table maintenance (
    policing_body_id uuid not null references body,
    force_id         uuid not null references body,
    from_on          date not null,
    to_on            date,
    primary key (policing_body_id, force_id, from_on),
    constraint maintenance_ends_after_it_starts check (to_on >= from_on),
    constraint maintenance_is_by_one_body_at_a_time
        exclude using gist (force_id with =, daterange(from_on, to_on, '[]') with &&)
);

create index maintenance_of_force on maintenance (force_id);

-- Published figures that shares of cost rest on; only complete columns are used.
create table force_statistic (
    force_id        uuid primary key references body,
    officers_2019   numeric(9, 1) not null,
    population_2011 integer not null,
    source          text not null,
    constraint force_statistic_is_positive check (officers_2019 > 0 and population_2011 > 0)
);
