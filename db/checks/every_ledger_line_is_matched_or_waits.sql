-- No line of a ledger is dropped: it is matched, or stands among those that wait, once and with its own amount.
select l.id, l.body_id, l.external_id
  from ledger_line l
  left join ledger_match m on m.line_id = l.id
  left join ledger_unmatched u on u.line_id = l.id
 where (m.line_id is null) = (u.line_id is null)
    or (u.line_id is not null and (u.body_id, u.month, u.restricted, u.amount) is distinct from (l.body_id, l.month, l.restricted, l.amount))
    or (m.posting_id is not null and not exists (
            select from spend_line s where s.body_id = l.body_id and s.external_id = l.external_id and s.amount = l.amount));
