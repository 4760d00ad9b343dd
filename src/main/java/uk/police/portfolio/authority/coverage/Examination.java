package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** The ten checks of one question, put to one candidate after another. */
final class Examination {

    private final Establishment establishment;
    private final CapabilityTree capabilities;
    private final CoverageQuestion question;
    private final Accounts accounts;
    private final int reviewGraceDays;
    private final @Nullable String decider;
    private final LocalDate on;
    private final Map<Candidate, Boolean> soundParents = new HashMap<>();
    private final Map<String, SeatLine> givers = new HashMap<>();

    Examination(
            Establishment establishment,
            CapabilityTree capabilities,
            CoverageQuestion question,
            Draws draws,
            int reviewGraceDays) {
        this.establishment = establishment;
        this.capabilities = capabilities;
        this.question = question;
        this.reviewGraceDays = reviewGraceDays;
        this.on = question.on();
        this.decider = establishment.officeOf(question.decider(), on);
        this.accounts = new Accounts(draws, FinancialYear.of(on));
    }

    @Nullable
    String decider() {
        return decider;
    }

    /** What is found when a seat asks the candidate for the share. */
    Finding of(Candidate candidate, SeatLine seat, Money share) {
        MissReason reason = withoutLimits(candidate, seat);
        return reason == null ? againstLimits(candidate, seat, share) : Finding.missed(candidate, reason);
    }

    /** Checks 1 to 8, which do not depend on the share; without a seat for a direction, which speaks for all of them alike. */
    @Nullable
    MissReason withoutLimits(Candidate candidate, @Nullable SeatLine seat) {
        if (!candidate.terms().kind().canBind()) {
            return MissReason.ADVISORY_ONLY;
        }
        if (!isSignedUpTo(candidate, seat)) {
            return MissReason.NOT_SIGNED;
        }
        MissReason outOfForce = outOfForce(candidate, standing(candidate, seat));
        if (outOfForce != null) {
            return outOfForce;
        }
        if (decider == null || !decider.equals(candidate.taker())) {
            return MissReason.WRONG_DECIDER;
        }
        MissReason outside = outside(candidate.terms());
        return outside == null ? unsupported(candidate) : outside;
    }

    /** Checks 9 and 10. */
    Finding againstLimits(Candidate candidate, SeatLine seat, Money share) {
        Money headroom = accounts.leastHeadroom(candidate, seat);
        Finding miss = accounts.miss(candidate, headroom, share);
        if (miss != null) {
            return miss;
        }
        int specificity = capabilities.specificity(candidate.terms().scope(), question.capability());
        return new Finding(candidate, null, null, specificity, headroom);
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

    private @Nullable MissReason outside(InstrumentTerms terms) {
        if (!terms.matters().contains(question.matter())) {
            return MissReason.MATTER_NOT_COVERED;
        }
        return capabilities.contains(terms.scope(), question.capability()) ? null : MissReason.OUT_OF_SCOPE;
    }

    private @Nullable MissReason unsupported(Candidate candidate) {
        Candidate parent = candidate.parent();
        if (parent != null && !isSoundParent(parent)) {
            return MissReason.PARENT_INVALID;
        }
        return unready(candidate.terms());
    }

    private @Nullable MissReason unready(InstrumentTerms terms) {
        for (Condition condition : terms.conditions()) {
            if (condition.isUnmetOn(on)) {
                return MissReason.CONDITION_UNMET;
            }
        }
        LocalDate reviewBy = terms.reviewBy();
        boolean overdue = reviewBy != null && on.isAfter(reviewBy.plusDays(reviewGraceDays));
        return overdue ? MissReason.REVIEW_OVERDUE : null;
    }

    private boolean isSoundParent(Candidate parent) {
        Boolean known = soundParents.get(parent);
        if (known == null) {
            Standing standing = allGivers(parent);
            known = parent.terms().subDelegable()
                    && parent.terms().kind().canBind()
                    && standing != Standing.UNSIGNED
                    && outOfForce(parent, standing) == null
                    && outside(parent.terms()) == null
                    && unsupported(parent) == null;
            soundParents.put(parent, known);
        }
        return known;
    }
}
