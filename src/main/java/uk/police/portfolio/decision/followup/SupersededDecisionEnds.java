package uk.police.portfolio.decision.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.jobs.Job;
import uk.police.portfolio.shared.London;

/** A decision that holds for no force any more ends as superseded, on the day on which the last one is taken from it. */
@Component
class SupersededDecisionEnds implements Job<SupersededDecisionEnds.Earlier> {

    static final String NAME = "end-superseded-decision";

    /** The decision whose place is taken. */
    record Earlier(String caseReference) {}

    private final DecisionCourse course;
    private final Supersessions supersessions;
    private final Ratifications ratifications;
    private final Clock clock;

    SupersededDecisionEnds(
            DecisionCourse course, Supersessions supersessions, Ratifications ratifications, Clock clock) {
        this.course = course;
        this.supersessions = supersessions;
        this.ratifications = ratifications;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Earlier> payload() {
        return Earlier.class;
    }

    @Override
    public void run(Earlier earlier) {
        CaseDetails decided = course.lock(earlier.caseReference());
        List<Supersession> taken = taken(decided);
        if (decided.state() == CaseState.IN_EFFECT && !holdsForAny(decided, taken)) {
            String later = taken.stream().map(Supersession::later).distinct().collect(Collectors.joining(", "));
            course.endSuperseded(earlier.caseReference(), "Superseded for every force that it bound by " + later);
        }
    }

    private List<Supersession> taken(CaseDetails decided) {
        LocalDate today = London.today(clock);
        return supersessions.of(decided).stream()
                .filter(each -> !each.from().isAfter(today))
                .toList();
    }

    private boolean holdsForAny(CaseDetails decided, List<Supersession> taken) {
        Set<String> gone = taken.stream()
                .map(each -> each.capability() + " " + each.force())
                .collect(Collectors.toSet());
        return ratifications.boundForces(decided).stream()
                .anyMatch(force -> decided.subject().capabilityCodes().stream()
                        .anyMatch(capability -> !gone.contains(capability + " " + force)));
    }
}
