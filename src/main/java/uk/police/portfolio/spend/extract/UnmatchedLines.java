package uk.police.portfolio.spend.extract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.ledger.MayImportSpend;

/** The lines of bodies' ledgers that no rule matches: kept and counted until a new rule or a person says what they belong to. */
@Service
public class UnmatchedLines {

    private static final int ROWS_AT_ONCE = 500;

    private final OwnLedgers ledgers;
    private final LineMatching matching;
    private final Targets targets;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnmatchedLines(
            OwnLedgers ledgers,
            LineMatching matching,
            Targets targets,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledgers = ledgers;
        this.matching = matching;
        this.targets = targets;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** All that waits, what of it the rules would match by now, and the largest groups. */
    public record Standing(ExtractOutcome.Sum waiting, ExtractOutcome.Sum matchable, List<UnmatchedGroup> groups) {}

    @MayImportSpend
    @Transactional(readOnly = true)
    public Standing of(String body, Actor by) {
        OwnLedgers.Owned owned = ledgers.find(body, by);
        return new Standing(matching.waiting(owned.id()), matching.matchable(owned.id()), matching.groups(owned.id()));
    }

    /** Lines in the order in which they came, after the one of this number. */
    @MayImportSpend
    @Transactional(readOnly = true)
    public List<UnmatchedLine> lines(String body, long after, int limit, Actor by) {
        return jdbc.sql(ExtractSql.LINES)
                .param("body", ledgers.find(body, by).id())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    /** All of them, from a cursor: to be closed, and read inside a transaction. */
    @MayImportSpend
    public Stream<UnmatchedLine> all(String body, Actor by) {
        return jdbc
                .sql(ExtractSql.ALL_LINES)
                .param("body", ledgers.find(body, by).id())
                .param("after", 0L)
                .withFetchSize(ROWS_AT_ONCE)
                .query((row, number) -> line(row))
                .stream();
    }

    /** Matches what waits by the rules as they are now, and posts it. */
    @MayImportSpend
    @Transactional
    public ExtractOutcome.Sum match(String body, Actor by) {
        OwnLedgers.Owned owned = ledgers.lock(body, by);
        ExtractTaking.Taken taken = matching.posting(owned, "rules", clock.instant());
        LineMatching.Matched matched = matching.byRules(owned.id(), taken, by);
        return told(owned, LedgerActed.MATCHED, taken, matched, List.of(), by);
    }

    /** Posts these lines as what a person says that they are. */
    @MayImportSpend
    @Transactional
    public ExtractOutcome.Sum assign(String body, List<Long> lines, Target target, Actor by) {
        OwnLedgers.Owned owned = ledgers.lock(body, by);
        Targets.Found found = targets.findFor(lines, target, by);
        ExtractTaking.Taken taken = matching.posting(owned, "chosen " + lines, clock.instant());
        LineMatching.Matched matched = matching.byHand(owned.id(), lines, found, taken, by);
        List<Change> to = List.of(
                Change.to("programme", found.programme()),
                Change.to("service", found.service()),
                Change.to("capability", found.capability()));
        return told(owned, LedgerActed.ASSIGNED, taken, matched, to, by);
    }

    private ExtractOutcome.Sum told(
            OwnLedgers.Owned owned,
            String act,
            ExtractTaking.Taken taken,
            LineMatching.Matched matched,
            List<Change> more,
            Actor by) {
        matched.refuse();
        if (matched.sum().lines() == 0) {
            throw RefusedException.because("LEDGER_NOTHING_MATCHES");
        }
        List<Change> changes = new ArrayList<>(List.of(
                Change.to("reference", taken.reference()),
                Change.to("lines", matched.sum().lines())));
        more.stream().filter(Change::changesAnything).forEach(changes::add);
        events.publishEvent(new LedgerActed(by, taken.at(), act, owned.code(), owned.name(), changes));
        return matched.sum();
    }

    private static UnmatchedLine line(ResultSet row) throws SQLException {
        int month = row.getInt("month");
        return new UnmatchedLine(
                row.getLong("id"),
                row.getString("external_id"),
                new FinancialYear(month / 12),
                month % 12 + 1,
                row.getString("cost_code"),
                row.getString("project_code"),
                row.getString("account"),
                row.getString("supplier"),
                row.getString("description"),
                new Money(row.getBigDecimal("amount")),
                row.getBoolean("restricted"),
                row.getString("reference"));
    }
}
