package uk.police.portfolio.spend.returns;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.spend.quarter.Quarter;

/** The quarterly returns that somebody may read: their own, or all of them for who reviews or audits. */
@Service
@Transactional(readOnly = true)
public class ReturnDirectory {

    private final ReturnLedger ledger;
    private final ReturnLines lines;
    private final ReturnList list;
    private final OwnReturns own;

    ReturnDirectory(ReturnLedger ledger, ReturnLines lines, ReturnList list, OwnReturns own) {
        this.ledger = ledger;
        this.lines = lines;
        this.list = list;
        this.own = own;
    }

    /** The returns that this reader answers for or reviews, the latest quarter first. */
    public List<ReturnRow> list(Actor reader, long offset, int most) {
        return list(ReturningBodies.ALL, reader, offset, most);
    }

    /** The same, of these bodies only. */
    public List<ReturnRow> list(ReturningBodies which, Actor reader, long offset, int most) {
        return list.rows(which, readsAll(reader), own.bodies(reader), offset, most);
    }

    /** How many of all of them there are. */
    public long count(Actor reader) {
        return count(ReturningBodies.ALL, reader);
    }

    /** How many there are of these bodies. */
    public long count(ReturningBodies which, Actor reader) {
        return list.count(which, readsAll(reader), own.bodies(reader));
    }

    /** Which quarter ended last, and how many bodies beside the territorial forces have not returned it. */
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
    public ReturnDetails details(String reference, Actor reader) {
        ReturnRow row = row(reference, reader);
        return new ReturnDetails(
                row,
                ledger.acts(row.id()),
                own.bodies(reader).contains(row.bodyCode()),
                SpendReturns.mayReview(reader));
    }

    /** So many of its lines, after that one. */
    public List<ReturnLine> lines(String reference, int after, int most, Actor reader) {
        return lines.of(row(reference, reader).id(), after, most);
    }

    /** The workbook that was frozen when it was approved; {@link NotFoundException} where it is not approved yet. */
    public byte[] pack(String reference, Actor reader) {
        return ledger.pack(row(reference, reader).id(), "bytes")
                .orElseThrow(() -> new NotFoundException("pack", reference));
    }

    /** The document that was frozen beside it; {@link NotFoundException} where there is none. */
    public byte[] document(String reference, Actor reader) {
        return ledger.pack(row(reference, reader).id(), "pdf")
                .orElseThrow(() -> new NotFoundException("pack", reference));
    }

    private static boolean readsAll(Actor reader) {
        return SpendReturns.mayReview(reader) || reader.holds(Role.AUDITOR);
    }

    ReturnRow row(String reference, Actor reader) {
        return list.row(reference, readsAll(reader), own.bodies(reader))
                .orElseThrow(() -> new NotFoundException("return", reference));
    }
}
