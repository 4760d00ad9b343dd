-- Whoever opens the list counts what they may read: this answers from the index alone.
create index programme_by_reader on programme (status, sponsor_body_id, submitted_at, before_board_at);
