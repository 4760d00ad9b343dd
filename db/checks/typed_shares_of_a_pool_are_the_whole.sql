-- Where each member's share is typed, the shares of one version are 100% together, exactly.
select t.pool_id, t.number, sum(m.weight) as percent
  from pool_terms t join pool_member m on m.terms_id = t.id
 where t.basis = 'TYPED'
 group by t.id, t.pool_id, t.number
having sum(m.weight) <> 100;
