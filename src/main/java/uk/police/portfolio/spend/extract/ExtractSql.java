package uk.police.portfolio.spend.extract;

import uk.police.portfolio.programme.Audience;

/** The set-based statements between a ledger's file and what is posted of it; each handles all lines at once. */
final class ExtractSql {

    private static final String SAID = """
            month, amount, cost_code, project_code, account, supplier, description, category, product, nature, purpose, legacy,
            funding_source, restricted""";

    static final String CLEAR = "drop table if exists ledger_incoming, ledger_known, ledger_found";

    static final String INCOMING = """
            create temporary table ledger_incoming (line integer not null, external_id text not null, month smallint not null,
                amount numeric(19, 2) not null, cost_code text not null, project_code text not null, account text not null,
                supplier text not null, description text not null, category text not null, product text not null, nature text not null,
                purpose text not null, legacy boolean not null, funding_source text not null, restricted boolean not null) on commit drop
            """;

    /** Each line with what its body's ledger said under the same id before: in an earlier file, or earlier in this one. */
    static final String KNOWN = """
            create temporary table ledger_known on commit drop as
            select i.*, row_number() over (partition by i.external_id order by i.line) as nth, l.id as known,
                   md5(row(%s)::text) <> md5(row(%s)::text) as differs,
                   md5(row(%s)::text) <> first_value(md5(row(%s)::text)) over (partition by i.external_id order by i.line) as strays
              from ledger_incoming i
              left join ledger_line l on l.body_id = :body and l.external_id = i.external_id
            """.formatted(of("i"), of("l"), of("i"), of("i"));

    static final String FAULTS = """
            select line, external_id, case when known is not null then 'KNOWN_WITH_OTHER_CONTENT' else 'TWICE_WITH_OTHER_CONTENT' end as code
              from ledger_known where (known is not null and differs) or (known is null and strays) order by line limit 1000
            """;

    static final String COUNT = """
            select count(*) filter (where nth = 1 and known is null) as added, count(*) as lines,
                   coalesce(sum(amount) filter (where nth = 1 and known is null), 0) as amount
              from ledger_known
            """;

    static final String ADD_EXTRACT = """
            insert into ledger_extract (reference, body_id, mapping_id, file_name, sha256, lines, repeats, applied_at, by_name, office_title)
            select :reference, :body, m.id, :fileName, :sha256, :lines, :repeats, :at, :byName, :officeTitle
              from ledger_mapping m where m.body_id = :body and m.number = :mapping
            returning id
            """;

    static final String ADD_LINES = """
            insert into ledger_line (extract_id, body_id, line, external_id, %1$s)
            select :extract, :body, line, external_id, %1$s
              from ledger_known where nth = 1 and known is null order by line
            """.formatted(SAID);

    static final String WAIT = """
            insert into ledger_unmatched (line_id, body_id, month, restricted, amount)
            select id, body_id, month, restricted, amount from ledger_line where extract_id = :extract
            """;

    /** Of a line that a rule's first condition fits: true where every further one does, too. */
    private static final String ALL_HOLD = """
            not exists (
                select from ledger_rule_condition c
                  join ledger_line l on l.id = fitting.line_id
                 cross join lateral (select lower(case c.field when 'COST_CODE' then l.cost_code when 'PROJECT_CODE' then l.project_code
                        when 'ACCOUNT' then l.account when 'SUPPLIER' then l.supplier when 'DESCRIPTION' then l.description
                        when 'CATEGORY' then l.category end) as said, lower(c.value) as wanted) as x
                 where c.rule_set_id = fitting.rule_set_id and c.ordinal = fitting.ordinal
                   and not case c.test when 'EQUALS' then x.said = x.wanted else starts_with(x.said, x.wanted) end)
            """;

