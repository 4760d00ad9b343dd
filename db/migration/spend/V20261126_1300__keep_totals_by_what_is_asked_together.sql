-- Totals were kept by twelve axes of every body: an import of 100,000 lines wrote 187,000 of them, and a filter by nature had none. Now
-- those that words tell are kept once by all words together, and names of which there are many (programmes, suppliers, categories) for
-- the nation alone; restricted money stays with its body, since who may see it depends on that.
drop table spend_total;
drop view spend_coding_axis;

create table spend_total (
    measure        "char" not null,
    year           smallint not null,
    body_id        uuid not null references body,
    restricted     boolean not null,
    illustrative   boolean not null,
    nature         text collate "C" not null,
    purpose        text collate "C" not null,
    legacy         boolean not null,
    funding_source text collate "C" not null,
    price_basis    text collate "C" not null,
    amount         numeric(19, 2) not null,
    lines          integer not null,
    primary key (measure, year, body_id, restricted, illustrative, nature, purpose, legacy, funding_source, price_basis),
    constraint spend_total_measure_is_known check (measure in ('B', 'F', 'C', 'A', 'R'))
) with (fillfactor = 70);

create index spend_total_of_body on spend_total (body_id);

-- axis: C the capability in a body, P programme (empty for a service), S supplier, G category.
create table spend_axis_total (
    axis         "char" not null,
    measure      "char" not null,
    year         smallint not null,
    value        text collate "C" not null,
    body_id      uuid references body,
    restricted   boolean not null,
    illustrative boolean not null,
    price_basis  text collate "C" not null,
    amount       numeric(19, 2) not null,
    lines        integer not null,
    constraint spend_axis_total_is_kept_once
        unique nulls not distinct (axis, measure, year, value, body_id, restricted, illustrative, price_basis),
    constraint spend_axis_total_is_known check (axis in ('C', 'P', 'S', 'G')),
    constraint spend_axis_total_measure_is_known check (measure in ('B', 'F', 'C', 'A', 'R')),
    constraint spend_axis_total_has_a_body check (body_id is not null or (axis <> 'C' and not restricted))
) with (fillfactor = 70);

create index spend_axis_total_of_body on spend_axis_total (body_id);
