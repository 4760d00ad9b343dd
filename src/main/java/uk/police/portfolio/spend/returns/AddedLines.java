package uk.police.portfolio.spend.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.file.Progress;
import uk.police.portfolio.spend.ledger.LineColumns;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.ledger.StagedReturn;

/** Lines that a body adds to its return one by one; each is read exactly as if it had come in a file. */
@Service
public class AddedLines {

    private static final String EXTERNAL_ID = "external_id";

    private final OwnReturns own;
    private final StagedReturn staged;
    private final ReturnLines lines;
    private final SpendReturnRepository returns;
    private final Clock clock;

    AddedLines(OwnReturns own, StagedReturn staged, ReturnLines lines, SpendReturnRepository returns, Clock clock) {
        this.own = own;
        this.staged = staged;
        this.lines = lines;
        this.returns = returns;
        this.clock = clock;
    }

    /**
     * Adds a line. Refused where the return is not to be written any more.
     *
     * @param cells what was typed, by column; an id of the return's own is given where the body has none
     * @return what is wrong with it; nothing is added then
     */
    @Transactional
    public List<LineFault> add(String reference, Map<String, String> cells, Actor by) {
        SpendReturn written = own.find(reference, by);
        written.noteLines(by, clock.instant(), 1);
        String id = cells.getOrDefault(EXTERNAL_ID, "").isBlank()
                ? reference + "/" + lines.nextOrdinal(written)
                : cells.getOrDefault(EXTERNAL_ID, "").strip();
        List<LineFault> faults = faults(written, cells, id, by);
        if (faults.isEmpty()) {
            lines.addStaged(written);
            returns.saveAndFlush(written);
        } else {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return faults;
    }

    private List<LineFault> faults(SpendReturn written, Map<String, String> cells, String id, Actor by) {
        List<LineFault> faults = new ArrayList<>(read(cells, id, by));
        if (faults.isEmpty()) {
            lines.foreign(written).forEach(line -> faults.add(StagedReturn.fault(line, "NOT_OF_THIS_RETURN")));
        }
        if (faults.isEmpty() && lines.has(written, id)) {
            faults.add(StagedReturn.fault(1, "IN_THIS_RETURN_ALREADY"));
        }
        if (faults.isEmpty()) {
            faults.addAll(staged.clashes());
        }
        return faults;
    }

    private List<LineFault> read(Map<String, String> cells, String id, Actor by) {
        try {
            Path file = Files.createTempFile("return", ".line");
            try {
                Files.writeString(
                        file,
                        String.join(",", LineColumns.ALL) + "\r\n"
                                + LineColumns.ALL.stream()
                                        .map(column -> quoted(
                                                column.equals(EXTERNAL_ID) ? id : cells.getOrDefault(column, "")))
                                        .collect(Collectors.joining(",")));
                return staged.read(file, Progress.UNSEEN, by);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
