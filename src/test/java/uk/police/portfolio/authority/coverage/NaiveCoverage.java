package uk.police.portfolio.authority.coverage;

import static uk.police.portfolio.authority.coverage.MissReason.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * Coverage once more, from the specification and as plainly as can be: lists are scanned from end to end, ancestors are
 * looked up by recursion, nothing is remembered. It shares the register's value records with the real one, and no rule.
 */
final class NaiveCoverage {

    private record Verdict(InstrumentTerms instrument, MissReason reason, Money shortfall, int depth, Money headroom) {}

    private final World world;
    private final CoverageQuestion question;
    private final int grace;
    private final LocalDate on;

    NaiveCoverage(World world, CoverageQuestion question, int grace) {
        this.world = world;
        this.question = question;
        this.grace = grace;
        this.on = question.on();
    }

    List<ForceCoverage> answer() {
        List<ForceCoverage> answers = new ArrayList<>();
        for (ForceShare share : question.shares()) {
            List<SeatCoverage> seats = new ArrayList<>();
            seats.add(seat(share, SeatKind.POLICING_BODY, "/policing-body"));
            seats.add(seat(share, SeatKind.CHIEF_OFFICER, "/chief-officer"));
            answers.add(new ForceCoverage(share.force(), share.amount(), seats));
        }
        return answers;
    }

    private SeatCoverage seat(ForceShare share, SeatKind kind, String suffix) {
        String seat = share.force() + suffix;
        String office = filler(seat, on);
        if (office == null) {
            return new SeatCoverage(seat, kind, List.of(), new NearestMiss(VACANT, null, null));
        }
        if (office.equals(decider())) {
            return new SeatCoverage(seat, kind, List.of("STATUTORY_OFFICE:" + office), null);
        }
        List<String> used = new ArrayList<>();
        for (String origin : origins(share.force())) {
            List<String> codes = codesBetween(origin, share.force(), suffix);
            Verdict best = best(codes, office, share.amount());
            if (best == null) {
                return new SeatCoverage(seat, kind, List.of(), new NearestMiss(NO_INSTRUMENT, null, null));
            }
            if (best.reason != null) {
                NearestMiss miss = new NearestMiss(best.reason, best.instrument.reference(), best.shortfall);
                return new SeatCoverage(seat, kind, List.of(), miss);
            }
            if (!used.contains(best.instrument.reference())) {
                used.add(best.instrument.reference());
            }
        }
        return new SeatCoverage(seat, kind, used, null);
    }

    // ---- who is who on the date

    private String filler(String seat, LocalDate date) {
        for (var term : world.seats) {
            if (term.seat().equals(seat)
                    && !date.isBefore(term.filled().fromOn())
                    && (term.filled().toOn() == null
                            || !date.isAfter(term.filled().toOn()))
                    && !gone(term.office(), date)) {
                return term.office();
            }
        }
        return null;
    }

    private boolean gone(String office, LocalDate date) {
        for (var term : world.offices) {
            if (term.code().equals(office)) {
                return term.existence().toOn() != null
                        && term.existence().toOn().isBefore(date);
            }
        }
        return true;
    }

    private boolean isSeat(String code) {
        return code.endsWith("/policing-body") || code.endsWith("/chief-officer");
    }

    private String decider() {
        if (isSeat(question.decider())) {
            return filler(question.decider(), on);
        }
        return world.chairs.getOrDefault(question.decider(), question.decider());
    }

    private String taker(InstrumentTerms instrument) {
        LocalDate first = instrument.effective().fromOn();
        if (!isSeat(instrument.taker())) {
            return world.chairs.getOrDefault(instrument.taker(), instrument.taker());
        }
        String then = filler(instrument.taker(), first);
        if (then != null) {
            return then;
        }
        return world.seats.stream()
                .filter(term -> term.seat().equals(instrument.taker())
                        && term.filled().fromOn().isAfter(first))
                .min(Comparator.comparing(term -> term.filled().fromOn()))
                .map(Establishment.SeatTerm::office)
                .orElse(null);
    }

