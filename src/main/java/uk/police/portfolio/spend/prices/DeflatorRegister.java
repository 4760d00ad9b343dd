package uk.police.portfolio.spend.prices;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.StaleVersionException;

/** Keeps the versions of the deflators; the newest holds, and none is ever changed. */
@Service
@Transactional
public class DeflatorRegister {

    private static final String ADD = """
            insert into spend_deflator (version, source, dated_on, reason, author_name, author_office, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeflatorRegister(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this actor keeps the deflators. */
    public static boolean mayRevise(Actor by) {
        return by.isPortal() || by.holds(Role.NATIONAL_FINANCE);
    }

    /** Every version, the newest first. */
    @Transactional(readOnly = true)
    public List<Deflators> versions() {
        return jdbc.sql("select * from spend_deflator order by version desc")
                .query((row, number) -> version(row))
                .list();
    }

    /** The version that holds, for whoever is about to follow it with another. */
    @ByDeflatorKeeper
    @Transactional(readOnly = true)
    public Deflators toFollow(Actor by) {
        return versions().get(0);
    }

    /**
     * Adds a version that holds from now on. Refused without a source, a reason or two years of which none stands twice; stale
     * where another version was added since the author read the last one.
     */
    @ByDeflatorKeeper
    public int revise(ReviseDeflators command, Actor by) {
        List<Refusal> refusals = refusals(command);
        RefusedException.throwIfAny(refusals);
        Instant at = clock.instant();
        int last = versions().get(0).version();
        int version = command.follows() + 1;
        if (last != command.follows() || add(command, version, by, at) == 0) {
            throw new StaleVersionException(List.of(Change.of("version", command.follows(), version)));
        }
        command.years()
                .forEach(year -> jdbc.sql("insert into spend_deflator_year (version, year, index) values (?, ?, ?)")
                        .params(version, year.year().startYear(), year.index())
                        .update());
        events.publishEvent(DeflatorsRevised.of(command, by, at));
        return version;
    }

    private int add(ReviseDeflators command, int version, Actor by, Instant at) {
        return jdbc.sql(ADD)
                .params(
                        version,
                        command.source(),
                        command.datedOn(),
                        command.reason(),
                        by.personName(),
                        by.officeTitle(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<Refusal> refusals(ReviseDeflators command) {
        List<Refusal> refusals = new ArrayList<>();
        if (command.source().isBlank() || command.reason().isBlank()) {
            refusals.add(Refusal.of("DEFLATORS_NEED_A_SOURCE_AND_A_REASON"));
        }
        if (command.datedOn().isAfter(London.today(clock))) {
            refusals.add(Refusal.of("DEFLATORS_ARE_OF_THE_FUTURE", command.datedOn()));
        }
        if (command.years().stream().map(Deflators.Index::year).distinct().count() < 2
                || command.years().stream()
                                .map(Deflators.Index::year)
                                .distinct()
                                .count()
                        < command.years().size()) {
            refusals.add(Refusal.of("DEFLATORS_NEED_YEARS"));
        }
        return refusals;
    }

    private Deflators version(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        return new Deflators(
                version,
                row.getString("source"),
                row.getObject("dated_on", LocalDate.class),
                row.getString("reason"),
                row.getString("author_name"),
                row.getString("author_office"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                jdbc.sql("select year, index from spend_deflator_year where version = ? order by year")
                        .param(version)
                        .query((year, number) -> new Deflators.Index(
                                new FinancialYear(year.getInt("year")), year.getObject("index", BigDecimal.class)))
                        .list());
    }
}
