-- A file that was taken into a return is not taken again, and the pack of an approved return is also a document to read and print.
alter table spend_upload add taken_at timestamptz;
alter table spend_return_pack add pdf bytea;
