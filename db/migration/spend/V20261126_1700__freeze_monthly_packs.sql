-- The tables of a month as files, made with its pack and never changed: what everybody may read, so that they can be mailed.
create table spend_pack_file (
    month      date not null references spend_pack,
    name       text not null,
    media_type text not null,
    sha256     text not null,
    content    bytea not null,
    primary key (month, name)
);

create trigger spend_pack_file_only_added_to before update or delete or truncate on spend_pack_file
    for each statement execute function refuse_change();
revoke update on spend_pack_file from portfolio_app;
