-- What a programme says of itself, section by section. Drafts are rewritten, so these rows may be deleted; the acts are on
-- the record.
create table programme_section (
    programme_id uuid not null references programme,
    section      text not null,
    version      integer not null,
    by_name      text not null,
    written_at   timestamptz not null,
    primary key (programme_id, section)
);

create table programme_capability (
    programme_id  uuid not null references programme,
    capability_id uuid not null references capability,
    weight        numeric(5, 2) not null,
    primary key (programme_id, capability_id),
    constraint programme_capability_weight_is_a_percentage check (weight > 0 and weight <= 100)
);

create index programme_capability_of_capability on programme_capability (capability_id);

create table participating_force (
    programme_id uuid not null references programme,
    force_id     uuid not null references body,
    typed_amount numeric(19, 2),
    share_amount numeric(19, 2) not null,
    primary key (programme_id, force_id),
    constraint participating_force_pays_no_less_than_nothing check (typed_amount >= 0 and share_amount >= 0)
);

create index participating_force_of_force on participating_force (force_id);

create table programme_product (
    programme_id uuid not null references programme,
    ordinal      integer not null,
    name         text not null,
    supplier     text not null,
    primary key (programme_id, ordinal)
);

create table programme_status_change (
    programme_id uuid not null references programme,
    ordinal      integer not null,
    before       text not null,
    after        text not null,
    by_name      text not null,
    office_title text not null,
    at           timestamptz not null,
    reason       text not null,
    primary key (programme_id, ordinal)
);

grant delete on programme_section, programme_capability, participating_force, programme_product to portfolio_app;
