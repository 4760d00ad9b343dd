-- What each programme's plan comes to for one force, one capability and one financial year. A changed plan supersedes its lines;
-- the old ones stay as they were. Returns and actuals will bring lines of their own.
create table spend_line (
    id                uuid primary key,
    programme_id      uuid not null references programme,
    programme_version integer not null,
    body_id           uuid not null references body,
    capability_id     uuid not null references capability,
    financial_year    text not null,
    nature            text not null,
    purpose           text not null,
    funding_source    text not null,
    standing          text not null,
    illustrative      boolean not null,
    amount            numeric(19, 2) not null,
    recorded_at       timestamptz not null,
    superseded_at     timestamptz,
    constraint spend_line_year_is_written_so check (financial_year ~ '^[0-9]{4}-[0-9]{2}$'),
    constraint spend_line_nature_is_known check (nature in ('CAPITAL', 'REVENUE')),
    constraint spend_line_purpose_is_known check (purpose in ('RUN', 'CHANGE')),
    constraint spend_line_standing_is_known check (standing in ('PLANNED', 'APPROVED')),
    constraint spend_line_says_something check (amount <> 0),
    constraint spend_line_is_superseded_after_it_was_recorded check (superseded_at >= recorded_at)
);

create index spend_line_that_counts on spend_line (programme_id) where superseded_at is null;
create index spend_line_of_programme on spend_line (programme_id);
create index spend_line_of_body on spend_line (body_id);
create index spend_line_of_capability on spend_line (capability_id);

-- A line is superseded once and otherwise never changed, by whatever path.
create function keep_spend_line() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.superseded_at is null and new.superseded_at is not null
                and to_jsonb(new) - 'superseded_at' = to_jsonb(old) - 'superseded_at' then
            return new;
        end if;
    end if;
    raise exception 'Spend line % is kept as it was recorded', old.id using errcode = 'restrict_violation';
end $$;

create trigger spend_line_is_kept before update or delete on spend_line
    for each row execute function keep_spend_line();