    private String signer(Signature signature) {
        if (!isSeat(signature.signer())) {
            return world.chairs.getOrDefault(signature.signer(), signature.signer());
        }
        Optional<Establishment.SeatTerm> first = world.seats.stream()
                .filter(term -> term.seat().equals(signature.signer()))
                .min(Comparator.comparing(term -> term.filled().fromOn()));
        if (first.isPresent()
                && signature.signedOn().isBefore(first.get().filled().fromOn())) {
            return first.get().office();
        }
        return filler(signature.signer(), signature.signedOn());
    }

    /** The office that this one has become: itself, or its last successor so far. */
    private String heir(String office) {
        for (var term : world.offices) {
            if (term.code().equals(office) && term.successor() != null && gone(office, on)) {
                return heir(term.successor());
            }
        }
        return office;
    }

    /** The forces, ended or not, whose seats this force's seats are made of. */
    private TreeSet<String> origins(String force) {
        TreeSet<String> origins = new TreeSet<>();
        for (var former : world.forces) {
            if (force.equals(former.successor()) && former.existence().toOn().isBefore(on)) {
                origins.addAll(origins(former.code()));
                for (var self : world.forces) {
                    if (self.code().equals(force)
                            && !self.existence()
                                    .fromOn()
                                    .isAfter(former.existence().toOn())) {
                        origins.add(force);
                    }
                }
            }
        }
        if (origins.isEmpty()) {
            origins.add(force);
        }
        return origins;
    }

    private List<String> codesBetween(String origin, String force, String suffix) {
        List<String> codes = new ArrayList<>();
        for (String at = origin; !at.equals(force); at = successorOf(at)) {
            codes.add(at + suffix);
        }
        codes.add(force + suffix);
        return codes;
    }

    private String successorOf(String force) {
        return world.forces.stream()
                .filter(term -> term.code().equals(force))
                .findFirst()
                .orElseThrow()
                .successor();
    }

    // ---- candidates

    private Verdict best(List<String> codes, String office, Money share) {
        List<Verdict> covering = new ArrayList<>();
        List<Verdict> missing = new ArrayList<>();
        for (InstrumentTerms instrument : world.instruments) {
            if (isCandidate(instrument, codes, office)) {
                Verdict verdict = verdict(instrument, codes, office, share);
                (verdict.reason == null ? covering : missing).add(verdict);
            }
        }
        covering.sort((one, other) -> {
            if (one.depth != other.depth) {
                return other.depth - one.depth;
            }
            if (!Objects.equals(one.headroom, other.headroom)) {
                return one.headroom == null ? -1 : other.headroom == null ? 1 : other.headroom.compareTo(one.headroom);
            }
            int byDate = one.instrument
                    .effective()
                    .fromOn()
                    .compareTo(other.instrument.effective().fromOn());
            return byDate != 0 ? byDate : byReference(one, other);
        });
        missing.sort((one, other) -> {
            if (rank(one.reason) != rank(other.reason)) {
                return rank(other.reason) - rank(one.reason);
            }
            int byShortfall = zeroIfNone(one.shortfall).compareTo(zeroIfNone(other.shortfall));
            if (byShortfall != 0) {
                return byShortfall;
            }
            int byDate = other.instrument
                    .effective()
                    .fromOn()
                    .compareTo(one.instrument.effective().fromOn());
            return byDate != 0 ? byDate : byReference(one, other);
        });
        if (!covering.isEmpty()) {
            return covering.get(0);
        }
        return missing.isEmpty() ? null : missing.get(0);
    }

    private static int byReference(Verdict one, Verdict other) {
        return Arrays.compare(
                one.instrument.reference().codePoints().toArray(),
                other.instrument.reference().codePoints().toArray());
    }

    private static Money zeroIfNone(Money shortfall) {
        return shortfall == null ? Money.ZERO : shortfall;
    }

