-- The first page of whoever fills a seat asks for what was decided on its authority.
create index binding_seat_by_seat on binding_seat (seat);
