-- What a board read is named by its hash.
create index document_by_bytes on document (sha256);
