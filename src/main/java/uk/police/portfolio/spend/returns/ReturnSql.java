package uk.police.portfolio.spend.returns;

import uk.police.portfolio.spend.quarter.SentReturns;

/** The statements about the lines of returns. */
final class ReturnSql {

    private static final String COLUMNS = """
            (return_id, ordinal, body_id, programme_id, service, capability_id, month, category, nature, purpose, legacy, funding_source,
             product, supplier, price_basis, measure, amount, restricted, external_id)
            """;

    /** Forces of both kinds return, and every national body that has a finance officer who could. */
    private static final String RETURNS = """
            (b.kind in ('FORCE', 'NON_TERRITORIAL_FORCE') or (b.kind = 'NATIONAL_BODY' and exists (
                select from office o where o.body_id = b.id and o.kind in ('FORCE_FINANCE_OFFICER', 'POLICING_BODY_FINANCE_OFFICER')
                   and (o.to_on is null or o.to_on >= :today))))
            """;

    static final String MISSING = """
            select b.id from body b
             where %s and b.from_on <= :today and (b.to_on is null or b.to_on >= :today)
               and not exists (select from spend_return r where r.body_id = b.id and r.financial_year = :year and r.quarter = :quarter)
             order by b.code
            """.formatted(RETURNS);

    /** The budget and forecast that count now for the months from the quarter on, under external ids of the return's own. */
    static final String PREFILL = """
            insert into spend_return_line %s
            select :id, x.nth, x.body_id, c.programme_id, v.code, c.capability_id, x.month, c.category, c.nature, c.purpose, c.legacy,
                   c.funding_source, c.product, c.supplier, c.price_basis, x.measure, x.amount, x.restricted, :reference || '/' || x.nth
              from (select l.body_id, l.coding_id, l.month, l.measure, l.restricted, sum(l.amount) as amount,
                           row_number() over (order by min(l.id)) as nth
                      from spend_line l
                      join spend_state s on s.body_id = l.body_id and s.month = l.month
                     where l.body_id = :bodyId and l.month >= :first and l.measure in ('B', 'F')
                       and (s.base is null or l.posting_id >= s.base)
                     group by 1, 2, 3, 4, 5 having sum(l.amount) <> 0) as x
              join spend_coding c on c.id = x.coding_id
              left join spend_service v on v.id = c.service_id
            """.formatted(COLUMNS);

    /** And the plans that stand for the months that the body has not returned yet: a month each, to the penny. Drafts of others are theirs. */
    static final String PREFILL_FROM_PLANS = """
            insert into spend_return_line %s
            select :id, x.nth, x.body_id, x.programme_id, null, x.capability_id, x.month, '', x.nature, x.purpose, false, x.funding_source,
                   '', '', 'nominal', 'F', x.amount_of_month, false, :reference || '/' || x.nth
              from (select l.*, y.month, round(l.amount * m / 12, 2) - round(l.amount * (m - 1) / 12, 2) as amount_of_month,
                           row_number() over (order by l.id, m) + :before as nth
                      from plan_line l
                      join programme p on p.id = l.programme_id and (p.status <> 'DRAFT' or p.sponsor_body_id = l.body_id or exists (
                              select from maintenance c where (c.force_id, c.policing_body_id) in (
                                     (l.body_id, p.sponsor_body_id), (p.sponsor_body_id, l.body_id)) and c.to_on is null))
                     cross join generate_series(1, 12) as m
                     cross join lateral (select left(l.financial_year, 4)::integer * 12 + m - 1 as month) as y
                      left join spend_state t on t.body_id = l.body_id and t.month = y.month
                     where l.body_id = :bodyId and l.superseded_at is null and l.funding_source <> 'SHARED_POT'
                       and not coalesce(t.returned, false) and y.month between :first and :last) as x
            """.formatted(COLUMNS);

    static final String TAKE_STAGED = """
            insert into spend_return_line %s
            select :id, row_number() over (order by line), body_id, programme_id, service, capability_id, month, category, nature, purpose,
                   legacy, funding_source, product, supplier, price_basis, measure, amount, restricted, external_id
              from spend_staged
            """.formatted(COLUMNS);

