package uk.police.portfolio.spend.returns;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.file.FileKind;
import uk.police.portfolio.spend.file.KeptFiles;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.ledger.LineSum;
import uk.police.portfolio.spend.ledger.StagedReturn;

/** Lines of a return that come in from a file or a paste: kept, looked at, and taken in once they are confirmed. */
@Service
public class ReturnUploads {

    private final OwnReturns own;
    private final KeptFiles uploads;
    private final StagedReturn staged;
    private final ReturnLedger ledger;
    private final ReturnLines lines;
    private final ReturnMovements movements;
    private final SpendReturnRepository returns;
    private final Clock clock;

    ReturnUploads(
            OwnReturns own,
            KeptFiles uploads,
            StagedReturn staged,
            ReturnLedger ledger,
            ReturnLines lines,
            ReturnMovements movements,
            SpendReturnRepository returns,
            Clock clock) {
        this.own = own;
        this.uploads = uploads;
        this.staged = staged;
        this.ledger = ledger;
        this.lines = lines;
        this.movements = movements;
        this.returns = returns;
        this.clock = clock;
    }

    /** Keeps the file until its lines are confirmed. Refused where the return is not to be written any more. */
    @Transactional
    public UUID keep(String reference, Path file, String fileName, Actor by) throws IOException {
        writable(reference, by);
        return uploads.keep(FileKind.RETURN, reference, file, fileName, by);
    }

    /** What the file would make of the return; nothing is changed. */
    @Transactional
    public ReturnPreview preview(String reference, UUID upload, Actor by) {
        SpendReturn written = writable(reference, by);
        try {
            return uploads.read(upload, by, file -> preview(written, file, by));
        } finally {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }

    /**
     * Takes the lines of the file instead of those that the return had.
     *
     * @param explanation what is said of them, and proposed again as the return is sent in; may be empty
     * @return what is wrong with the file; nothing is changed then
     */
    @Transactional
    public List<LineFault> confirm(String reference, UUID upload, String explanation, Actor by) {
        SpendReturn written = writable(reference, by);
        ReturnPreview preview = uploads.read(upload, by, file -> preview(written, file, by));
        if (preview.isRefused()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return preview.faults();
        }
        uploads.take(upload, reference, by);
        written.noteLines(by, clock.instant(), lines.take(written));
        returns.saveAndFlush(written);
        ledger.note(written.id(), "WRITTEN", by, clock.instant(), explanation);
        return List.of();
    }

    /** Where the lines that the return has differ from what counts now, for whoever writes or reviews it. */
    @Transactional(readOnly = true)
    public List<Movement> movements(UUID id) {
        return returns.findById(id).map(movements::of).orElse(List.of());
    }

    private ReturnPreview preview(SpendReturn written, KeptFiles.Opened file, Actor by) throws IOException {
        List<LineFault> faults = staged.read(file.path(), file.progress(), by);
        if (faults.isEmpty()) {
            faults = lines.foreign(written).stream()
                    .map(line -> StagedReturn.fault(line, "NOT_OF_THIS_RETURN"))
                    .toList();
        }
        if (faults.isEmpty()) {
            faults = staged.clashes();
        }
        List<LineSum> sums = faults.isEmpty() ? movements.sumsOfStaged(written) : List.of();
        if (faults.isEmpty() && sums.isEmpty()) {
            faults = List.of(StagedReturn.fault(0, "NO_LINES"));
        }
        return faults.isEmpty()
                ? new ReturnPreview(
                        file.name(),
                        faults,
                        sums.stream().mapToLong(LineSum::lines).sum(),
                        sums,
                        movements.ofStaged(written))
                : ReturnPreview.refused(file.name(), faults);
    }

    private SpendReturn writable(String reference, Actor by) {
        SpendReturn found = own.find(reference, by);
        if (!found.status().isWritable()) {
            throw new RefusedException(List.of(Refusal.of("RETURN_IS_NOT_WRITABLE", reference, found.status())));
        }
        return found;
    }
}
