-- What each seat has used of an instrument in a financial year: the balance, and the entries that made it.
create table instrument_drawn_before (
    instrument_id  uuid not null references instrument,
    financial_year text not null,
    drawn_amount   numeric(19, 2) not null,
    primary key (instrument_id, financial_year),
    constraint instrument_drawn_before_is_not_negative check (drawn_amount >= 0)
);

create table headroom_account (
    instrument_id  uuid not null references instrument,
    seat           text not null,
    financial_year text not null,
    drawn_amount   numeric(19, 2) not null,
    primary key (instrument_id, seat, financial_year),
    constraint headroom_account_is_not_negative check (drawn_amount >= 0)
);

create index headroom_account_of_year on headroom_account (financial_year, seat);

create table headroom_entry (
    id                  uuid primary key,
    instrument_id       uuid not null references instrument,
    seat                text not null,
    financial_year      text not null,
    amount              numeric(19, 2) not null,
    drawn_for_reference text not null,
    drawn_for_title     text not null,
    recorded_at         timestamptz not null,
    recorded_by         text not null,
    constraint headroom_entry_moves_something check (amount <> 0)
);

create index headroom_entry_of_account on headroom_entry (instrument_id, seat, financial_year);
create index headroom_entry_of_decision on headroom_entry (drawn_for_reference);

revoke update, delete on headroom_entry from portfolio_app;

-- The ledger only grows, for its owner too.
create function refuse_headroom_change() returns trigger language plpgsql as $$
begin
    raise exception 'the headroom ledger only grows';
end $$;

create trigger headroom_entry_only_grows before update or delete on headroom_entry
    for each row execute function refuse_headroom_change();

-- Whatever path a draw comes by: no account is drawn beyond the instrument's limit.
create function refuse_overdraft() returns trigger language plpgsql as $$
declare
    remaining numeric(19, 2);
begin
    if tg_op = 'UPDATE' and new.drawn_amount <= old.drawn_amount then
        return new;
    end if;
    select i.aggregate_limit_amount - new.drawn_amount - coalesce(b.drawn_amount, 0) into remaining
      from instrument i
      left join instrument_drawn_before b on b.instrument_id = i.id and b.financial_year = new.financial_year
     where i.id = new.instrument_id;
    if remaining < 0 then
        raise exception 'headroom of % would be %', new.seat, remaining
            using errcode = 'check_violation', constraint = 'headroom_account_is_not_overdrawn';
    end if;
    return new;
end $$;

create trigger headroom_account_is_not_overdrawn before insert or update on headroom_account
    for each row when (new.drawn_amount > 0) execute function refuse_overdraft();