    static final String STAGE = """
            insert into spend_staged
            select ordinal + 1, body_id, programme_id, service, capability_id, month, category, nature, purpose, legacy, funding_source,
                   product, supplier, price_basis, measure, amount, restricted, external_id
              from spend_return_line where return_id = :id
            """;

    static final String FOREIGN =
            "select line from spend_staged where body_id <> :bodyId or month < :first order by line limit 100";

    /** The months of the quarter that are over, and have a budget, a forecast or a plan but no actual, here or in the ledger. */
    static final String WITHOUT_ACTUAL = """
            select month from generate_series(cast(:first as integer), least(:first + 2, :current - 1)) as month
             where not exists (select from spend_return_line l where l.return_id = :id and l.month = month.month and l.measure = 'A')
               and not exists (select from spend_line l where l.body_id = :bodyId and l.month = month.month and l.measure = 'A')
               and (exists (select from spend_return_line l where l.return_id = :id and l.month = month.month and l.measure in ('B', 'F'))
                 or exists (select from spend_line l where l.body_id = :bodyId and l.month = month.month and l.measure in ('B', 'F'))
                 or exists (select from plan_line p where p.body_id = :bodyId and p.superseded_at is null
                               and left(p.financial_year, 4)::integer = month.month / 12))
             order by month
            """;

    static final String LINES = """
            select l.ordinal, b.code as body, p.reference as programme, coalesce(p.title, l.service) as title, l.service, c.code as capability,
                   c.name as capability_name, l.month, l.category, l.nature, l.purpose, l.legacy, l.funding_source, l.product, l.supplier,
                   l.price_basis, case l.measure when 'B' then 'budget' when 'F' then 'forecast' when 'C' then 'committed' else 'actual' end
                   as measure, l.amount, l.restricted, l.external_id, l.remark
              from spend_return_line l
              join body b on b.id = l.body_id
              join capability c on c.id = l.capability_id
              left join programme p on p.id = l.programme_id
             where l.return_id = :id and l.ordinal > :after
             order by l.ordinal limit :most
            """;

    /** Of the bodies that are no territorial force: how many have not sent in the return of the quarter, and how many there are. */
    static final String OTHERS = """
            select count(*) filter (where not %s) as missing, count(*) as bodies
              from body b where b.kind <> 'FORCE' and %s and b.from_on <= :today and (b.to_on is null or b.to_on >= :today)
            """.formatted(SentReturns.SENT, RETURNS);

    /** Lines that are staged are added to those that the return has. */
    static final String ADD_STAGED = """
            insert into spend_return_line %s
            select :id, (select coalesce(max(ordinal), 0) from spend_return_line where return_id = :id) + row_number() over (order by line),
                   body_id, programme_id, service, capability_id, month, category, nature, purpose, legacy, funding_source, product, supplier,
                   price_basis, measure, amount, restricted, external_id
              from spend_staged
            """.formatted(COLUMNS);

    static final String ROWS = """
            select r.id, r.body_id, r.version, r.reference, b.code as body, b.name as body_name, r.financial_year, r.quarter, r.status, r.opened_at, r.due_on,
                   r.submitted_at, r.approved_at,
                   (select max(at) from spend_return_act a where a.return_id = r.id and a.act = 'REMINDED') as reminded_at,
                   (select max(a.at) from spend_return_act a join spend_return o on o.id = a.return_id
                     where o.body_id = r.body_id and a.act = 'REMINDED') as body_reminded_at,
                   (select coalesce(sum(l.amount), 0) from spend_return_line l where l.return_id = r.id and l.measure = 'F') as forecast,
                   (select coalesce(sum(l.amount), 0) from spend_return_line l where l.return_id = r.id and l.measure = 'A') as actual,
                   (select count(*) from spend_return_line l where l.return_id = r.id) as lines
              from spend_return r join body b on b.id = r.body_id
             where (:all or b.code = any(:own)) %s
             order by r.financial_year desc, r.quarter desc, b.name collate "en-GB-x-icu", r.reference limit :most offset :offset
            """;

    private ReturnSql() {}
}
