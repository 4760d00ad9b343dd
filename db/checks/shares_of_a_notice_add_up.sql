-- What the policing bodies are told is theirs adds up to what the board is told, to the penny.
select p.case_reference, p.total_amount, coalesce(sum(n.share_amount) filter (where n.recipient = 'POLICING_BODY'), 0) as shares
  from publication p left join notice n on n.publication_id = p.id
 group by p.id, p.case_reference, p.total_amount
having coalesce(sum(n.share_amount) filter (where n.recipient = 'POLICING_BODY'), 0) <> p.total_amount
    or coalesce(sum(n.share_amount) filter (where n.recipient = 'BOARD'), -1) <> p.total_amount;
