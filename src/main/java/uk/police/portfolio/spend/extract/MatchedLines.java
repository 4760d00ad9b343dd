package uk.police.portfolio.spend.extract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.ledger.MayImportSpend;

/** The lines of bodies' ledgers that were posted, and their corrections: two lines more each time, and none changed. */
@Service
public class MatchedLines {

    private final OwnLedgers ledgers;
    private final LineMatching matching;
    private final Targets targets;
    private final ProgrammeDirectory programmes;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MatchedLines(
            OwnLedgers ledgers,
            LineMatching matching,
            Targets targets,
            ProgrammeDirectory programmes,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledgers = ledgers;
        this.matching = matching;
        this.targets = targets;
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The latest lines first, before the one of this number; 0 is the beginning. */
    @MayImportSpend
    @Transactional(readOnly = true)
    public List<MatchedLine> lines(String body, long before, int limit, Actor by) {
        return jdbc.sql(ExtractSql.MATCHED)
                .params(programmes.audience(by).parameters())
                .param("body", ledgers.find(body, by).id())
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    /** Takes these lines back as they were posted, and posts them as what they are. */
    @MayImportSpend
    @Transactional
    public ExtractOutcome.Sum correct(String body, List<Long> lines, Target target, Actor by) {
        OwnLedgers.Owned owned = ledgers.lock(body, by);
        Targets.Found found = targets.findFor(lines, target, by);
        ExtractTaking.Taken taken = matching.posting(owned, "corrected " + lines, clock.instant());
        LineMatching.Matched corrected = matching.anew(owned.id(), lines, found, taken, by);
        corrected.refuse();
        if (corrected.sum().lines() == 0) {
            throw RefusedException.because("LEDGER_NOTHING_TO_CORRECT");
        }
        events.publishEvent(new LedgerActed(
                by,
                taken.at(),
                LedgerActed.CORRECTED,
                owned.code(),
                owned.name(),
                List.of(
                        Change.to("reference", taken.reference()),
                        Change.to("lines", corrected.sum().lines()),
                        Change.to("to", found.service() == null ? found.programme() : found.service()),
                        Change.to("capability", found.capability()))));
        return corrected.sum();
    }

    private static MatchedLine line(ResultSet row) throws SQLException {
        int month = row.getInt("month");
        return new MatchedLine(
                row.getLong("id"),
                row.getString("external_id"),
                new FinancialYear(month / 12),
                month % 12 + 1,
                row.getString("supplier"),
                row.getString("description"),
                new Money(row.getBigDecimal("amount")),
                row.getString("programme"),
                row.getString("service"),
                row.getString("capability"),
                row.getObject("ordinal", Integer.class),
                row.getInt("number") - 1,
                row.getString("posting"),
                row.getString("by_name"),
                row.getObject("matched_at", OffsetDateTime.class).toInstant());
    }
}
