package uk.police.portfolio.spend.pot;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.programme.Audience;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;

/** The rows of pots and their allocations; what a pot has is asked of the picture, as everything else is. */
@Component
class PotStore {

    private static final String LATEST = """
            select distinct on (pot_id, programme_id, year) * from spend_allocation order by pot_id, programme_id, year, id desc
            """;
    private static final String LATEST_THEN = """
            select distinct on (pot_id, programme_id, year) * from spend_allocation where recorded_at < :known
             order by pot_id, programme_id, year, id desc
            """;

    private static final String POTS = """
            select t.reference, t.name, b.code as body_code, b.name as body_name, t.service,
                   (select count(distinct a.programme_id) from (%s) as a where a.pot_id = t.id and a.amount > 0) as programmes
              from spend_pot t join body b on b.id = t.body_id order by t.name collate "en-GB-x-icu", t.reference
            """.formatted(LATEST);

    private static final String ALLOTMENTS = """
            select case when %s then p.reference end as programme, case when %s then p.title end as title, a.year, a.amount, a.reason,
                   a.by_name, a.recorded_at
              from (%s) as a join spend_pot t on t.id = a.pot_id join programme p on p.id = a.programme_id
             where t.reference = :pot and a.amount > 0 order by 1 nulls last, a.year
            """.formatted(Audience.MAY_READ, Audience.MAY_READ, LATEST_THEN);

    private final JdbcClient jdbc;
    private final SpendPicture picture;
    private final ProgrammeDirectory programmes;
    private final SpendReporting reporting;

    PotStore(JdbcClient jdbc, SpendPicture picture, ProgrammeDirectory programmes, SpendReporting reporting) {
        this.jdbc = jdbc;
        this.picture = picture;
        this.programmes = programmes;
        this.reporting = reporting;
    }

    List<PotRow> list() {
        return jdbc.sql(POTS).query(PotRow.class).list();
    }

    boolean exists(String body, String service) {
        return jdbc.sql("""
                        select exists (select from spend_pot t join body b on b.id = t.body_id where b.code = ? and t.service = ?)
                        """).params(body, service).query(Boolean.class).single();
    }

    String add(UUID id, String body, String service, String name, Actor by, OffsetDateTime at) {
        return jdbc.sql("""
                        insert into spend_pot (id, reference, name, body_id, service, declared_at, by_name, office_title)
                        select ?, 'POT-' || to_char(nextval('spend_pot_reference'), 'FM0000'), ?, id, ?, ?, ?, ? from body where code = ?
                        returning reference
                        """)
                .params(id, name, service, at, by.personName(), by.officeTitle(), body)
                .query(String.class)
                .single();
    }

    Money allocated(String pot, UUID programme, FinancialYear year) {
        return jdbc.sql("""
                        select a.amount from spend_allocation a join spend_pot t on t.id = a.pot_id
                         where t.reference = ? and a.programme_id = ? and a.year = ? order by a.id desc limit 1
                        """)
                .params(pot, programme, year.startYear())
                .query((row, number) -> new Money(row.getBigDecimal("amount")))
                .optional()
                .orElse(Money.ZERO);
    }

    /** What the pot has of a year and is not allocated; less than nothing where it has shrunk since. */
    Money left(PotRow pot, FinancialYear year, Actor by) {
        Money given = jdbc.sql("""
                        select coalesce(sum(a.amount), 0) from (%s) as a join spend_pot t on t.id = a.pot_id
                         where t.reference = ? and a.year = ?
                        """.formatted(LATEST))
                .params(pot.reference(), year.startYear())
                .query((row, number) -> new Money(row.getBigDecimal(1)))
                .single();
        return counted(pot, SpendQuestion.everything().between(year, year), by)
                .getOrDefault(year.toString(), Money.ZERO)
                .minus(given);
    }

    private Map<String, Money> counted(PotRow pot, SpendQuestion years, Actor reader) {
        return picture.totals(of(pot, years), reader, List.of(Set.of(SpendDimension.YEAR)))
                .by(SpendDimension.YEAR);
    }

    static SpendQuestion of(PotRow pot, SpendQuestion years) {
        return years.of(SpendDimension.BODY, pot.bodyCode()).of(SpendDimension.SERVICE, pot.service());
    }

    void allocate(
            String pot, UUID programme, FinancialYear year, Money amount, String reason, Actor by, OffsetDateTime at) {
        jdbc.sql("""
                        insert into spend_allocation (pot_id, programme_id, year, amount, reason, recorded_at, by_name, office_title)
                        select id, ?, ?, ?, ?, ?, ?, ? from spend_pot where reference = ?
                        """)
                .params(
                        programme,
                        year.startYear(),
                        amount.amount(),
                        reason,
                        at,
                        by.personName(),
                        by.officeTitle(),
                        pot)
                .update();
    }

    PotDetails details(PotRow pot, SpendQuestion question, Actor reader, boolean mayAllocate) {
        List<PotDetails.Allotment> allotments = jdbc.sql(ALLOTMENTS)
                .params(reporting.parameters(question))
                .params(programmes.audience(reader).parameters())
                .param("pot", pot.reference())
                .query((row, number) -> new PotDetails.Allotment(
                        row.getString("programme"),
                        row.getString("title"),
                        new FinancialYear(row.getInt("year")),
                        new Money(row.getBigDecimal("amount")),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
        List<PotDetails.Year> byYear = years(pot, question, allotments, reader);
        return new PotDetails(
                pot.reference(),
                pot.name(),
                pot.bodyCode(),
                pot.bodyName(),
                pot.service(),
                byYear,
                new PotDetails.Year(
                        null,
                        Money.sum(byYear.stream().map(PotDetails.Year::counted).toList()),
                        Money.sum(
                                byYear.stream().map(PotDetails.Year::allocated).toList())),
                allotments,
                mayAllocate);
    }

    private List<PotDetails.Year> years(
            PotRow pot, SpendQuestion question, List<PotDetails.Allotment> allotments, Actor reader) {
        Map<String, Money> counted = counted(pot, question, reader);
        List<PotDetails.Year> found = new ArrayList<>();
        for (FinancialYear year : question.years()) {
            found.add(new PotDetails.Year(
                    year,
                    counted.getOrDefault(year.toString(), Money.ZERO),
                    Money.sum(allotments.stream()
                            .filter(each -> each.year().equals(year))
                            .map(PotDetails.Allotment::amount)
                            .toList())));
        }
        return found;
    }
}
