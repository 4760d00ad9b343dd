package uk.police.portfolio.spend.ledger;

/** The set-based statements between staged lines and posted ones; each handles all lines at once. */
final class LedgerSql {

    static final String LOCK_BODIES = """
            select count(pg_advisory_xact_lock(hashtext('spend'), hashtext(body)))
              from (select distinct body_id::text as body from spend_staged order by 1) as bodies
            """;

    static final String ADD_SERVICES = """
            insert into spend_service (id, body_id, code, name, illustrative)
            select gen_random_uuid(), body_id, service, service, :illustrative
              from (select distinct body_id, service from spend_staged where service is not null) as named
            on conflict do nothing
            """;

    /** Each line with its service and the fingerprint of its coding, exactly as the table of codings makes it. */
    static final String CODE = """
            create temporary table spend_coded on commit drop as
            select s.*, v.id as service_id, md5(
                   s.body_id::text || E'\\x1f' || coalesce(s.programme_id::text, '') || E'\\x1f' || coalesce(v.id::text, '') || E'\\x1f'
                   || s.capability_id::text || E'\\x1f' || s.category || E'\\x1f' || s.nature || E'\\x1f' || s.purpose || E'\\x1f'
                   || s.legacy::text || E'\\x1f' || s.funding_source || E'\\x1f' || s.product || E'\\x1f' || s.supplier || E'\\x1f'
                   || s.price_basis)::uuid as fingerprint
              from spend_staged s
              left join spend_service v on v.body_id = s.body_id and v.code = s.service
            """;

    static final String ADD_CODINGS = """
            insert into spend_coding (body_id, programme_id, service_id, capability_id, category, nature, purpose, legacy,
                                      funding_source, product, supplier, price_basis)
            select distinct on (s.fingerprint) s.body_id, s.programme_id, s.service_id, s.capability_id, s.category, s.nature, s.purpose,
                   s.legacy, s.funding_source, s.product, s.supplier, s.price_basis
              from spend_coded s
             where not exists (select from spend_coding c where c.fingerprint = s.fingerprint)
            on conflict do nothing
            """;

    /** Each line with its coding, and the line that already has its external id: in the ledger, or earlier in the file. */
    static final String MATCH = """
            create temporary table spend_incoming on commit drop as
            select t.line, t.body_id, t.month, t.measure, t.amount, t.restricted, t.external_id, c.id as coding_id,
                   row_number() over (partition by t.body_id, t.external_id order by t.line) as nth,
                   e.id is not null as known,
                   e.id is not null and (e.coding_id, e.month, e.measure, e.amount, e.restricted)
                        is distinct from (c.id, t.month, t.measure, t.amount, t.restricted) as differs
              from spend_coded t
              join spend_coding c on c.fingerprint = t.fingerprint
              left join spend_line e on e.body_id = t.body_id and e.external_id = t.external_id
            """;

    /** An external id names one line for ever; a correction is a line of its own. */
    static final String FAULTS = """
            select line, external_id, 'KNOWN_WITH_OTHER_CONTENT' as code from spend_incoming where differs
            union all
            select i.line, i.external_id, 'TWICE_WITH_OTHER_CONTENT'
              from spend_incoming i join spend_incoming f on f.body_id = i.body_id and f.external_id = i.external_id and f.nth = 1
             where i.nth > 1 and (i.coding_id, i.month, i.measure, i.amount, i.restricted)
                   is distinct from (f.coding_id, f.month, f.measure, f.amount, f.restricted)
             order by line limit :most
            """;

    static final String COUNT = """
            select count(*) filter (where nth = 1 and not known) as added, count(*) filter (where nth > 1 or known) as repeats
              from spend_incoming
            """;

    static final String LATEST = """
            select applied_at from spend_month
             where body_id in (select body_id from spend_incoming union all select cast(:bodyId as uuid))
             order by applied_at desc limit 1
            """;

    static final String POST = """
            insert into spend_posting (reference, kind, applied_at, by_id, by_name, office_title, file_name, sha256, idempotency_key,
                                       body_id, lines, repeats)
            values (:reference, :kind, :at, :byId, :byName, :officeTitle, :fileName, :sha256, :key, :bodyId, :lines, :repeats)
            returning id
            """;

    static final String ADD_LINES = """
            insert into spend_line (posting_id, coding_id, month, measure, restricted, amount, body_id, external_id)
            select :posting, coding_id, month, measure, restricted, amount, body_id, external_id
              from spend_incoming where nth = 1 and not known
             order by line
            """;

    /** The months that the posting turns: closes for their actuals, or takes earlier budget and forecast from. */
    static final String TURN = """
            create temporary table spend_turned on commit drop as
            select n.body_id, n.month, n.replaces, n.closes, n.returns, coalesce(s.closed, false) as was_closed, s.base
              from (select body_id, month, bool_or(replaces) as replaces, bool_or(closes) as closes, bool_or(returns) as returns
                      from (select body_id, month, false as replaces, measure = 'A' and month < :current as closes,
                                   measure in ('A', 'F') as returns
                              from spend_incoming where nth = 1 and not known
                            union all
                            select cast(:bodyId as uuid), month, true, month < :closedBefore, true
                              from generate_series(:firstMonth, :lastMonth) as month
                             where cast(:bodyId as uuid) is not null) as said
                     group by body_id, month) as n
              left join spend_state s on s.body_id = n.body_id and s.month = n.month
            """;

