package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the register says on one day whatever is asked then: who fills a seat, what speaks for it, and how far each of that
 * comes through the first three checks. Worked out when it is first asked for, and kept.
 */
final class Day {

    /** A candidate with the first of the checks 1 to 3 that it fails, if it fails one. */
    record Standpoint(Candidate candidate, @Nullable MissReason reason) {}

    /** One of the lines that have become a seat, with all that speaks for it; itself, not its content, is its identity. */
    static final class Line {

        private final SeatLine seat;
        private final List<Standpoint> candidates;

        private Line(SeatLine seat, List<Standpoint> candidates) {
            this.seat = seat;
            this.candidates = candidates;
        }

        SeatLine seat() {
            return seat;
        }

        List<Standpoint> candidates() {
            return candidates;
        }
    }

    /** A seat, the office that fills it, and its lines. */
    record Seat(String code, @Nullable String filler, List<Line> lines) {}

    private final Register register;
    private final Establishment establishment;
    private final LocalDate on;
    private final List<Standpoint> directions;
    private final Map<String, Seat> seats = new ConcurrentHashMap<>();
    private final Map<String, SeatLine> givers = new ConcurrentHashMap<>();

    Day(Register register, LocalDate on, List<Candidate> directions) {
        this.register = register;
        this.establishment = register.establishment();
        this.on = on;
        this.directions = directions.stream()
                .map(direction -> new Standpoint(direction, untilInForce(direction, null)))
                .toList();
    }

    @Nullable
    String officeOf(String code) {
        return establishment.officeOf(code, on);
    }

    /** A direction says the same to every seat until it comes to limits. */
    List<Standpoint> directions() {
        return directions;
    }

    Seat seat(String force, SeatKind kind) {
        String code = kind.seatOf(force);
        Seat known = seats.get(code);
        return known != null ? known : seats.computeIfAbsent(code, any -> workedOut(code, force, kind));
    }

    private Seat workedOut(String code, String force, SeatKind kind) {
        List<Line> lines =
                establishment.linesOf(force, kind, on).stream().map(this::line).toList();
        return new Seat(code, officeOf(code), lines);
    }

    private Line line(SeatLine seat) {
        return new Line(
                seat,
                register.candidatesFor(seat).stream()
                        .map(candidate -> new Standpoint(candidate, untilInForce(candidate, seat)))
                        .toList());
    }

    /** Whether a parent passes checks 1 to 3, all its own givers having signed. */
    boolean standsForAllGivers(Candidate parent) {
        Standing standing = allGivers(parent);
        return parent.terms().kind().canBind() && standing != Standing.UNSIGNED && outOfForce(parent, standing) == null;
    }

    /** Checks 1 to 3; without a seat for a direction, which speaks for all of them alike. */
    private @Nullable MissReason untilInForce(Candidate candidate, @Nullable SeatLine seat) {
        if (!candidate.terms().kind().canBind()) {
            return MissReason.ADVISORY_ONLY;
        }
        return isSignedUpTo(candidate, seat) ? outOfForce(candidate, standing(candidate, seat)) : MissReason.NOT_SIGNED;
    }

    private boolean isSignedUpTo(Candidate candidate, @Nullable SeatLine seat) {
        if (seat == null) {
            return allGivers(candidate) != Standing.UNSIGNED;
        }
        for (Candidate link = candidate; link != null; link = link.parent()) {
            if (standing(link, seat) == Standing.UNSIGNED) {
                return false;
            }
            if (seat.isNamedAmong(link.terms().givers())) {
                return true;
            }
        }
        return false;
    }

    /** The seat's own standing where the instrument names it, otherwise that of all its givers. */
    private Standing standing(Candidate instrument, @Nullable SeatLine seat) {
        return seat != null && seat.isNamedAmong(instrument.terms().givers())
                ? Standing.of(seat, instrument, on)
                : allGivers(instrument);
    }

    private Standing allGivers(Candidate instrument) {
        Standing all = Standing.SIGNED;
        for (String giver : instrument.terms().givers()) {
            SeatLine line = givers.computeIfAbsent(giver, code -> establishment.lineOf(code, on));
            all = all.and(Standing.of(line, instrument, on));
        }
        return all;
    }

    private @Nullable MissReason outOfForce(Candidate instrument, Standing standing) {
        MissReason reason = instrument.outOfForce(on);
        boolean lapsed = standing == Standing.LAPSED && reason != MissReason.NOT_YET_IN_FORCE;
        return lapsed ? MissReason.EXPIRED : reason;
    }
}
