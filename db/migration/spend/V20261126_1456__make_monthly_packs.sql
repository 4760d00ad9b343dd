-- The tables of each month, made once whichever portal does it; and who of those who answer for money wants to be told of them.
create table spend_pack (
    month   date primary key,
    made_at timestamptz not null,
    constraint spend_pack_month_is_written_as_its_first_day check (extract(day from month) = 1)
);

create table spend_pack_wish (
    person_id uuid primary key references person,
    wanted    boolean not null,
    chosen_at timestamptz not null
);

create trigger spend_pack_only_added_to before update or delete or truncate on spend_pack
    for each statement execute function refuse_change();
revoke update on spend_pack from portfolio_app;
