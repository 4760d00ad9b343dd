-- Files that people send in, from upload to confirmation: what each is for, how far it is, what was found in it.
alter table spend_upload drop column content, drop column applied_as;
alter table spend_upload
    add kind       text        not null default 'IMPORT' constraint spend_upload_kind check (kind in ('IMPORT', 'RETURN', 'LEDGER')),
    add about      text        not null default '',
    add by_name    text        not null default '',
    add body_id    uuid        references body,
    add bytes      bigint      not null default 0,
    add is_long    boolean     not null default false,
    add state      text        not null default 'ABANDONED' constraint spend_upload_state
        check (state in ('KEPT', 'READING', 'FAULTY', 'CHECKED', 'APPLYING', 'APPLIED', 'ABANDONED')),
    add changed_at timestamptz not null default now(),
    add outcome    text,
    add taken_as   text        not null default '';
update spend_upload u
   set body_id = (select o.body_id from office o where o.id = u.office_id), changed_at = uploaded_at,
       state = case when taken_at is null then 'ABANDONED' else 'APPLIED' end;
alter table spend_upload drop column taken_at, alter column body_id set not null,
    alter column kind drop default, alter column about drop default, alter column by_name drop default, alter column bytes drop default,
    alter column is_long drop default, alter column state drop default, alter column changed_at drop default;
create index spend_upload_of_body on spend_upload (body_id, uploaded_at);
create index spend_upload_of_person on spend_upload (uploaded_by_id, state);

-- Piece by piece, so that a file of any length costs the memory of one.
create table spend_upload_piece (
    upload_id uuid    not null references spend_upload,
    ordinal   integer not null,
    bytes     bytea   not null,
    primary key (upload_id, ordinal)
);
alter table spend_upload_piece alter column bytes set storage external;
grant delete on spend_upload_piece to portfolio_app;

-- Beside its file and not in it: told while the work on the file is not committed yet.
create table spend_upload_progress (
    upload_id uuid primary key references spend_upload,
    stage     text   not null default 'READING' check (stage in ('READING', 'COMPARING')),
    rows_read bigint not null default 0,
    rows_all  bigint
);
