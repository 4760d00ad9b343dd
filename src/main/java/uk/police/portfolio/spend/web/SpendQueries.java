package uk.police.portfolio.spend.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;

/** What stands around the figures: the names to choose from, and the national programmes beside the envelope. */
@Component
class SpendQueries {

    private static final String SURROUNDINGS = """
            select * from (
            select 'BODY' as kind, b.code, b.name, b.region as detail, b.kind as basis, null::numeric as amount,
                   b.name as position, '' as source, %s as last_at
              from body b
             where b.kind in ('FORCE', 'NON_TERRITORIAL_FORCE') and b.from_on <= :today and (b.to_on is null or b.to_on >= :today)
            union all
            select 'CAPABILITY', c.code, c.name, coalesce(f.code, ''), '', null, to_char(c.position, '00000'), '', null
              from capability c left join capability f on f.id = c.family_id
            union all
            select 'OUTSIDE', p.reference, p.title, '', p.cost_basis, p.whole_life_amount, p.title, p.source, null
              from programme p
             where p.cost_basis <> ''
            union all
            select 'PRICES', y.year::text, '', '', y.version::text, null, y.year::text, '', null
              from spend_deflator_year y
             where y.version = (select max(version) from spend_deflator where recorded_at < :known)) as surroundings
            order by kind, position collate "en-GB-x-icu", code
            """.formatted(SpendReporting.LAST_AT);

    private final JdbcClient jdbc;
    private final SpendReporting reporting;

    SpendQueries(JdbcClient jdbc, SpendReporting reporting) {
        this.jdbc = jdbc;
        this.reporting = reporting;
    }

    /** What stands around the answer to this question. */
    SpendSurroundings surroundings(SpendQuestion question) {
        return SpendSurroundings.of(jdbc.sql(SURROUNDINGS)
                .params(reporting.parameters(question))
                .query(SpendSurroundings.Row.class)
                .list());
    }
}
