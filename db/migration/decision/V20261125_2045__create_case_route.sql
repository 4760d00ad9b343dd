-- The route that the rules propose for a case, what they were told, and the route that was chosen: a new row each time.
create table case_route (
    id               uuid primary key,
    version          integer not null,
    case_id          uuid not null references decision_case,
    number           integer not null,
    duplicate_score  integer,
    duplicate_reason text not null default '',
    novel            boolean not null,
    proposed         text not null,
    lifted_by        text[] not null,
    chosen           text not null,
    override_reason  text not null default '',
    rules_version    integer not null,
    assessed_at      timestamptz not null,
    assessed_by      text not null,
    constraint case_route_is_numbered_once unique (case_id, number),
    constraint case_route_is_known check (proposed in ('LOCAL', 'BOARD') and chosen in ('LOCAL', 'BOARD')),
    constraint case_route_score_is_a_score check (duplicate_score between 0 and 100),
    constraint case_route_score_has_a_reason check (duplicate_score is null or duplicate_reason <> ''),
    constraint case_route_override_has_a_reason check (proposed = chosen or override_reason <> '')
);

create trigger case_route_only_added_to before update or delete or truncate on case_route
    for each statement execute function refuse_change();

revoke update, delete, truncate on case_route from portfolio_app;
