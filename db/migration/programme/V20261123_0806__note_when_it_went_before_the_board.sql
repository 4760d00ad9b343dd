-- Members of the board may read a programme from the moment it is put before them.
alter table programme add before_board_at timestamptz;