    /** Equal values find each other by hash; what begins with something is compared, but only with rules that look at that field. */
    private static final String BY_RULES = """
            with rule as (
                select r.*, lower(r.value) as wanted from ledger_rule r
                 where r.rule_set_id = (select max(id) from ledger_rule_set where body_id = :body)
            ), said as (
                select u.line_id, x.field, lower(x.said) as said
                  from ledger_unmatched u
                  join ledger_line l on l.id = u.line_id
                 cross join lateral (values ('COST_CODE', l.cost_code), ('PROJECT_CODE', l.project_code), ('ACCOUNT', l.account),
                        ('SUPPLIER', l.supplier), ('DESCRIPTION', l.description), ('CATEGORY', l.category)) as x (field, said)
                 where u.body_id = :body and x.said <> ''
            )
            select distinct on (line_id) line_id, rule_set_id, ordinal, programme_id, service, capability_id
              from (select s.line_id, r.* from said s join rule r on r.test = 'EQUALS' and r.field = s.field and r.wanted = s.said
                    union all
                    select s.line_id, r.* from said s join rule r on r.test = 'BEGINS' and r.field = s.field and starts_with(s.said, r.wanted))
                   as fitting
             where %s
             order by line_id, ordinal
            """.formatted(ALL_HOLD);

    /** What waits and the latest rules match: each line by the first of them that does. */
    static final String FIND = "create temporary table ledger_found on commit drop as " + BY_RULES;

    static final String MATCHABLE = "select count(*) as lines, coalesce(sum(u.amount), 0) as amount from (" + BY_RULES
            + ") as f join ledger_unmatched u on u.line_id = f.line_id";

    /** Lines that somebody has chosen, among those that still wait. */
    static final String CHOOSE = """
            create temporary table ledger_found on commit drop as
            select u.line_id, null::integer as rule_set_id, null::integer as ordinal, cast(:programme as uuid) as programme_id,
                   cast(:service as text) as service, cast(:capability as uuid) as capability_id
              from ledger_unmatched u where u.body_id = :body and u.line_id = any (:lines)
            """;

    static final String FOUND = """
            select count(*) as lines, coalesce(sum(u.amount), 0) as amount
              from ledger_found f join ledger_unmatched u on u.line_id = f.line_id
            """;

    static final String STAGE = """
            insert into spend_staged (line, body_id, programme_id, service, capability_id, month, category, nature, purpose, legacy,
                                      funding_source, product, supplier, price_basis, measure, amount, restricted, external_id)
            select l.line, l.body_id, f.programme_id, f.service, f.capability_id, l.month, l.category, l.nature, l.purpose, l.legacy,
                   l.funding_source, l.product, l.supplier, 'nominal', 'A', l.amount, l.restricted, l.external_id
              from ledger_found f join ledger_line l on l.id = f.line_id
            """;

    static final String MATCH = """
            insert into ledger_match (line_id, posting_id, rule_set_id, ordinal, programme_id, service, capability_id, matched_at, by_name,
                                      office_title)
            select line_id, (select id from spend_posting where reference = :reference), rule_set_id, ordinal, programme_id, service,
                   capability_id, :at, :byName, :officeTitle
              from ledger_found
            """;

    static final String NO_LONGER_WAIT =
            "delete from ledger_unmatched u using ledger_found f where u.line_id = f.line_id";

    private static final String LATEST_MATCH = """
            select distinct on (m.line_id) m.* from ledger_match m join ledger_line x on x.id = m.line_id and x.body_id = :body
             where %s order by m.line_id, m.number desc
            """;

    static final String MATCHED =
            """
            select l.id, l.external_id, l.month, l.supplier, l.description, l.amount, m.number, m.ordinal, m.matched_at, m.by_name,
                   case when %s then p.reference end as programme, m.service, c.code as capability, coalesce(t.reference, '') as posting
              from (%s) as m
              join ledger_line l on l.id = m.line_id
              join capability c on c.id = m.capability_id
              left join programme p on p.id = m.programme_id
              left join spend_posting t on t.id = m.posting_id
             order by l.id desc limit :limit
            """.formatted(Audience.MAY_READ, LATEST_MATCH.formatted(":before = 0 or m.line_id < :before"));

