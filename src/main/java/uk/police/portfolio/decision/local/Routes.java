package uk.police.portfolio.decision.local;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySecretariat;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.rules.RuleBook;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/** The route of each case: proposed by the rules from what they are told, chosen by the triager, with a reason for another. */
@Service
@Transactional
public class Routes {

    private final RouteRepository routes;
    private final DecisionCourse course;
    private final Rules rules;
    private final Clock clock;

    Routes(RouteRepository routes, DecisionCourse course, Rules rules, Clock clock) {
        this.routes = routes;
        this.course = course;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Refused: {@code OWN_CASE} (on the record), {@code SCORE_NEEDS_A_REASON}, {@code SCORE_IS_NONE},
     * {@code OVERRIDE_NEEDS_A_REASON}, {@code CASE_IS_…} out of triage.
     */
    @BySecretariat
    public RouteDetails assess(String caseReference, AssessRoute told, Actor by) {
        CaseDetails asked = course.lock(caseReference);
        asked.refuseItsAuthor(by);
        RouteDetails assessed = ruled(asked, told, book(asked));
        RefusedException.throwIfAny(refusals(asked, told, assessed));
        CaseRoute route =
                new CaseRoute(asked, routes.countByCaseId(asked.id()) + 1, told, assessed, by, clock.instant());
        routes.save(route);
        return route.details();
    }

    /** As last assessed; where nobody has, as the rules propose it from what the case itself says. */
    @Transactional(readOnly = true)
    public RouteDetails of(CaseDetails asked) {
        return routes.findFirstByCaseIdOrderByNumberDesc(asked.id())
                .map(CaseRoute::details)
                .orElseGet(() -> ruled(asked, AssessRoute.NOTHING, book(asked)));
    }

    /** Frozen when the case was sent in. */
    private RuleBook book(CaseDetails asked) {
        return rules.asFrozen(asked.rulesVersion(), London.dayOf(asked.submittedAt()));
    }

    private static RouteDetails ruled(CaseDetails asked, AssessRoute told, RuleBook book) {
        List<Lift> lifts = LowestCompetentLevel.lifts(asked.subject(), told, book);
        Route proposed = lifts.isEmpty() ? Route.LOCAL : Route.BOARD;
        Route chosen = told.chosen() == null ? proposed : told.chosen();
        String reason = chosen == proposed ? "" : told.overrideReason();
        return new RouteDetails(
                told.duplicateScore(),
                told.duplicateReason(),
                told.novel(),
                proposed,
                lifts,
                chosen,
                reason,
                book.version(),
                null,
                null);
    }

    private static List<Refusal> refusals(CaseDetails asked, AssessRoute told, RouteDetails assessed) {
        List<Refusal> refusals = new ArrayList<>();
        if (asked.state() != CaseState.IN_TRIAGE) {
            refusals.add(Refusal.of("CASE_IS_" + asked.state(), asked.reference()));
        }
        Integer score = told.duplicateScore();
        if (score != null && (score < 0 || score > 100)) {
            refusals.add(Refusal.of("SCORE_IS_NONE"));
        }
        if (score != null && told.duplicateReason().isBlank()) {
            refusals.add(Refusal.of("SCORE_NEEDS_A_REASON"));
        }
        if (assessed.isOverridden() && assessed.overrideReason().isBlank()) {
            refusals.add(Refusal.of("OVERRIDE_NEEDS_A_REASON"));
        }
        return refusals;
    }
}