    private static int rank(MissReason reason) {
        return switch (reason) {
            case VACANT, NO_INSTRUMENT -> 0;
            case ADVISORY_ONLY -> 1;
            case NOT_SIGNED -> 2;
            case NOT_YET_IN_FORCE, EXPIRED, REVOKED, SUSPENDED -> 3;
            case WRONG_DECIDER -> 4;
            case MATTER_NOT_COVERED -> 5;
            case OUT_OF_SCOPE -> 6;
            case PARENT_INVALID -> 7;
            case CONDITION_UNMET -> 8;
            case REVIEW_OVERDUE -> 9;
            case OVER_SINGLE_LIMIT -> 10;
            case OVER_HEADROOM -> 11;
        };
    }

    private boolean isCandidate(InstrumentTerms instrument, List<String> codes, String office) {
        if (instrument.draft()) {
            return false;
        }
        boolean advice = instrument.kind() == InstrumentKind.BOARD_MANDATE
                || instrument.kind() == InstrumentKind.GRANT_CONDITION;
        return instrument.kind() == InstrumentKind.DIRECTION
                || (advice && taker(instrument) != null && taker(instrument).equals(decider()))
                || someoneNames(instrument, codes, office);
    }

    private boolean someoneNames(InstrumentTerms instrument, List<String> codes, String office) {
        return names(instrument, codes, office)
                || (instrument.parent() != null && someoneNames(parent(instrument), codes, office));
    }

