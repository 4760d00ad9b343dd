-- No line of a ledger is dropped: it is matched, or stands among those that wait, once and with its own amount; and whatever was corrected,
-- what is posted of a matched line comes to its amount.
select l.id, l.body_id, l.external_id
  from ledger_line l
  left join ledger_unmatched u on u.line_id = l.id
 where exists (select from ledger_match m where m.line_id = l.id) = (u.line_id is not null)
    or (u.line_id is not null and (u.body_id, u.month, u.restricted, u.amount) is distinct from (l.body_id, l.month, l.restricted, l.amount))
    or exists (select from ledger_match m
                where m.line_id = l.id and m.posting_id is not null and not exists (
                      select from spend_line s
                       where s.body_id = l.body_id and s.amount = l.amount
                         and s.external_id = l.external_id || case m.number when 1 then '' else '~' || m.number end))
    or exists (select from ledger_match m
                where m.line_id = l.id and m.number > 1 and not exists (
                      select from spend_line s
                       where s.body_id = l.body_id and s.amount = -l.amount and s.external_id = l.external_id || '~' || m.number || '-'));
