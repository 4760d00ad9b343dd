package uk.police.portfolio.sample;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import uk.police.portfolio.organisation.AppointmentDetails;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;

/** The sample people, each acting in an office that they hold. */
@Component
class SampleOffices {

    private final OrganisationDirectory directory;
    private final Map<String, Actor> actors = new ConcurrentHashMap<>();

    SampleOffices(OrganisationDirectory directory) {
        this.directory = directory;
    }

    Actor holding(String officeCode) {
        return actors.computeIfAbsent(officeCode, this::find);
    }

    private Actor find(String officeCode) {
        OfficeDetails office = directory.office(officeCode).orElseThrow();
        AppointmentDetails held = directory.holdersOf(office.id()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody of the sample holds " + officeCode));
        return new Actor(
                held.personId(),
                held.holderName(),
                office.id(),
                office.code(),
                office.title(),
                office.bodyId(),
                office.bodyCode(),
                office.bodyName(),
                office.kind().roles());
    }
}
