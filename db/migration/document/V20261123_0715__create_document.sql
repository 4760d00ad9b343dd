-- Files that people attach. The bytes stand apart, so that lists of documents never read them.
create table document (
    id              uuid         not null constraint document_pk primary key,
    name            varchar(150) not null,
    type            varchar(10)  not null,
    size_bytes      int          not null,
    sha256          char(64)     not null,
    uploaded_at     timestamptz  not null,
    uploaded_by_id  uuid         not null,
    uploaded_by     varchar(200) not null,
    constraint document_type check (type in ('PDF', 'DOCX', 'XLSX', 'PNG', 'JPEG')),
    constraint document_size check (size_bytes between 1 and 10485760),
    constraint document_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);

create table document_content (
    document_id uuid  not null constraint document_content_pk primary key
        constraint document_content_document references document,
    bytes       bytea not null,
    constraint document_content_size check (octet_length(bytes) between 1 and 10485760)
);

-- The files are compressed already: trying again would only cost time.
alter table document_content alter column bytes set storage external;

-- A file that somebody relied on stays what it was.
revoke update, delete on document, document_content from portfolio_app;