    /** Lines that somebody has chosen and that were posted as something else. */
    static final String CHOOSE_MATCHED = """
            create temporary table ledger_found on commit drop as
            select m.line_id, m.number + 1 as number, m.programme_id as was_programme_id, m.service as was_service,
                   m.capability_id as was_capability_id, cast(:programme as uuid) as programme_id, cast(:service as text) as service,
                   cast(:capability as uuid) as capability_id
              from (%s) as m
             where (m.programme_id, m.service, m.capability_id)
                   is distinct from (cast(:programme as uuid), cast(:service as text), cast(:capability as uuid))
            """.formatted(LATEST_MATCH.formatted("m.line_id = any (:lines)"));

    static final String FOUND_MATCHED = """
            select count(*) as lines, coalesce(sum(l.amount), 0) as amount from ledger_found f join ledger_line l on l.id = f.line_id
            """;

    /** Each taken back as it was posted, and posted anew. */
    static final String STAGE_CORRECTIONS = """
            insert into spend_staged (line, body_id, programme_id, service, capability_id, month, category, nature, purpose, legacy,
                                      funding_source, product, supplier, price_basis, measure, amount, restricted, external_id)
            select l.line, l.body_id, x.programme_id, x.service, x.capability_id, l.month, l.category, l.nature, l.purpose, l.legacy,
                   l.funding_source, l.product, l.supplier, 'nominal', 'A', x.amount, l.restricted, l.external_id || '~' || f.number || x.ending
              from ledger_found f
              join ledger_line l on l.id = f.line_id
             cross join lateral (values (f.was_programme_id, f.was_service, f.was_capability_id, -l.amount, '-'),
                                        (f.programme_id, f.service, f.capability_id, l.amount, ''))
                   as x (programme_id, service, capability_id, amount, ending)
            """;

    static final String MATCH_ANEW = """
            insert into ledger_match (line_id, number, posting_id, programme_id, service, capability_id, matched_at, by_name, office_title)
            select line_id, number, (select id from spend_posting where reference = :reference), programme_id, service, capability_id, :at,
                   :byName, :officeTitle
              from ledger_found
            """;

    static final String WAITING = """
            select count(*) as lines, coalesce(sum(amount), 0) as amount from ledger_unmatched where body_id = :body
            """;

    static final String GROUPS = """
            select l.cost_code, l.project_code, l.supplier, count(*) as lines, sum(l.amount) as amount
              from ledger_unmatched u join ledger_line l on l.id = u.line_id
             where u.body_id = :body
             group by 1, 2, 3 order by sum(abs(l.amount)) desc, 1, 2, 3 limit 50
            """;

    static final String LINES = """
            select l.id, l.external_id, l.month, l.cost_code, l.project_code, l.account, l.supplier, l.description, l.amount, l.restricted,
                   e.reference
              from ledger_unmatched u
              join ledger_line l on l.id = u.line_id
              join ledger_extract e on e.id = l.extract_id
             where u.body_id = :body and u.line_id > :after
             order by u.line_id limit :limit
            """;

    static final String ALL_LINES = LINES.replace(" limit :limit", "");

    static final String EXTRACTS = """
            select e.reference, e.file_name, e.applied_at, e.by_name, e.office_title, e.lines, e.repeats, m.number as mapping
              from ledger_extract e join ledger_mapping m on m.id = e.mapping_id
             where e.body_id = :body order by e.id desc limit 50
            """;

    static final String BODIES = """
            select b.code, b.name, coalesce(u.lines, 0) as lines, coalesce(u.amount, 0) as amount,
                   (select max(e.applied_at) from ledger_extract e where e.body_id = b.id) as latest
              from body b
              left join (select body_id, count(*) as lines, sum(amount) as amount from ledger_unmatched group by body_id) u
                on u.body_id = b.id
             where b.code = any (:codes) and b.kind <> 'BOARD'
             order by b.name collate "en-GB-x-icu"
            """;

    private ExtractSql() {}

    private static String of(String alias) {
        return SAID.replaceAll("\\b([a-z_]+)\\b", alias + ".$1");
    }
}
