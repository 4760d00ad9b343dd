-- Decisions asked for where no programme asks: a question, each version of it as it was asked, and the case that it opened.
create sequence decision_question_number;

create table decision_question (
    id             uuid primary key,
    version        integer not null,
    reference      text not null constraint decision_question_has_one_reference unique,
    form_key       uuid not null constraint decision_question_form_is_sent_once unique,
    body_id        uuid not null references body,
    asked_by_id    uuid not null,
    case_reference text not null references decision_case (reference),
    constraint decision_question_opens_one_case unique (case_reference)
);
create index decision_question_of_body on decision_question (body_id);

create table decision_question_version (
    id                uuid primary key,
    question_id       uuid not null references decision_question,
    number            integer not null,
    matter            text not null,
    title             text not null,
    asked             text not null,
    reasons           text not null,
    do_nothing        text not null,
    other_options     text not null,
    capability        text not null,
    forces            text[] not null,
    award_amount      numeric(19, 2),
    sharing           text,
    written_at        timestamptz not null,
    written_by_id     uuid not null,
    written_by        text not null,
    written_in_office text not null,
    constraint decision_question_version_is_numbered_once unique (question_id, number),
    constraint decision_question_version_matter_is_known check (matter in ('OWNERSHIP', 'STANDARD_ADOPTION', 'INNOVATION_AWARD')),
    constraint decision_question_version_says_everything check (length(trim(title)) > 0 and length(trim(asked)) > 0
        and length(trim(reasons)) > 0 and length(trim(do_nothing)) > 0 and length(trim(other_options)) > 0),
    constraint decision_question_version_is_about_forces check (cardinality(forces) > 0),
    constraint decision_question_version_has_money_where_it_awards check ((matter = 'INNOVATION_AWARD') = (award_amount is not null)),
    constraint decision_question_version_shares_what_it_awards check ((sharing is null) = (award_amount is null)),
    constraint decision_question_version_awards_something check (award_amount > 0),
    constraint decision_question_version_sharing_is_known check (sharing in ('EQUAL', 'BY_OFFICERS', 'BY_POPULATION'))
);

create trigger decision_question_version_only_added_to before update or delete or truncate on decision_question_version
    for each statement execute function refuse_change();

revoke update, delete, truncate on decision_question_version from portfolio_app;
revoke delete, truncate on decision_question from portfolio_app;
