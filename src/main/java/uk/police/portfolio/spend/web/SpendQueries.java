package uk.police.portfolio.spend.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.programme.Audience;
import uk.police.portfolio.programme.StatedThen;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.UnmatchedFacts;
import uk.police.portfolio.spend.quarter.SentReturns;

/** What stands around the figures: the names to choose from, and the national programmes beside the envelope. */
@Component
class SpendQueries {

    private static final String SURROUNDINGS = """
            select * from (
            select 'BODY' as kind, b.code, b.name, b.region as detail, b.kind as basis, null::numeric as amount,
                   b.name as position, case when %s then 'SENT' else '' end as source, %s as last_at
              from body b
             where b.kind in ('FORCE', 'NON_TERRITORIAL_FORCE') and b.from_on <= :today and (b.to_on is null or b.to_on >= :today)
            union all
            select 'CAPABILITY', c.code, c.name, coalesce(f.code, ''), '', null, to_char(c.position, '00000'), '', null
              from capability c left join capability f on f.id = c.family_id
            union all
            select 'OUTSIDE', p.reference, p.title, '', t.cost_basis, t.whole_life_amount, p.title, t.source, null
              from (%s) as t join programme p on p.id = t.programme_id
             where t.cost_basis <> ''
            union all
            select 'PRICES', y.year::text, '', '', y.version::text, null, y.year::text, '', null
              from spend_deflator_year y
             where y.version = (select max(version) from spend_deflator where recorded_at < :known)
            union all
            select 'TITLE', p.reference, p.title, '', '', null, p.reference, '', null
              from programme p where p.reference in (:named) and %s
            union all
            select 'UNMATCHED', u.code, u.name, u.lines::text, u.hidden::text, u.amount, u.name, '', null from (%s) as u
            union all
            select 'ALLOCATED', t.reference, t.name, '', '', sum(a.amount), t.name, '', null
              from (select distinct on (pot_id, programme_id, year) * from spend_allocation where recorded_at < :known
                     order by pot_id, programme_id, year, id desc) as a
              join spend_pot t on t.id = a.pot_id
              join programme p on p.id = a.programme_id and p.reference = :allocatedTo and %s
             where a.year between cast(:from as integer) and cast(:to as integer) and a.amount > 0
             group by t.reference, t.name) as surroundings
            order by kind, position collate "en-GB-x-icu", code
            """;

    private final JdbcClient jdbc;
    private final UnmatchedFacts unmatched;
    private final SpendReporting reporting;

    SpendQueries(JdbcClient jdbc, UnmatchedFacts unmatched, SpendReporting reporting) {
        this.jdbc = jdbc;
        this.unmatched = unmatched;
        this.reporting = reporting;
    }

    /**
     * What stands around the answer to this question.
     *
     * @param programmes the references of those that the answer names
     */
    SpendSurroundings surroundings(SpendQuestion question, Actor reader, List<String> programmes) {
        return SpendSurroundings.of(
                jdbc.sql(SURROUNDINGS.formatted(
                                SentReturns.SENT,
                                SpendReporting.LAST_AT,
                                StatedThen.STATED,
                                Audience.MAY_READ,
                                unmatched.sql(question),
                                Audience.MAY_READ))
                        .params(unmatched.parameters(question, reader))
                        .param(
                                "allocatedTo",
                                question.asked(SpendDimension.PROGRAMME).orElse(""))
                        .param("named", programmes.isEmpty() ? List.of("") : programmes)
                        .query(SpendSurroundings.Row.class)
                        .list(),
                reporting.day(question));
    }
}
