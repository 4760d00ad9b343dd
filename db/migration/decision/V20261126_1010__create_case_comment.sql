-- What the board says about a case, among itself or before everybody who may read it; nothing said is ever taken back.
create table case_comment (
    id           uuid primary key,
    version      integer not null,
    case_id      uuid not null references decision_case,
    edition      integer not null,
    audience     text not null,
    number       integer not null,
    corrects     integer,
    words        text not null,
    person_id    uuid not null,
    person_name  text not null,
    office_title text not null,
    said_at      timestamptz not null,
    constraint case_comment_is_on_a_version foreign key (case_id, edition) references case_edition (case_id, number),
    constraint case_comment_audience_is_known check (audience in ('BOARD', 'EVERYBODY')),
    constraint case_comment_is_numbered_once unique (case_id, audience, number),
    constraint case_comment_corrects_an_earlier_one check (corrects < number),
    constraint case_comment_corrects_one_of_its_own foreign key (case_id, audience, corrects)
        references case_comment (case_id, audience, number),
    constraint case_comment_is_corrected_once unique (case_id, audience, corrects),
    constraint case_comment_says_something check (length(trim(words)) > 0)
);

create index case_comment_of_version on case_comment (case_id, edition);

-- The chair's last word on a vote, once for each version that was decided on.
create table closing_statement (
    id           uuid primary key,
    version      integer not null,
    case_id      uuid not null references decision_case,
    edition      integer not null,
    audience     text not null,
    words        text not null,
    person_id    uuid not null,
    person_name  text not null,
    office_title text not null,
    made_at      timestamptz not null,
    constraint closing_statement_is_on_a_version foreign key (case_id, edition) references case_edition (case_id, number),
    constraint closing_statement_is_one_a_version unique (case_id, edition),
    constraint closing_statement_audience_is_known check (audience in ('BOARD', 'EVERYBODY')),
    constraint closing_statement_says_something check (length(trim(words)) > 0)
);

create trigger case_comment_only_added_to before update or delete or truncate on case_comment
    for each statement execute function refuse_change();
create trigger closing_statement_only_added_to before update or delete or truncate on closing_statement
    for each statement execute function refuse_change();

revoke update, delete, truncate on case_comment, closing_statement from portfolio_app;
