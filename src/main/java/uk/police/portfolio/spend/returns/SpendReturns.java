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

/** The quarterly returns of bodies, from opening to approval. */
@Service
public class SpendReturns {

    private final SpendReturnRepository returns;
    private final ReturnLedger ledger;
    private final ReturnLines lines;
    private final ReturnList list;
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
            StagedReturn staged,
            OwnReturns own,
            ReturnPacks packs,
            RecordRefusal record,
            Clock clock) {
        this.returns = returns;
        this.ledger = ledger;
        this.lines = lines;
        this.list = list;
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

    /** The returns that this reader answers for or reviews, the latest quarter first. */
    @Transactional(readOnly = true)
    public List<ReturnRow> list(Actor reader, long offset, int most) {
        return list(ReturningBodies.ALL, reader, offset, most);
    }

    /** The same, of these bodies only. */
    @Transactional(readOnly = true)
    public List<ReturnRow> list(ReturningBodies which, Actor reader, long offset, int most) {
        return list.rows(which, readsAll(reader), own.bodies(reader), offset, most);
    }

    /** How many of all of them there are. */
    @Transactional(readOnly = true)
    public long count(Actor reader) {
        return count(ReturningBodies.ALL, reader);
    }

    /** How many there are of these bodies. */
    @Transactional(readOnly = true)
    public long count(ReturningBodies which, Actor reader) {
        return list.count(which, readsAll(reader), own.bodies(reader));
    }

    /** Which quarter ended last, and how many bodies beside the territorial forces have not returned it. */
    @Transactional(readOnly = true)
    public EndedQuarter ended() {
        Quarter quarter = Quarter.endedBefore(list.today());
        ReturnList.Others others = list.others(quarter);
        return new EndedQuarter(quarter, others.missing(), others.bodies());
    }

    /**
     * The quarter that ended last.
     *
     * @param missing bodies that are no territorial force and have not returned it
     * @param others how many of those are asked to
     */
    public record EndedQuarter(Quarter quarter, int missing, int others) {

        public String firstMonth() {
            return Quarter.inWords(quarter.firstMonth());
        }

        public String lastMonth() {
            return Quarter.inWords(quarter.firstMonth() + 2);
        }
    }

    /** One of them; {@link NotFoundException} where there is none for this reader. */
    @Transactional(readOnly = true)
    public ReturnDetails details(String reference, Actor reader) {
        ReturnRow row = row(reference, reader);
        return new ReturnDetails(
                row, ledger.acts(row.id()), own.bodies(reader).contains(row.bodyCode()), mayReview(reader));
    }

    /** So many of its lines, after that one. */
    @Transactional(readOnly = true)
    public List<ReturnLine> lines(String reference, int after, int most, Actor reader) {
        return lines.of(row(reference, reader).id(), after, most);
    }

    /** The workbook that was frozen when it was approved; {@link NotFoundException} where it is not approved yet. */
    @Transactional(readOnly = true)
    public byte[] pack(String reference, Actor reader) {
        return ledger.pack(row(reference, reader).id(), "bytes")
                .orElseThrow(() -> new NotFoundException("pack", reference));
    }

    /** The document that was frozen beside it; {@link NotFoundException} where there is none. */
    @Transactional(readOnly = true)
    public byte[] document(String reference, Actor reader) {
        return ledger.pack(row(reference, reader).id(), "pdf")
                .orElseThrow(() -> new NotFoundException("pack", reference));
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
        String sha256 = packs.freeze(approved, row(reference, by), by, clock.instant());
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
        if (row(reference, by).remindedToday()) {
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

    private static boolean readsAll(Actor reader) {
        return mayReview(reader) || reader.holds(Role.AUDITOR);
    }

    private ReturnRow row(String reference, Actor reader) {
        return list.row(reference, readsAll(reader), own.bodies(reader))
                .orElseThrow(() -> new NotFoundException("return", reference));
    }

    private SpendReturn find(String reference) {
        return returns.findByReference(reference).orElseThrow(() -> new NotFoundException("return", reference));
    }
}
