package uk.police.portfolio.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.police.portfolio.consultation.ConsultationReaders;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Role;

/** Says which cases somebody may know of: a force and the policing body that maintains it see each other's. */
@Component
public class CaseReaders {

    private static final Role[] SEE_ALL = {Role.SECRETARIAT, Role.NATIONAL_FINANCE, Role.AUDITOR, Role.ADMINISTRATOR};

    private final OrganisationDirectory organisation;
    private final ConsultationReaders consultations;
    private final SeatsPolled polled;
    private final Clock clock;

    CaseReaders(
            OrganisationDirectory organisation, ConsultationReaders consultations, SeatsPolled polled, Clock clock) {
        this.organisation = organisation;
        this.consultations = consultations;
        this.polled = polled;
        this.clock = clock;
    }

    public CaseReader as(Actor reader) {
        if (reader.holdsAny(SEE_ALL)) {
            return new CaseReader(true, true, Set.of(), Set.of());
        }
        Set<String> asked = new HashSet<>(consultations.askedAbout("case", reader));
        asked.addAll(polled.askedOf(reader));
        return new CaseReader(false, reader.holds(Role.BOARD_MEMBER), withPair(reader), asked);
    }

    private Set<UUID> withPair(Actor reader) {
        LocalDate today = London.today(clock);
        Set<UUID> bodies = new HashSet<>(Set.of(reader.bodyId()));
        organisation.maintenanceOf(reader.bodyId()).stream()
                .filter(pair -> pair.term().contains(today))
                .flatMap(pair -> Stream.of(pair.forceCode(), pair.policingBodyCode()))
                .distinct()
                .filter(code -> !code.equals(reader.bodyCode()))
                .map(organisation::body)
                .flatMap(Optional::stream)
                .map(BodyDetails::id)
                .forEach(bodies::add);
        return bodies;
    }
}
