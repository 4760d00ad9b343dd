package uk.police.portfolio.spend.returns;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RecordRefusal;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.ledger.StagedReturn;

/** The quarterly returns of bodies, from opening to approval. */
@Service
public class SpendReturns {

    private final SpendReturnRepository returns;
    private final ReturnLedger ledger;
    private final StagedReturn staged;
    private final RecordRefusal record;
    private final Clock clock;

    SpendReturns(
            SpendReturnRepository returns,
            ReturnLedger ledger,
            StagedReturn staged,
            RecordRefusal record,
            Clock clock) {
        this.returns = returns;
        this.ledger = ledger;
        this.staged = staged;
        this.record = record;
        this.clock = clock;
    }

    /** Opens, for every territorial force that has none, the return of the quarter that ended last; answers how many. */
    @ByReviewer
    @Transactional
    public int open(Actor by) {
        Quarter quarter = Quarter.endedBefore(ledger.today());
        List<UUID> bodies = ledger.bodiesWithout(quarter);
        for (UUID body : bodies) {
            String reference = ledger.nextReference();
            SpendReturn opened = returns.saveAndFlush(new SpendReturn(reference, body, quarter, by, clock.instant()));
            ledger.prefill(opened, reference);
            ledger.note(opened.id(), "OPENED", by, clock.instant(), "");
        }
        return bodies.size();
    }

    /** The returns that this reader answers for or reviews, the latest quarter first. */
    @Transactional(readOnly = true)
    public List<ReturnRow> list(Actor reader) {
        return ledger.rows(readsAll(reader), own(reader));
    }

    /** One of them; {@link NotFoundException} where there is none for this reader. */
    @Transactional(readOnly = true)
    public ReturnDetails details(String reference, Actor reader) {
        ReturnRow row = row(reference, reader);
        return new ReturnDetails(row, ledger.acts(row.id()), own(reader).contains(row.bodyCode()), mayReview(reader));
    }

    /** So many of its lines, after that one. */
    @Transactional(readOnly = true)
    public List<ReturnLine> lines(String reference, int after, int most, Actor reader) {
        return ledger.lines(row(reference, reader).id(), after, most);
    }

    /** The workbook that was frozen when it was approved; {@link NotFoundException} where it is not approved yet. */
    @Transactional(readOnly = true)
    public byte[] pack(String reference, Actor reader) {
        return ledger.pack(row(reference, reader).id()).orElseThrow(() -> new NotFoundException("pack", reference));
    }

