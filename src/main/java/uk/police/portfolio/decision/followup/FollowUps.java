package uk.police.portfolio.decision.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySecretariat;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/** The conditions of decisions that hold, and their reviews. */
@Service
@Transactional
public class FollowUps {

    private final DecisionCourse course;
    private final FollowUpLedger ledger;
    private final FollowUpDates dates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUps(
            DecisionCourse course,
            FollowUpLedger ledger,
            FollowUpDates dates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.course = course;
        this.ledger = ledger;
        this.dates = dates;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FollowUpDetails of(CaseDetails decided) {
        List<ReviewDetails> reviews = ledger.reviews(decided);
        return new FollowUpDetails(conditions(decided), nextReview(decided, reviews), reviews);
    }

    /**
     * A condition was met. Refused: {@code DECISION_CONDITION_IS_MET} a second time, {@code CASE_IS_…} where the decision is not in
     * effect.
     *
     * @param number from 1, in the order of the decision
     */
    @BySecretariat
    public void meetCondition(String caseReference, int number, String words, Actor by) {
        CaseDetails decided = course.lock(caseReference);
        course.meetCondition(caseReference, words, by);
        ConditionStanding condition = conditions(decided).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("condition of " + caseReference, String.valueOf(number)));
        if (condition.met() != null) {
            throw RefusedException.because("DECISION_CONDITION_IS_MET", number);
        }
        ledger.meet(decided, number, words, by, clock.instant());
        events.publishEvent(new ConditionMet(
                by,
                clock.instant(),
                decided.heading(),
                number,
                condition.condition().words(),
                words));
    }

    /**
     * The decision was looked at again, and still holds. Refused: {@code REVIEW_DATE_PAST}, {@code CASE_IS_…}.
     *
     * @param nextOn when it is to be looked at again, or null
     */
    @BySecretariat
    public void review(String caseReference, String words, @Nullable LocalDate nextOn, Actor by) {
        CaseDetails decided = course.lock(caseReference);
        course.review(caseReference, words, by);
        if (nextOn != null && !nextOn.isAfter(today())) {
            throw RefusedException.because("REVIEW_DATE_PAST");
        }
        int number = ledger.reviews(decided).size() + 1;
        ledger.review(decided, number, words, nextOn, by, clock.instant());
        dates.stageReview(decided, nextOn);
        events.publishEvent(new DecisionReviewed(by, clock.instant(), decided.heading(), nextOn, words));
    }

    private List<ConditionStanding> conditions(CaseDetails decided) {
        Proposal proposal = decided.proposal();
        if (proposal == null) {
            return List.of();
        }
        Map<Integer, ConditionStanding.Met> met = ledger.met(decided).stream()
                .collect(Collectors.toMap(ConditionStanding.Met::number, Function.identity()));
        List<Proposal.Condition> all = proposal.conditions();
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(number -> ConditionStanding.of(number, all.get(number - 1), met.get(number), today()))
                .toList();
    }

    private static @Nullable LocalDate nextReview(CaseDetails decided, List<ReviewDetails> reviews) {
        Proposal proposal = decided.proposal();
        if (!reviews.isEmpty()) {
            return reviews.get(reviews.size() - 1).nextOn();
        }
        return proposal == null ? null : proposal.reviewOn();
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
