-- Each act on a return: who, in which office, when and why.
create table spend_return_act (
    return_id    uuid not null references spend_return,
    ordinal      integer not null,
    act          text not null,
    by_name      text not null,
    office_title text not null,
    at           timestamptz not null,
    reason       text not null,
    primary key (return_id, ordinal)
);

-- The workbook of an approved return: the same bytes for ever.
create table spend_return_pack (
    return_id uuid primary key references spend_return,
    bytes     bytea not null,
    sha256    text not null
);

-- A draft's lines are written anew; those of an approved return are kept, whatever the role and the path.
grant delete on spend_return_line to portfolio_app;

create function keep_approved_return() returns trigger language plpgsql as $$
begin
    if exists (select from spend_return r
                where r.id = case tg_op when 'INSERT' then new.return_id else old.return_id end and r.status = 'APPROVED') then
        raise exception 'An approved return is kept as it was approved' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger spend_return_line_is_kept before insert or update or delete on spend_return_line
    for each row execute function keep_approved_return();

create function keep_approved_return_itself() returns trigger language plpgsql as $$
begin
    if old.status = 'APPROVED' then
        raise exception 'Return % is kept as it was approved', old.reference using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger spend_return_is_kept before update or delete on spend_return
    for each row execute function keep_approved_return_itself();

create trigger spend_return_act_only_added_to
    before update or delete or truncate on spend_return_act
    for each statement execute function refuse_change();

create trigger spend_return_pack_only_added_to
    before update or delete or truncate on spend_return_pack
    for each statement execute function refuse_change();

revoke update on spend_return_act, spend_return_pack from portfolio_app;