    /** Takes the lines of the file instead of those that the return had, or answers every fault in it. */
    @Transactional
    public List<LineFault> write(String reference, Path file, Actor by) throws IOException {
        SpendReturn written = own(reference, by);
        List<LineFault> faults = staged.read(file, by);
        if (faults.isEmpty()) {
            faults = ledger.foreign(written).stream()
                    .map(line -> StagedReturn.fault(line, "NOT_OF_THIS_RETURN"))
                    .toList();
        }
        if (faults.isEmpty()) {
            written.noteLines(by, clock.instant(), ledger.take(written));
            returns.save(written);
            faults = staged.clashes();
        }
        if (!faults.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return faults;
    }

    /** Changes the amounts of some lines. */
    @Transactional
    public void change(String reference, Map<Integer, Money> amounts, Actor by) {
        SpendReturn written = own(reference, by);
        written.noteLines(by, clock.instant(), amounts.size());
        amounts.forEach((ordinal, amount) -> ledger.amount(written.id(), ordinal, amount.amount()));
        returns.save(written);
    }

    /** Sends it in. Refused where it has no lines. */
    @Transactional
    public void submit(String reference, Actor by) {
        SpendReturn submitted = own(reference, by);
        if (ledger.lines(submitted.id(), 0, 1).isEmpty()) {
            throw new RefusedException(List.of(Refusal.of("RETURN_HAS_NO_LINES", reference)));
        }
        submitted.submit(by, clock.instant());
        done(submitted, "SUBMITTED", by, "");
    }

    @ByReviewer
    @Transactional
    public void takeUp(String reference, Actor by) {
        SpendReturn taken = find(reference);
        taken.takeUp(by, clock.instant());
        done(taken, "TAKEN_UP", by, "");
    }

    /** Sends it back with a reason, and with what the reviewer says of single lines. */
    @ByReviewer
    @Transactional
    public void requestChanges(String reference, String reason, Map<Integer, String> remarks, Actor by) {
        if (reason.isBlank()) {
            throw new RefusedException(List.of(Refusal.of("RETURN_NEEDS_A_REASON")));
        }
        SpendReturn back = find(reference);
        back.requestChanges(by, clock.instant(), reason);
        remarks.forEach((ordinal, remark) -> ledger.remark(back.id(), ordinal, remark));
        done(back, "CHANGES_REQUESTED", by, reason);
    }

    /**
     * Approves it: its lines are posted in place of the body's earlier budget and forecast, and its pack is frozen. Refused to
     * whoever sent it in.
     */
    @ByReviewer
    @Transactional
    public void approve(String reference, Actor by) {
        SpendReturn approved = find(reference);
        if (approved.wasSubmittedBy(by)) {
            throw record.of(by, approved.subject(), "approve the return", List.of(Refusal.of("OWN_RETURN", reference)));
        }
        byte[] pack = ReturnTable.workbook(ledger.lines(approved.id(), 0, Integer.MAX_VALUE));
        String sha256 = PackHash.of(pack);
        Quarter quarter = approved.quarter();
        staged.open();
        ledger.stage(approved);
        int last = Math.max(quarter.lastMonthOfYear(), ledger.lastMonth(approved));
        List<LineFault> clashes = staged.post(approved.bodyId(), quarter.firstMonth(), last, reference, sha256, by);
        if (!clashes.isEmpty()) {
            throw new RefusedException(List.of(Refusal.of("RETURN_CLASHES_WITH_POSTED_LINES", clashes.size())));
        }
        ledger.freeze(approved.id(), pack, sha256);
        approved.approve(by, clock.instant());
        done(approved, "APPROVED", by, "");
    }

    /** Reminds the body of what it has not sent in. */
    @ByReviewer
    @Transactional
    public void remind(String reference, Actor by) {
        SpendReturn missing = find(reference);
        if (!missing.status().isWritable()) {
            throw new RefusedException(List.of(Refusal.of("RETURN_CANNOT_BECOME", reference, missing.status())));
        }
        missing.remind(by, clock.instant());
        done(missing, "REMINDED", by, "");
    }

    /** Whether this actor reviews returns. */
    public static boolean mayReview(Actor by) {
        return by.isPortal() || by.holds(Role.NATIONAL_FINANCE);
    }

    private void done(SpendReturn changed, String act, Actor by, String reason) {
        Instant at = clock.instant();
        returns.saveAndFlush(changed);
        ledger.note(changed.id(), act, by, at, reason);
    }

    private static boolean readsAll(Actor reader) {
        return mayReview(reader) || reader.holds(Role.AUDITOR);
    }

    private java.util.Set<String> own(Actor reader) {
        return reader.holds(Role.BODY_FINANCE) ? staged.own(reader) : java.util.Set.of();
    }

    private ReturnRow row(String reference, Actor reader) {
        return ledger.row(reference, readsAll(reader), own(reader))
                .orElseThrow(() -> new NotFoundException("return", reference));
    }

    private SpendReturn own(String reference, Actor by) {
        ReturnRow row = row(reference, by);
        if (!own(by).contains(row.bodyCode())) {
            throw new NotFoundException("return", reference);
        }
        return find(reference);
    }

    private SpendReturn find(String reference) {
        return returns.findByReference(reference).orElseThrow(() -> new NotFoundException("return", reference));
    }
}
