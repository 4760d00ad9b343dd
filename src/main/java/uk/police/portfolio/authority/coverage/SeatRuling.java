package uk.police.portfolio.authority.coverage;

import static uk.police.portfolio.authority.coverage.InstrumentKind.STATUTORY_OFFICE;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** Puts one question to every candidate of a seat, and says which is used or which came nearest. */
final class SeatRuling {

    private final Examination examination;
    private final Accounts accounts;

    SeatRuling(Examination examination, Draws draws, LocalDate on) {
        this.examination = examination;
        this.accounts = new Accounts(draws, FinancialYear.of(on));
    }

    ForceCoverage of(ForceShare share) {
        return new ForceCoverage(
                share.force(),
                share.amount(),
                Stream.of(SeatKind.values()).map(kind -> of(share, kind)).toList());
    }

    private SeatCoverage of(ForceShare share, SeatKind kind) {
        Day.Seat seat = examination.day().seat(share.force(), kind);
        if (seat.filler() == null) {
            return new SeatCoverage(seat.code(), kind, List.of(), NearestMiss.of(MissReason.VACANT));
        }
        if (seat.filler().equals(examination.decider())) {
            return new SeatCoverage(seat.code(), kind, List.of(STATUTORY_OFFICE.name() + ":" + seat.filler()), null);
        }
        return throughInstruments(share, kind, seat);
    }

    private SeatCoverage throughInstruments(ForceShare share, SeatKind kind, Day.Seat seat) {
        Set<String> used = new LinkedHashSet<>();
        for (Day.Line line : seat.lines()) {
            Finding finding = best(line, share.amount());
            if (finding == null) {
                return new SeatCoverage(seat.code(), kind, List.of(), NearestMiss.of(MissReason.NO_INSTRUMENT));
            }
            if (!finding.covers()) {
                return new SeatCoverage(seat.code(), kind, List.of(), finding.asMiss());
            }
            used.add(finding.candidate().terms().reference());
        }
        return new SeatCoverage(seat.code(), kind, List.copyOf(used), null);
    }

    /** What is used, or else what came nearest; null where nothing speaks for the seat. */
    private @Nullable Finding best(Day.Line line, Money share) {
        Examination.Shortlist shortlist = examination.of(line);
        Finding best = shortlist.nearestClosed();
        for (Candidate candidate : shortlist.open()) {
            best = better(best, againstLimits(candidate, line.seat(), share));
        }
        return best;
    }

    /** Checks 9 and 10. */
    private Finding againstLimits(Candidate candidate, SeatLine seat, Money share) {
        Money headroom = accounts.leastHeadroom(candidate, seat);
        Finding miss = accounts.miss(candidate, headroom, share);
        return miss != null ? miss : new Finding(candidate, null, null, examination.specificity(candidate), headroom);
    }

    private static Finding better(@Nullable Finding one, Finding other) {
        if (one == null || one.covers() != other.covers()) {
            return one == null || other.covers() ? other : one;
        }
        if (!one.covers()) {
            return Finding.nearer(one, other);
        }
        return Finding.PREFERRED.compare(other, one) < 0 ? other : one;
    }
}
