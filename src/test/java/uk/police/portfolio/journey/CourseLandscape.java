package uk.police.portfolio.journey;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.consultation.ConsultationRegister;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.callin.Calls;
import uk.police.portfolio.decision.consulting.CaseConsultations;
import uk.police.portfolio.decision.local.AssessRoute;
import uk.police.portfolio.decision.local.Route;
import uk.police.portfolio.decision.local.Routes;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.People;

/** Cases beside the vote and after it, each where the next act has a page of its own. */
@Component
class CourseLandscape {

    private final CaseConsultations consulting;
    private final ConsultationRegister consultations;
    private final Routes routes;
    private final PreparedNotices notices;
    private final CallIns callIns;
    private final Calls calls;
    private final People people;

    CourseLandscape(
            CaseConsultations consulting,
            ConsultationRegister consultations,
            Routes routes,
            PreparedNotices notices,
            CallIns callIns,
            Calls calls,
            People people) {
        this.consulting = consulting;
        this.consultations = consultations;
        this.routes = routes;
        this.notices = notices;
        this.callIns = callIns;
        this.calls = calls;
        this.people = people;
    }

    /** Its consultation is over and nothing waits for a reply. */
    String consulted(String inTriage) {
        String round = consulting.open(inTriage, List.of("kent"), "It binds Kent", secretary());
        consultations.close(round, "Both have answered", secretary());
        return inTriage;
    }

    /** An office with authority may decide it. */
    String toDecideLocally(String inTriage) {
        routes.assess(
                inTriage,
                new AssessRoute(null, "", false, Route.LOCAL, "The others only take part in the pilot"),
                secretary());
        return inTriage;
    }

    String published(String carried) {
        notices.prepare(carried, secretary());
        callIns.publish(carried, secretary());
        return carried;
    }

    String calledIn(String carried) {
        published(carried);
        calls.in(carried, "Too dear for a small force");
        return carried;
    }

    private Actor secretary() {
        return people.holding("national-board/secretary");
    }
}