    static final String ADD_MONTHS = """
            insert into spend_month (posting_id, body_id, month, applied_at, replaces, closes, returns)
            select :posting, body_id, month, :at, replaces, closes, returns from spend_turned
            """;

    /** What the new lines add to the totals of their codings, and what the months that they turn move: forecast out, actual in. */
    static final String MOVE = """
            create temporary table spend_moved on commit drop as
            select x.*, c.illustrative, c.nature, c.purpose, c.legacy, c.funding_source, c.price_basis, c.capability_id, c.programme_id,
                   c.supplier collate "C" as supplier, c.category collate "C" as category
              from (select coding_id, body_id, (month / 12)::smallint as year, measure, restricted, sum(amount) as amount,
                           sum(lines) as lines from (
                select i.coding_id, i.body_id, i.month, m.measure, i.restricted, i.amount, 1 as lines
                  from spend_incoming i
                  join spend_turned t on t.body_id = i.body_id and t.month = i.month
                 cross join lateral (values (i.measure, true),
                       ('R'::"char", i.measure = case when t.closes or t.was_closed then 'A' else 'F' end::"char")) as m (measure, counts)
                 where i.nth = 1 and not i.known and m.counts
                union all
                select o.coding_id, o.body_id, o.month, m.measure, o.restricted, o.amount * (m.now - m.was), m.now - m.was
                  from (select l.*, t.was_closed, t.was_closed or t.closes as is_closed,
                               l.measure in ('A', 'C') or t.base is null or l.posting_id >= t.base as counted,
                               l.measure in ('A', 'C') or (not t.replaces and (t.base is null or l.posting_id >= t.base)) as counts
                          from spend_turned t
                          join spend_line l on l.body_id = t.body_id and l.month = t.month and l.posting_id <> :posting
                         where t.replaces or (t.closes and not t.was_closed)) as o
                 cross join lateral (values (o.measure, o.counted::integer, o.counts::integer),
                       ('R'::"char", (o.counted and o.measure = case when o.was_closed then 'A' else 'F' end::"char")::integer,
                                     (o.counts and o.measure = case when o.is_closed then 'A' else 'F' end::"char")::integer))
                       as m (measure, was, now)
                 where m.was <> m.now) as moved
             group by 1, 2, 3, 4, 5) as x
              join spend_coding_told c on c.id = x.coding_id
            """;

    private static final String ADDED =
            "do update set amount = kept.amount + excluded.amount, lines = kept.lines + excluded.lines";

    /** By all words together. */
    static final String KEEP_TOTALS = """
            insert into spend_total as kept (measure, year, body_id, restricted, illustrative, nature, purpose, legacy, funding_source,
                                             price_basis, amount, lines)
            select measure, year, body_id, restricted, illustrative, nature, purpose, legacy, funding_source, price_basis, sum(amount),
                   sum(lines)
              from spend_moved
             group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
            on conflict (measure, year, body_id, restricted, illustrative, nature, purpose, legacy, funding_source, price_basis)
            """ + ADDED;

    /** By each coding. */
    static final String KEEP_CODING_TOTALS = """
            insert into spend_coding_total as kept (coding_id, measure, year, restricted, amount, lines)
            select coding_id, measure, year, restricted, amount, lines from spend_moved order by 1, 2, 3, 4
            on conflict (coding_id, measure, year, restricted)
            """ + ADDED;

    /** What this posting did to them, so that the totals of any past day can be told. */
    static final String KEEP_MOVES = """
            insert into spend_coding_move (posting_id, coding_id, measure, year, restricted, amount, lines)
            select cast(:posting as integer), coding_id, measure, year, restricted, amount, lines
              from spend_moved where lines <> 0 or amount <> 0 order by 2, 3, 4, 5
            """;

    /** By each axis; in the order of the index, so that each of its pages is visited once. */
    static final String KEEP_AXIS_TOTALS = """
            with added_up as (
                select 'C'::"char" as axis, measure, year, capability_id::text as value, body_id, restricted, illustrative, price_basis,
                       sum(amount) as amount, sum(lines) as lines
                  from spend_moved group by capability_id, 2, 3, 5, 6, 7, 8
                union all
                select 'P', measure, year, coalesce(programme_id::text, ''), case when restricted then body_id end, restricted,
                       illustrative, price_basis, sum(amount), sum(lines)
                  from spend_moved group by programme_id, 2, 3, 5, 6, 7, 8
                union all
                select 'S', measure, year, supplier, case when restricted then body_id end, restricted, illustrative, price_basis,
                       sum(amount), sum(lines)
                  from spend_moved group by 2, 3, 4, 5, 6, 7, 8
                union all
                select 'G', measure, year, category, case when restricted then body_id end, restricted, illustrative, price_basis,
                       sum(amount), sum(lines)
                  from spend_moved group by 2, 3, 4, 5, 6, 7, 8
            )
            insert into spend_axis_total as kept (axis, measure, year, value, body_id, restricted, illustrative, price_basis, amount, lines)
            select * from added_up order by axis, measure, year, value collate "C", body_id
            on conflict (axis, measure, year, value, body_id, restricted, illustrative, price_basis)
            """ + ADDED;

    static final String SUMS = """
            select case measure when 'B' then 'budget' when 'F' then 'forecast' when 'C' then 'committed' else 'actual' end as measure,
                   count(*) as lines, sum(amount) as amount
              from %s group by measure order by min(case measure when 'B' then 1 when 'F' then 2 when 'C' then 3 else 4 end)
            """;

    private LedgerSql() {}
}
