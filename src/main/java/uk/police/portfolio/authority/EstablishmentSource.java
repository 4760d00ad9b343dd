package uk.police.portfolio.authority;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.coverage.CapabilityTree;
import uk.police.portfolio.authority.coverage.Establishment;
import uk.police.portfolio.authority.coverage.Establishment.ForceTerm;
import uk.police.portfolio.authority.coverage.Establishment.OfficeTerm;
import uk.police.portfolio.authority.coverage.Establishment.SeatTerm;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OfficeKind;
import uk.police.portfolio.organisation.OrganisationDirectory;

/** Tells coverage what organisation and capability know. */
@Component
class EstablishmentSource {

    private final OrganisationDirectory directory;
    private final CapabilityMap capabilities;

    EstablishmentSource(OrganisationDirectory directory, CapabilityMap capabilities) {
        this.directory = directory;
        this.capabilities = capabilities;
    }

    Establishment establishment() {
        List<OfficeDetails> offices = directory.offices();
        return new Establishment(forces(), terms(offices), seats(), chairs(offices));
    }

    CapabilityTree capabilities() {
        return new CapabilityTree(capabilities.parents());
    }

    private List<ForceTerm> forces() {
        return directory
                .bodies(Arrays.stream(BodyKind.values())
                        .filter(BodyKind::isForce)
                        .toList())
                .stream()
                .map(EstablishmentSource::force)
                .toList();
    }

    private static ForceTerm force(BodyDetails body) {
        return new ForceTerm(body.code(), body.kind() == BodyKind.FORCE, body.existence(), body.successorCode());
    }

    private static List<OfficeTerm> terms(List<OfficeDetails> offices) {
        return offices.stream()
                .map(office -> new OfficeTerm(office.code(), office.existence(), office.successorCode()))
                .toList();
    }

    private List<SeatTerm> seats() {
        return directory.seatHistory().stream()
                .map(filling -> new SeatTerm(filling.seatCode(), filling.officeCode(), filling.term()))
                .toList();
    }

    private static Map<String, String> chairs(List<OfficeDetails> offices) {
        return offices.stream()
                .filter(office -> office.kind() == OfficeKind.CHAIR_OF_BOARD)
                .collect(toMap(OfficeDetails::bodyCode, OfficeDetails::code, (first, second) -> first));
    }
}
