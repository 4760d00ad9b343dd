package uk.police.portfolio.spend.returns;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RecordRefusal;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.ledger.StagedReturn;
import uk.police.portfolio.spend.quarter.Quarter;

/** The quarterly returns of bodies, from opening to approval; {@link ReturnDirectory} reads them. */
@Service
public class SpendReturns {

    private final SpendReturnRepository returns;
    private final ReturnLedger ledger;
    private final ReturnLines lines;
    private final ReturnList list;
    private final ReturnDirectory directory;
    private final StagedReturn staged;
    private final OwnReturns own;
    private final ReturnPacks packs;
    private final RecordRefusal record;
    private final Clock clock;

    SpendReturns(
            SpendReturnRepository returns,
            ReturnLedger ledger,
            ReturnLines lines,
            ReturnList list,
            ReturnDirectory directory,
            StagedReturn staged,
            OwnReturns own,
            ReturnPacks packs,
            RecordRefusal record,
            Clock clock) {
        this.returns = returns;
        this.ledger = ledger;
        this.lines = lines;
        this.list = list;
        this.directory = directory;
        this.staged = staged;
        this.own = own;
        this.packs = packs;
        this.record = record;
        this.clock = clock;
    }

    /** Opens, for every body that returns and has none, the return of the quarter that ended last; answers how many. */
    @ByReviewer
    @Transactional
    public int open(Actor by) {
        Quarter quarter = Quarter.endedBefore(list.today());
        List<UUID> bodies = list.bodiesWithout(quarter);
        for (UUID body : bodies) {
            String reference = ledger.nextReference();
            SpendReturn opened = returns.saveAndFlush(new SpendReturn(reference, body, quarter, by, clock.instant()));
            lines.prefill(opened, reference);
            ledger.note(opened.id(), "OPENED", by, clock.instant(), "");
        }
        return bodies.size();
    }

    /**
     * Changes the amounts of some lines, and takes others out. Refused with {@link StaleVersionException} where it was changed since
     * it was read.
     */
    @Transactional
    public void change(String reference, int version, Map<Integer, Money> amounts, Set<Integer> removed, Actor by) {
        SpendReturn written = own.find(reference, by);
        if (!written.isStillAt(version)) {
            throw new StaleVersionException(List.of());
        }
        written.noteLines(by, clock.instant(), amounts.size() + removed.size());
        returns.saveAndFlush(written);
        amounts.forEach((ordinal, amount) -> lines.amount(written.id(), ordinal, amount.amount()));
        removed.forEach(ordinal -> lines.remove(written.id(), ordinal));
    }

    @ByReviewer
    @Transactional
    public void takeUp(String reference, Actor by) {
        SpendReturn taken = find(reference);
        taken.takeUp(by, clock.instant());
        done(taken, "TAKEN_UP", by, "");
    }

    /** Says something of single lines while it is in review; its body reads that once it is sent back. */
    @ByReviewer
    @Transactional
    public void remark(String reference, Map<Integer, String> remarks, Actor by) {
        SpendReturn reviewed = find(reference);
        reviewed.remark(by, clock.instant(), remarks.size());
        remarks.forEach((ordinal, remark) -> lines.remark(reviewed.id(), ordinal, remark));
        returns.saveAndFlush(reviewed);
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
        remarks.forEach((ordinal, remark) -> lines.remark(back.id(), ordinal, remark));
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
        String sha256 = packs.freeze(approved, directory.row(reference, by), by, clock.instant());
        Quarter quarter = approved.quarter();
        staged.open();
        lines.stage(approved);
        int last = Math.max(quarter.lastMonthOfYear(), lines.lastMonth(approved));
        List<LineFault> clashes = staged.post(approved.bodyId(), quarter.firstMonth(), last, reference, sha256, by);
        if (!clashes.isEmpty()) {
            throw new RefusedException(List.of(Refusal.of("RETURN_CLASHES_WITH_POSTED_LINES", clashes.size())));
        }
        lines.noteRevisions(approved);
        approved.approve(by, clock.instant());
        done(approved, "APPROVED", by, "");
    }

    /** Reminds the body of what it has not sent in, at most once a day. */
    @ByReviewer
    @Transactional
    public void remind(String reference, Actor by) {
        SpendReturn missing = find(reference);
        if (!missing.status().isWritable()) {
            throw new RefusedException(List.of(Refusal.of("RETURN_CANNOT_BECOME", reference, missing.status())));
        }
        ledger.lock(missing.bodyId());
        if (directory.row(reference, by).remindedToday()) {
            throw RefusedException.because("RETURN_REMINDED_TODAY", reference);
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

    private SpendReturn find(String reference) {
        return returns.findByReference(reference).orElseThrow(() -> new NotFoundException("return", reference));
    }
}
