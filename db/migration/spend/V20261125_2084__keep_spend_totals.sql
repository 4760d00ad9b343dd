-- Every line as often as it can be totalled by: once for each axis, with what it says there. For measure R see spend_state.
create view spend_state as
select body_id, month, max(posting_id) filter (where replaces) as base, bool_or(closes) as closed, bool_or(returns) as returned
  from spend_month
 group by body_id, month;

-- Kept totals, written by the transaction that adds the lines: of one body, year and measure by one axis. Measure R is what is
-- registered: the actual of closed months and the forecast of the others. The check spend_totals_equal_their_lines adds the
-- lines up anew.
create table spend_total (
    axis       text not null,
    measure    "char" not null,
    year       smallint not null,
    body_id    uuid not null references body,
    value      text not null,
    restricted boolean not null,
    amount     numeric(19, 2) not null,
    lines      integer not null,
    primary key (axis, measure, year, body_id, value, restricted),
    constraint spend_total_measure_is_known check (measure in ('B', 'F', 'C', 'A', 'R'))
);

create index spend_total_of_body on spend_total (body_id);

-- What a coding is called on each axis.
create view spend_coding_axis as
select c.id as coding_id, a.axis, a.value
  from spend_coding c
  left join programme p on p.id = c.programme_id
  left join spend_service s on s.id = c.service_id
 cross join lateral (values
       ('ALL', ''), ('CAPABILITY', c.capability_id::text), ('NATURE', c.nature), ('PURPOSE', c.purpose), ('LEGACY', c.legacy::text),
       ('FUNDING', c.funding_source), ('CATEGORY', c.category), ('SUPPLIER', c.supplier), ('PRICE', c.price_basis),
       ('PROGRAMME', coalesce(c.programme_id::text, '')), ('SERVICE', coalesce(c.service_id::text, '')),
       ('FIGURES', case when coalesce(p.illustrative, s.illustrative) then 'ILLUSTRATIVE' else 'REAL' end)) as a (axis, value);
