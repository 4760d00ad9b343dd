package uk.police.portfolio.decision.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.organisation.AppointmentDetails;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;

/** Who decided: the board by its chair, or an office by its holder, as they were on the day. */
@Component
class DecisionMakers {

    private static final String CHAIR = CaseDetails.BOARD + "/chair";

    private final OrganisationDirectory organisation;

    DecisionMakers(OrganisationDirectory organisation) {
        this.organisation = organisation;
    }

    String name(String decider) {
        return organisation
                .office(decider)
                .map(OfficeDetails::title)
                .or(() -> organisation.body(decider).map(BodyDetails::name))
                .orElse(decider);
    }

    /** "Ada Long, Chair of the board"; empty where nobody held the office. */
    String holder(String decider, LocalDate on) {
        Optional<OfficeDetails> office = organisation.office(decider).or(() -> organisation.officeOrSeat(CHAIR, on));
        return office.flatMap(held -> organisation.holdersOf(held.id()).stream()
                        .filter(appointment -> appointment.term().contains(on))
                        .findFirst()
                        .map(AppointmentDetails::holderName)
                        .map(holder -> holder + ", " + held.title()))
                .orElse("");
    }
}
