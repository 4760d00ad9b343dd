-- What a programme stated of itself and the picture of spend tells, kept each time it changed: the picture as it was known on a day needs
-- what was stated by then. What was stated before this table was there is not known any more: what each states now stands for it.
create table programme_stated (
    id                  bigint generated always as identity primary key,
    programme_id        uuid not null references programme,
    stated_at           timestamptz not null,
    delivery_confidence text,
    cost_basis          text not null,
    whole_life_amount   numeric(19, 2) not null,
    source              text not null
);

create index programme_stated_of_programme on programme_stated (programme_id, id);

insert into programme_stated (programme_id, stated_at, delivery_confidence, cost_basis, whole_life_amount, source)
select id, created_at, delivery_confidence, cost_basis, whole_life_amount, source from programme order by created_at, id;

create function keep_what_is_stated() returns trigger language plpgsql as $$
begin
    insert into programme_stated (programme_id, stated_at, delivery_confidence, cost_basis, whole_life_amount, source)
    values (new.id, new.changed_at, new.delivery_confidence, new.cost_basis, new.whole_life_amount, new.source);
    return null;
end $$;

create trigger programme_states after insert on programme for each row execute function keep_what_is_stated();
create trigger programme_states_anew after update on programme for each row
    when ((old.delivery_confidence, old.cost_basis, old.whole_life_amount, old.source)
          is distinct from (new.delivery_confidence, new.cost_basis, new.whole_life_amount, new.source))
    execute function keep_what_is_stated();

create trigger programme_stated_only_added_to before update or delete or truncate on programme_stated
    for each statement execute function refuse_change();
revoke update on programme_stated from portfolio_app;
