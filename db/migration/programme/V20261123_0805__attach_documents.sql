-- Papers behind a programme. What was attached to a draft may be taken off it again; the file itself stays.
create table programme_document (
    programme_id uuid not null references programme,
    document_id  uuid not null references document,
    primary key (programme_id, document_id)
);

create index programme_document_of_document on programme_document (document_id);

grant delete on programme_document to portfolio_app;
