-- So that what one officer writes is not written over by another who read the return before.
alter table spend_return add writings integer not null default 0;
