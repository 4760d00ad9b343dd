-- What was made public about a decision, once and for ever; a correction is another publication that names the one before.
create table publication (
    id                  uuid primary key,
    case_id             uuid not null references decision_case,
    binding_id          uuid not null references binding,
    corrects_id         uuid references publication,
    correction          text not null default '',
    case_reference      text not null,
    title               text not null,
    matter              text not null,
    decider             text not null,
    decider_name        text not null,
    holder              text not null,
    decided_on          date not null,
    published_at        timestamptz not null,
    call_in_closes_on   date,
    effective_on        date not null,
    urgent              text not null default '',
    total_amount        numeric(19, 2) not null,
    wording             jsonb not null,
    powers              jsonb not null,
    exempt_reason       text,
    constraint publication_is_corrected_once unique (corrects_id),
    constraint publication_corrects_for_a_reason check ((corrects_id is null) = (correction = '')),
    constraint publication_costs_no_less_than_nothing check (total_amount >= 0),
    constraint publication_is_urgent_or_can_be_called_in check ((urgent = '') = (call_in_closes_on is not null))
);

create index publication_of_case on publication (case_id, published_at);
create unique index publication_is_one_a_binding on publication (binding_id) where corrects_id is null;
create index publication_of_binding on publication (binding_id);
create index publication_by_time on publication (published_at);

-- Kept apart from all that the public site reads: no query of the site names this table.
create table publication_exempt (
    publication_id uuid primary key references publication,
    words          text not null,
    constraint publication_exempt_says_something check (length(trim(words)) > 0)
);
