-- What people are told, in the portal's inbox and by e-mail, and how each of them wants it.
create table message_preference (
    person_id uuid primary key references person,
    delivery  text not null,
    constraint message_preference_is_known check (delivery in ('AT_ONCE', 'DAILY', 'INBOX_ONLY'))
);

create table digest (
    id        uuid primary key,
    person_id uuid not null references person,
    on_day    date not null,
    mailed_at timestamptz,
    constraint digest_is_one_a_day unique (person_id, on_day)
);

-- One row for one event and one person, however often it is tried and by however many portals.
create table message (
    id           uuid primary key,
    event_key    text not null,
    person_id    uuid not null references person,
    office_title text,
    kind         text not null,
    arguments    text[] not null,
    url          text not null,
    told_at      timestamptz not null,
    delivery     text not null,
    digest_id    uuid references digest,
    mailed_at    timestamptz,
    read_at      timestamptz,
    constraint message_is_told_once unique (event_key, person_id),
    constraint message_delivery_is_known check (delivery in ('AT_ONCE', 'DAILY', 'INBOX_ONLY')),
    constraint message_leads_somewhere_here check (url like '/%' and url not like '//%')
);

create index message_of_person on message (person_id, told_at desc, id);
create index message_of_digest on message (digest_id);
create index message_unread on message (person_id) where read_at is null;
create index message_for_a_digest on message (person_id) where delivery = 'DAILY' and digest_id is null;
