-- What the lines of a coding come to in a year, by measure: a filter that names what the other kept totals don't tell (a supplier of one
-- body, a category and a programme) is answered from these some hundred thousand rows instead of from lines by the million. Written by
-- the posting's own transaction, checked by spend_totals_equal_their_lines.
create table spend_coding_total (
    coding_id  integer not null references spend_coding,
    year       smallint not null,
    measure    "char" not null,
    restricted boolean not null,
    amount     numeric(19, 2) not null,
    lines      integer not null,
    primary key (coding_id, measure, year, restricted),
    constraint spend_coding_total_measure_is_known check (measure in ('B', 'F', 'C', 'A', 'R'))
) with (fillfactor = 80);

create trigger spend_coding_total_marks after insert or update or delete or truncate on spend_coding_total
    for each statement execute function mark_spend();

create view spend_coding_total_anew as
select coding_id, year, measure, restricted, amount, lines from spend_counted;

insert into spend_coding_total select * from spend_coding_total_anew;
