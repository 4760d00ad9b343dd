package uk.police.portfolio.authority.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;

/**
 * Checks 4 to 8, which depend on what is asked but not on how much: kept for the next question of the same kind, since a
 * register with thousands of instruments takes longer to look through than limits take to compare.
 */
final class Examination {

    /** What is asked, amounts apart; the decider as the office that decides, if there is one. */
    record Aspect(LocalDate on, @Nullable String decider, Matter matter, String capability, int reviewGraceDays) {}

    /** What is left of a line's candidates when only limits can still fail them, and the nearest of the others. */
    record Shortlist(List<Candidate> open, @Nullable Finding nearestClosed) {}

    private final Day day;
    private final CapabilityTree capabilities;
    private final Aspect aspect;
    private final Shortlist directions;
    private final Map<Day.Line, Shortlist> shortlists = new ConcurrentHashMap<>();
    private final Map<Candidate, Boolean> soundParents = new ConcurrentHashMap<>();

    /** @param advice the decider's own advice, which it is told of at every seat */
    Examination(Day day, CapabilityTree capabilities, Aspect aspect, @Nullable Candidate advice) {
        this.day = day;
        this.capabilities = capabilities;
        this.aspect = aspect;
        Finding told = advice == null ? null : Finding.missed(advice, MissReason.ADVISORY_ONLY);
        this.directions = shortlist(day.directions(), new Shortlist(List.of(), told));
    }

    Day day() {
        return day;
    }

    @Nullable
    String decider() {
        return aspect.decider();
    }

    /** What covers the line unless the share is too much, directions included, and the nearest miss before limits. */
    Shortlist of(Day.Line line) {
        Shortlist known = shortlists.get(line);
        if (known == null) {
            known = shortlist(line.candidates(), directions);
            shortlists.put(line, known);
        }
        return known;
    }

    int specificity(Candidate candidate) {
        return capabilities.specificity(candidate.terms().scope(), aspect.capability());
    }

    private Shortlist shortlist(List<Day.Standpoint> standpoints, Shortlist more) {
        List<Candidate> open = new ArrayList<>();
        Finding nearest = more.nearestClosed();
        for (Day.Standpoint standpoint : standpoints) {
            MissReason reason = withoutLimits(standpoint);
            if (reason == null) {
                open.add(standpoint.candidate());
            } else {
                nearest = Finding.nearer(nearest, Finding.missed(standpoint.candidate(), reason));
            }
        }
        open.addAll(more.open());
        return new Shortlist(List.copyOf(open), nearest);
    }

    private @Nullable MissReason withoutLimits(Day.Standpoint standpoint) {
        if (standpoint.reason() != null) {
            return standpoint.reason();
        }
        Candidate candidate = standpoint.candidate();
        if (aspect.decider() == null || !aspect.decider().equals(candidate.taker())) {
            return MissReason.WRONG_DECIDER;
        }
        MissReason outside = outside(candidate.terms());
        return outside == null ? unsupported(candidate) : outside;
    }

    private @Nullable MissReason outside(InstrumentTerms terms) {
        if (!terms.matters().contains(aspect.matter())) {
            return MissReason.MATTER_NOT_COVERED;
        }
        return capabilities.contains(terms.scope(), aspect.capability()) ? null : MissReason.OUT_OF_SCOPE;
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
            if (condition.isUnmetOn(aspect.on())) {
                return MissReason.CONDITION_UNMET;
            }
        }
        LocalDate reviewBy = terms.reviewBy();
        boolean overdue = reviewBy != null && aspect.on().isAfter(reviewBy.plusDays(aspect.reviewGraceDays()));
        return overdue ? MissReason.REVIEW_OVERDUE : null;
    }

    private boolean isSoundParent(Candidate parent) {
        Boolean known = soundParents.get(parent);
        if (known == null) {
            known = parent.terms().subDelegable()
                    && day.standsForAllGivers(parent)
                    && outside(parent.terms()) == null
                    && unsupported(parent) == null;
            soundParents.put(parent, known);
        }
        return known;
    }
}
