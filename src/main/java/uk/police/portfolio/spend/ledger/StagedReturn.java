package uk.police.portfolio.spend.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.file.Progress;
import uk.police.portfolio.tabular.ReadingLimits;
import uk.police.portfolio.tabular.SheetReader;

/** The ledger's side of a quarterly return: its file is read as an import is, and its approval posts it. */
@Component
public class StagedReturn {

    private static final int MOST_LINES = 20_000;

    private final StagingTable staging;
    private final SpendPostings postings;
    private final CodeBook codes;

    StagedReturn(StagingTable staging, SpendPostings postings, CodeBook codes) {
        this.staging = staging;
        this.postings = postings;
        this.codes = codes;
    }

    /** The codes of the bodies that the actor may return for. */
    public Set<String> own(Actor by) {
        return codes.own(by);
    }

    /** Stages the lines of a file, in the caller's transaction; answers every fault in it. */
    public List<LineFault> read(Path file, Progress progress, Actor by) throws IOException {
        CodeBook.Codes known = codes.codes(by);
        List<LineFault> faults = new ArrayList<>();
        staging.fill(rows -> {
            LineReading reading = new LineReading(known, rows::add);
            SheetReader.read(file, ReadingLimits.LEDGER.withRows(MOST_LINES), progress.over(reading))
                    .forEach(fault -> faults.add(LineFault.of(fault)));
            faults.addAll(reading.faults());
        });
        progress.allRead();
        return faults;
    }

    /** An empty staging table, for the caller to fill. */
    public void open() {
        try {
            staging.fill(rows -> {});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static LineFault fault(int line, String code) {
        return LineFault.of(line, null, null, code);
    }

    /** What in the ledger speaks against the staged lines. */
    public List<LineFault> clashes() {
        return postings.match(false).faults();
    }

    /**
     * Posts the staged lines: they replace the body's earlier budget and forecast from one month to another, and close those of
     * the quarter that are over.
     *
     * @return what speaks against it; nothing is posted then
     */
    public List<LineFault> post(UUID bodyId, int firstMonth, int lastMonth, String reference, String sha256, Actor by) {
        SpendPostings.Matched matched = postings.match(false);
        if (matched.faults().isEmpty()) {
            int closedBefore = Math.min(postings.currentMonth(), firstMonth + 3);
            postings.post(
                    new PostLines(
                            "RETURN",
                            reference,
                            reference + ".xlsx",
                            sha256,
                            null,
                            new PostLines.Replaced(bodyId, firstMonth, lastMonth, closedBefore),
                            by),
                    matched);
        }
        return matched.faults();
    }
}
