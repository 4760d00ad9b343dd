package uk.police.portfolio.authority;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.coverage.Establishment;
import uk.police.portfolio.organisation.AppointmentDetails;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.OrganisationDirectory;

/** Reads who the officers are on a day; who else an office's holders are is asked only where a rule turns on it. */
@Component
class OfficersSource {

    private final OrganisationDirectory directory;

    OfficersSource(OrganisationDirectory directory) {
        this.directory = directory;
    }

    Officers on(LocalDate date, Establishment establishment) {
        Map<String, BodyKind> bodies = directory.bodies(List.of(BodyKind.values())).stream()
                .collect(toMap(BodyDetails::code, BodyDetails::kind));
        return new Officers(establishment, date, directory.offices(), bodies, code -> alsoHeldWith(code, date));
    }

    private Set<String> alsoHeldWith(String officeCode, LocalDate date) {
        return directory.office(officeCode).stream()
                .flatMap(office -> directory.holdersOf(office.id()).stream())
                .filter(held -> held.term().contains(date))
                .map(AppointmentDetails::personId)
                .distinct()
                .flatMap(person -> directory.appointmentsOf(person, date).stream())
                .map(held -> held.office().code())
                .filter(code -> !code.equals(officeCode))
                .collect(toSet());
    }
}
