package uk.police.portfolio.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.returns.ReturnDirectory;
import uk.police.portfolio.spend.returns.ReturnLine;
import uk.police.portfolio.spend.returns.ReturnRow;
import uk.police.portfolio.spend.returns.ReturnStatus;
import uk.police.portfolio.spend.returns.ReturnSubmission;
import uk.police.portfolio.spend.returns.ReturnTable;
import uk.police.portfolio.spend.returns.ReturnUploads;
import uk.police.portfolio.spend.returns.ReturningBodies;
import uk.police.portfolio.spend.returns.SpendReturns;
import uk.police.portfolio.tabular.TableFormat;

/** The first quarterly returns: most are approved, some wait for national finance, some for their body. */
@Component
class SampleReturns {

    /** Kent's finance officer is the newcomer who writes one. */
    private static final String NEWCOMER = "kent";

    private static final int EVERY = 100_000;
    private static final String WHY = "Delivery moved between the quarters (illustrative).";
    private static final String WHAT_IS_WRONG = "Two months look alike: say whether one is a copy (illustrative).";

    private final SpendReturns returns;
    private final ReturnDirectory directory;
    private final ReturnUploads uploads;
    private final ReturnSubmission submission;
    private final SampleOffices offices;
    private final TransactionTemplate transaction;

    SampleReturns(
            SpendReturns returns,
            ReturnDirectory directory,
            ReturnUploads uploads,
            ReturnSubmission submission,
            SampleOffices offices,
            TransactionTemplate transaction) {
        this.returns = returns;
        this.directory = directory;
        this.uploads = uploads;
        this.submission = submission;
        this.offices = offices;
        this.transaction = transaction;
    }

    /** How far a return of the sample has come. */
    private enum Fate {
        OPEN,
        SUBMITTED,
        SENT_BACK,
        APPROVED;

        static Fate of(String body) {
            return switch (body.equals(NEWCOMER) ? 0 : Math.floorMod(body.hashCode(), 10)) {
                case 0, 1 -> OPEN;
                case 2 -> SUBMITTED;
                case 3 -> SENT_BACK;
                default -> APPROVED;
            };
        }
    }

    /** Each of them whole, or not at all; those of later quarters are the business of whoever tries the portal. */
    void make() {
        Actor finance = offices.holding("portfolio-office/finance-lead");
        if (directory.count(finance) == 0) {
            returns.open(finance);
        }
        List<ReturnRow> all = directory.list(ReturningBodies.FORCES, finance, 0, EVERY);
        Comparator<ReturnRow> byQuarter = Comparator.comparing(SampleReturns::firstMonth);
        all.stream()
                .min(byQuarter)
                .ifPresent(first -> all.stream()
                        .filter(row -> byQuarter.compare(row, first) == 0)
                        .filter(row -> row.status() == ReturnStatus.OPEN && row.lines() > 0)
                        .filter(row -> Fate.of(row.bodyCode()) != Fate.OPEN)
                        .forEach(row -> transaction.executeWithoutResult(status -> make(row, finance))));
    }

    private void make(ReturnRow row, Actor finance) {
        Actor officer = offices.holding(row.bodyCode() + "/chief-finance-officer");
        write(row, officer);
        submission.submit(row.reference(), WHY, officer);
        Fate fate = Fate.of(row.bodyCode());
        if (fate == Fate.SUBMITTED) {
            return;
        }
        returns.takeUp(row.reference(), finance);
        if (fate == Fate.SENT_BACK) {
            returns.requestChanges(row.reference(), WHAT_IS_WRONG, Map.of(1, WHAT_IS_WRONG), finance);
        } else {
            returns.approve(row.reference(), finance);
        }
    }

    private void write(ReturnRow row, Actor officer) {
        List<ReturnLine> planned = directory.lines(row.reference(), 0, EVERY, officer);
        List<ReturnLine> lines = SampleReturnLines.of(row.reference(), firstMonth(row), planned);
        try {
            Path file = Files.createTempFile("sample", ".csv");
            try (OutputStream out = Files.newOutputStream(file)) {
                ReturnTable.COLUMNS.write(TableFormat.CSV, lines.stream(), out);
            }
            var kept = uploads.keep(row.reference(), file, "return.csv", officer);
            Files.delete(file);
            var faults = uploads.confirm(row.reference(), kept, WHY, officer);
            if (!faults.isEmpty()) {
                throw new IllegalStateException("The sample's return is refused: " + faults.get(0));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of the quarter, as lines count months. */
    private static int firstMonth(ReturnRow row) {
        return row.year().startYear() * 12 + (row.quarter() - 1) * 3;
    }
}
