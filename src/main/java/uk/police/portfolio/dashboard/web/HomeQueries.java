package uk.police.portfolio.dashboard.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.authority.InstrumentsExpiring;
import uk.police.portfolio.programme.Audience;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.UnmatchedFacts;
import uk.police.portfolio.spend.UnmatchedSpend;

/** The numbers and the latest decisions of the first page, in one statement. */
@Component
class HomeQueries {

    /**
     * A decision is in the name of whoever gave, for a seat of theirs, the instrument that it bound the seat's force on; those
     * who fill no seat read the latest of all.
     */
    private static final String NUMBERS = """
            with mine as (
                select b.code || case f.seat when 'POLICING_BODY' then '/policing-body' else '/chief-officer' end as seat, o.code as office
                  from seat_filling f join body b on b.id = f.force_id join office o on o.id = f.office_id
                 where :actsForForces and o.body_id = :readerBody
            ), in_name as (
                select n.case_id, sum(f.share_amount) as share
                  from binding n join binding_force f on f.binding_id = n.id
                 where f.id in (select s.binding_force_id from binding_seat s join mine m on m.seat = s.seat
                           join instrument i on i.reference = any(s.instruments) and i.givers && array[m.seat, m.office])
                   and not exists (select from binding later where later.case_id = n.case_id and later.number > n.number)
                   and (f.outcome = 'BOUND' or f.force_code in (select t.force_code from ratification_task t where t.binding_id = n.id
                           group by t.force_code
                          having bool_and(coalesce(t.answer, '') in ('RATIFIED', 'RATIFIED_WITH_CONDITIONS', 'DEEMED'))))
                 group by n.case_id
            ), decided as (
                select c.reference, c.title, c.decided_on, n.share
                  from decision_case c left join in_name n on n.case_id = c.id
                 where c.decided_on is not null and (not :actsForForces or n.case_id is not null)
            ), envelope_now as (
                select min(y.financial_year) as first_year, max(y.financial_year) as last_year,
                       sum(y.low_amount) as low, sum(y.high_amount) as high
                  from envelope_year y
                 where y.envelope_id = (select n.id from envelope n order by n.number desc limit 1)
            )
            select v.*, d.*,
                   (select count(*) from programme p where %1$s) as programmes,
                   (select count(*) from programme p where p.status = 'APPROVED' and %1$s) as approved,
                   (select count(*) from decided) as decisions,
                   %2$s as lapsing,
                   (select count(*) from message m where m.person_id = :readerPerson and m.read_at is null) as unread,
                   %3$s as missing, %6$s as ages, (%4$s) as marks,
                   (select coalesce(json_agg(u), '[]')::text from (%5$s) u) as unmatched
              from envelope_now v
              left join lateral (select * from decided order by decided_on desc, reference desc limit 5) d on true
            """.formatted(
            Audience.MAY_READ,
            InstrumentsExpiring.COUNT,
            SpendReporting.MISSING,
            SpendPicture.MARKS,
            "%s",
            SpendReporting.ages("cast(left(v.first_year, 4) as integer)", "cast(left(v.last_year, 4) as integer)"));

    private static final String FIRST = "cast(left(v.first_year, 4) as integer)";
    private static final String LAST = "cast(left(v.last_year, 4) as integer)";
    private static final SpendQuestion EVERYTHING = SpendQuestion.everything();

    private final JdbcClient jdbc;
    private final ProgrammeDirectory programmes;
    private final UnmatchedFacts unmatched;
    private final JsonMapper json;

    HomeQueries(JdbcClient jdbc, ProgrammeDirectory programmes, UnmatchedFacts unmatched, JsonMapper json) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.unmatched = unmatched;
        this.json = json;
    }

    static boolean actsForForces(Actor reader) {
        return reader.holds(Role.AUTHORITY_HOLDER);
    }

    HomeNumbers numbers(Actor reader, LocalDate today) {
        List<HomeNumbers.Decided> latest = new ArrayList<>();
        List<HomeNumbers> numbers = jdbc.sql(NUMBERS.formatted(unmatched.sql(EVERYTHING, FIRST, LAST)))
                .params(unmatched.parameters(EVERYTHING, reader))
                .params(programmes.audience(reader).parameters())
                .params(InstrumentsExpiring.parameters(reader))
                .param("actsForForces", actsForForces(reader))
                .param("readerPerson", reader.personId())
                .query((row, number) -> {
                    if (row.getString("reference") != null) {
                        latest.add(decided(row));
                    }
                    return numbers(row);
                })
                .list();
        return numbers.get(0).with(latest);
    }

    private HomeNumbers numbers(ResultSet row) throws SQLException {
        return new HomeNumbers(
                FinancialYear.parse(row.getString("first_year")),
                FinancialYear.parse(row.getString("last_year")),
                new Money(row.getBigDecimal("low")),
                new Money(row.getBigDecimal("high")),
                row.getLong("programmes"),
                row.getLong("approved"),
                row.getLong("decisions"),
                row.getLong("lapsing"),
                row.getLong("unread"),
                row.getString("marks"),
                List.of((Long[]) row.getArray("missing").getArray()),
                UnmatchedSpend.of(List.of(json.readValue(row.getString("unmatched"), UnmatchedSpend.OfBody[].class))),
                Stream.of((Timestamp[]) row.getArray("ages").getArray())
                        .filter(Objects::nonNull)
                        .map(Timestamp::toInstant)
                        .toList(),
                List.of());
    }

    private static HomeNumbers.Decided decided(ResultSet row) throws SQLException {
        return new HomeNumbers.Decided(
                row.getString("reference"),
                row.getString("title"),
                row.getObject("decided_on", LocalDate.class),
                row.getBigDecimal("share") == null ? null : new Money(row.getBigDecimal("share")));
    }
}
