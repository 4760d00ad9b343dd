-- Files of instruments between preview and import; kept afterwards, as what the import rests on.
create table instrument_upload (
    id             uuid primary key,
    file_name      text not null,
    content        bytea not null,
    evidence       text not null,
    uploaded_at    timestamptz not null,
    uploaded_by_id uuid not null
);

revoke update, delete on instrument_upload from portfolio_app;
