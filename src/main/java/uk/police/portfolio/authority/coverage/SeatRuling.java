package uk.police.portfolio.authority.coverage;

import static uk.police.portfolio.authority.coverage.InstrumentKind.STATUTORY_OFFICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;

/** Puts one question to every candidate of a seat, and says which is used or which came nearest. */
final class SeatRuling {

    private final Register register;
    private final Examination examination;
    private final List<Candidate> openDirections = new ArrayList<>();
    private final @Nullable Finding nearestClosedDirection;
    private final LocalDate on;

    SeatRuling(Register register, Examination examination, LocalDate on, List<Candidate> directions) {
        this.register = register;
        this.examination = examination;
        this.on = on;
        // A direction says the same to every seat until it comes to limits, so it is asked once.
        Finding nearest = null;
        for (Candidate direction : directions) {
            MissReason reason = examination.withoutLimits(direction, null);
            if (reason == null) {
                openDirections.add(direction);
            } else {
                nearest = nearer(nearest, Finding.missed(direction, reason));
            }
        }
        this.nearestClosedDirection = nearest;
    }

    ForceCoverage of(ForceShare share) {
        return new ForceCoverage(
                share.force(),
                share.amount(),
                Stream.of(SeatKind.values()).map(kind -> of(share, kind)).toList());
    }

    private SeatCoverage of(ForceShare share, SeatKind kind) {
        String seat = kind.seatOf(share.force());
        String filler = register.establishment().officeOf(seat, on);
        if (filler == null) {
            return new SeatCoverage(seat, kind, List.of(), NearestMiss.of(MissReason.VACANT));
        }
        if (filler.equals(examination.decider())) {
            return new SeatCoverage(seat, kind, List.of(STATUTORY_OFFICE.name() + ":" + filler), null);
        }
        return throughInstruments(share, kind, seat);
    }

    private SeatCoverage throughInstruments(ForceShare share, SeatKind kind, String seat) {
        Set<String> used = new LinkedHashSet<>();
        for (SeatLine line : register.establishment().linesOf(share.force(), kind, on)) {
            Finding finding = best(line, share.amount());
            if (finding == null) {
                return new SeatCoverage(seat, kind, List.of(), NearestMiss.of(MissReason.NO_INSTRUMENT));
            }
            if (!finding.covers()) {
                return new SeatCoverage(seat, kind, List.of(), finding.asMiss());
            }
            used.add(finding.candidate().terms().reference());
        }
        return new SeatCoverage(seat, kind, List.copyOf(used), null);
    }

    /** What is used, or else what came nearest; null where nothing speaks for the seat. */
    private @Nullable Finding best(SeatLine seat, Money share) {
        List<Finding> findings = new ArrayList<>();
        for (Candidate candidate : register.candidatesFor(seat, examination.decider())) {
            findings.add(examination.of(candidate, seat, share));
        }
        openDirections.forEach(direction -> findings.add(examination.againstLimits(direction, seat, share)));
        Finding used = null;
        Finding nearest = nearestClosedDirection;
        for (Finding finding : findings) {
            if (!finding.covers()) {
                nearest = nearer(nearest, finding);
            } else if (used == null || Finding.PREFERRED.compare(finding, used) < 0) {
                used = finding;
            }
        }
        return used == null ? nearest : used;
    }

    private static Finding nearer(@Nullable Finding one, Finding other) {
        return one == null || Finding.NEAREST.compare(other, one) < 0 ? other : one;
    }
}
