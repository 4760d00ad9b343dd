package uk.police.portfolio.decision.local;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.Reach;
import uk.police.portfolio.decision.binding.BindingPreview;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/** Decisions that one office takes for the forces that it has authority for; the board reads of them and takes no part. */
@Service
@Transactional
public class LocalDecisions {

    private final DecisionCourse course;
    private final Bindings bindings;
    private final Routes routes;
    private final InstrumentDirectory instruments;
    private final OrganisationDirectory organisation;
    private final Clock clock;

    LocalDecisions(
            DecisionCourse course,
            Bindings bindings,
            Routes routes,
            InstrumentDirectory instruments,
            OrganisationDirectory organisation,
            Clock clock) {
        this.course = course;
        this.bindings = bindings;
        this.routes = routes;
        this.instruments = instruments;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Whom the reader's office would bind, were it to decide now. */
    @Transactional(readOnly = true)
    public BindingPreview preview(CaseDetails asked, Actor reader) {
        return bindings.preview(asked, reader.officeCode());
    }

    /**
     * Decides, with a reason. Refused: {@code OWN_CASE} to whoever sent it in, {@code OWN_CASE_BY_DELEGATE} to whoever holds
     * the authority from them, {@code OFFICE_HAS_NO_AUTHORITY} (all on the record), {@code ROUTE_IS_BOARD},
     * {@code COVERAGE_HAS_CHANGED}; an earlier version is stale.
     *
     * @param coverageRead the fingerprint of the {@link #preview} that was read
     */
    public void decide(String caseReference, int editionRead, String coverageRead, String reason, Actor by) {
        CaseDetails asked = course.lock(caseReference);
        if (CaseAct.DECIDE_LOCALLY.isPossibleIn(asked.state()) && !asked.isAuthoredBy(by)) {
            refuse(asked, by);
        }
        course.decideLocally(caseReference, editionRead, reason, decided -> bind(decided, coverageRead, by), by);
    }

    private Reach bind(CaseDetails asked, String coverageRead, Actor by) {
        if (!routes.of(asked).isLocal()) {
            throw RefusedException.because("ROUTE_IS_BOARD", asked.reference());
        }
        return bindings.bind(asked, by.officeCode(), coverageRead, by);
    }

    private void refuse(CaseDetails asked, Actor by) {
        List<Refusal> refusals = new ArrayList<>();
        CoverageAnswer answer = preview(asked, by).answer();
        if (answer.forces().isEmpty() || answer.forces().stream().anyMatch(force -> !force.isCovered())) {
            refusals.add(Refusal.of("OFFICE_HAS_NO_AUTHORITY", by.officeTitle(), asked.reference()));
        }
        if (asked.authorOffices().contains(by.officeId()) || restsOnTheAuthor(answer, asked)) {
            refusals.add(Refusal.of("OWN_CASE_BY_DELEGATE", asked.reference()));
        }
        if (!refusals.isEmpty()) {
            throw RefusedException.onTheRecord(refusals);
        }
    }

    /** Nobody decides through a delegate what they have sent in themselves. */
    private boolean restsOnTheAuthor(CoverageAnswer answer, CaseDetails asked) {
        LocalDate today = London.today(clock);
        List<String> used = answer.forces().stream()
                .flatMap(force -> force.seats().stream())
                .flatMap(seat -> seat.instruments().stream())
                .distinct()
                .toList();
        return instruments.findAll(used).stream()
                .flatMap(instrument -> instrument.terms().givers().stream())
                .map(giver -> organisation.officeOrSeat(giver, today))
                .flatMap(Optional::stream)
                .anyMatch(office -> asked.authorOffices().contains(office.id()));
    }
}
