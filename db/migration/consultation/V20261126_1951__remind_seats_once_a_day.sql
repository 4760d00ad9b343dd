-- The day on which the silent seats were last reminded.
alter table consultation add column reminded_on date;