    private boolean names(InstrumentTerms instrument, List<String> codes, String office) {
        for (String giver : instrument.givers()) {
            if (codes.contains(giver) || isOfTheLine(giver, codes, office)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfTheLine(String giver, List<String> codes, String office) {
        if (giver.equals(office)) {
            return true;
        }
        boolean filledItEarlier = world.seats.stream()
                .anyMatch(term -> term.office().equals(giver)
                        && codes.contains(term.seat())
                        && !term.filled().fromOn().isAfter(on));
        return filledItEarlier && passesThrough(giver, office);
    }

    private boolean passesThrough(String from, String office) {
        if (from.equals(office)) {
            return true;
        }
        for (var term : world.offices) {
            if (term.code().equals(from) && term.successor() != null && gone(from, on)) {
                return passesThrough(term.successor(), office);
            }
        }
        return false;
    }

    private InstrumentTerms parent(InstrumentTerms instrument) {
        return world.instruments.stream()
                .filter(other -> other.reference().equals(instrument.parent()))
                .findFirst()
                .orElseThrow();
    }

    // ---- the ten checks

    private Verdict verdict(InstrumentTerms instrument, List<String> codes, String office, Money share) {
        MissReason reason = firstEight(instrument, codes, office);
        if (reason != null) {
            return new Verdict(instrument, reason, null, 0, null);
        }
        Money overSingle = Money.ZERO;
        Money overHeadroom = Money.ZERO;
        Money least = null;
        for (InstrumentTerms at = instrument; at != null; at = at.parent() == null ? null : parent(at)) {
            if (at.singleLimit() != null) {
                overSingle = max(overSingle, share.minus(at.singleLimit()));
            }
            if (at.aggregateLimit() != null) {
                Money left = at.aggregateLimit().minus(used(at, codes));
                overHeadroom = max(overHeadroom, share.minus(left));
                least = least == null || left.compareTo(least) < 0 ? left : least;
            }
        }
        if (overSingle.isMoreThan(Money.ZERO)) {
            return new Verdict(instrument, OVER_SINGLE_LIMIT, overSingle, 0, null);
        }
        if (overHeadroom.isMoreThan(Money.ZERO)) {
            return new Verdict(instrument, OVER_HEADROOM, overHeadroom, 0, null);
        }
        return new Verdict(instrument, null, null, depth(instrument), least);
    }

    private MissReason firstEight(InstrumentTerms instrument, List<String> codes, String office) {
        if (!binds(instrument)) {
            return ADVISORY_ONLY;
        }
        boolean direction = instrument.kind() == InstrumentKind.DIRECTION;
        if (direction ? !signedByAll(instrument) : !signedUpwards(instrument, codes, office)) {
            return NOT_SIGNED;
        }
        boolean own = !direction && names(instrument, codes, office);
        boolean lapsed = own ? lapsedForSeat(instrument, codes, office) : lapsedForAny(instrument);
        MissReason dates = dates(instrument, lapsed);
        if (dates != null) {
            return dates;
        }
        if (decider() == null || !decider().equals(taker(instrument))) {
            return WRONG_DECIDER;
        }
        if (!instrument.matters().contains(question.matter())) {
            return MATTER_NOT_COVERED;
        }
        if (!inScope(instrument)) {
            return OUT_OF_SCOPE;
        }
        if (!parentHolds(instrument)) {
            return PARENT_INVALID;
        }
        if (conditionUnmet(instrument)) {
            return CONDITION_UNMET;
        }
        return overdue(instrument) ? REVIEW_OVERDUE : null;
    }

    private boolean binds(InstrumentTerms instrument) {
        return instrument.kind() != InstrumentKind.BOARD_MANDATE && instrument.kind() != InstrumentKind.GRANT_CONDITION;
    }

    private boolean signedUpwards(InstrumentTerms instrument, List<String> codes, String office) {
        if (names(instrument, codes, office)) {
            return hasSigned(instrument, office)
                    || (instrument.succession() != SuccessionRule.NEEDS_RECONFIRMATION
                            && formerOfLineSigned(instrument, codes, office));
        }
        return signedByAll(instrument) && signedUpwards(parent(instrument), codes, office);
    }

    private boolean formerOfLineSigned(InstrumentTerms instrument, List<String> codes, String office) {
        return instrument.signatures().stream()
                .filter(this::counts)
                .anyMatch(signature -> signer(signature) != null && isOfTheLine(signer(signature), codes, office));
    }

    private boolean lapsedForSeat(InstrumentTerms instrument, List<String> codes, String office) {
        return instrument.succession() == SuccessionRule.LAPSES
                && !hasSigned(instrument, office)
                && formerOfLineSigned(instrument, codes, office);
    }

    private boolean counts(Signature signature) {
        return !signature.signedOn().isAfter(on)
                && (signature.withdrawnOn() == null || on.isBefore(signature.withdrawnOn()));
    }

    private boolean hasSigned(InstrumentTerms instrument, String office) {
        return instrument.signatures().stream()
                .anyMatch(signature -> counts(signature) && office.equals(signer(signature)));
    }

    private boolean signedByAll(InstrumentTerms instrument) {
        return instrument.givers().stream().allMatch(giver -> signedBy(instrument, giver));
    }

    private boolean lapsedForAny(InstrumentTerms instrument) {
        return instrument.succession() == SuccessionRule.LAPSES
                && instrument.givers().stream().anyMatch(giver -> !stillThereAndSigned(instrument, giver));
    }

    private boolean signedBy(InstrumentTerms instrument, String giver) {
        return stillThereAndSigned(instrument, giver)
                || (instrument.succession() != SuccessionRule.NEEDS_RECONFIRMATION && formerSigned(instrument, giver));
    }

    private boolean stillThereAndSigned(InstrumentTerms instrument, String giver) {
        String now = isSeat(giver) ? filler(seatNow(giver), on) : heir(chair(giver));
        return now != null && !gone(now, on) && hasSigned(instrument, now);
    }

    private String chair(String code) {
        return world.chairs.getOrDefault(code, code);
    }

    private boolean formerSigned(InstrumentTerms instrument, String giver) {
        return instrument.signatures().stream()
                .filter(this::counts)
                .map(this::signer)
                .filter(Objects::nonNull)
                .anyMatch(office -> isSeat(giver) ? wasOnceIn(giver, office) : passesThrough(chair(giver), office));
    }

    private boolean wasOnceIn(String seat, String office) {
        String force = seat.substring(0, seat.lastIndexOf('/'));
        String suffix = seat.substring(seat.lastIndexOf('/'));
        List<String> codes = codesBetween(force, forceOf(seatNow(seat)), suffix);
        String now = filler(seatNow(seat), on);
        if (now != null) {
            return isOfTheLine(office, codes, now);
        }
        return gone(heir(office), on)
                && world.seats.stream()
                        .anyMatch(term -> term.office().equals(office)
                                && codes.contains(term.seat())
                                && !term.filled().fromOn().isAfter(on));
    }

    private String forceOf(String seat) {
        return seat.substring(0, seat.lastIndexOf('/'));
    }

    private String seatNow(String seat) {
        for (var force : world.forces) {
            boolean ended =
                    force.existence().toOn() != null && force.existence().toOn().isBefore(on);
            if (force.code().equals(forceOf(seat)) && ended && force.successor() != null) {
                return seatNow(force.successor() + seat.substring(seat.lastIndexOf('/')));
            }
        }
        return seat;
    }

    private MissReason dates(InstrumentTerms instrument, boolean lapsed) {
        if (on.isBefore(instrument.effective().fromOn())) {
            return NOT_YET_IN_FORCE;
        }
        LocalDate last = instrument.effective().toOn();
        if (lapsed || (last != null && on.isAfter(last))) {
            return EXPIRED;
        }
        if (instrument.revokedOn() != null && !on.isBefore(instrument.revokedOn())) {
            return REVOKED;
        }
        for (Suspension suspension : instrument.suspensions()) {
            boolean restored = suspension.restoredOn() != null && !on.isBefore(suspension.restoredOn());
            if (!on.isBefore(suspension.suspendedOn()) && !restored) {
                return SUSPENDED;
            }
        }
        return null;
    }

    private boolean inScope(InstrumentTerms instrument) {
        boolean in = instrument.scope().everything();
        for (String at = question.capability(); at != null; at = world.capabilities.get(at)) {
            if (instrument.scope().excluded().contains(at)) {
                return false;
            }
            in = in || instrument.scope().capabilities().contains(at);
        }
        return in;
    }

    private int depth(InstrumentTerms instrument) {
        int deepest = -1;
        for (String code : instrument.scope().capabilities()) {
            for (String at = question.capability(); at != null; at = world.capabilities.get(at)) {
                if (at.equals(code)) {
                    deepest = Math.max(deepest, depthOf(code));
                }
            }
        }
        return deepest;
    }

    private int depthOf(String capability) {
        String above = world.capabilities.get(capability);
        return above == null ? 0 : 1 + depthOf(above);
    }

    private boolean parentHolds(InstrumentTerms instrument) {
        if (instrument.parent() == null) {
            return true;
        }
        InstrumentTerms parent = parent(instrument);
        return parent.subDelegable()
                && binds(parent)
                && signedByAll(parent)
                && dates(parent, lapsedForAny(parent)) == null
                && parent.matters().contains(question.matter())
                && inScope(parent)
                && parentHolds(parent)
                && !conditionUnmet(parent)
                && !overdue(parent);
    }

    private boolean conditionUnmet(InstrumentTerms instrument) {
        return instrument.conditions().stream()
                .anyMatch(condition ->
                        condition.metOn() == null || condition.metOn().isAfter(on));
    }

    private boolean overdue(InstrumentTerms instrument) {
        return instrument.reviewBy() != null && on.isAfter(instrument.reviewBy().plusDays(grace));
    }

    private Money used(InstrumentTerms instrument, List<String> codes) {
        FinancialYear year = FinancialYear.of(on);
        Money used = instrument.drawnBefore().getOrDefault(year, Money.ZERO);
        for (World.Draw draw : world.draws) {
            if (draw.instrument().equals(instrument.reference())
                    && codes.contains(draw.seat())
                    && draw.year().equals(year)) {
                used = used.plus(draw.amount());
            }
        }
        return used;
    }

    private static Money max(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
