package uk.police.portfolio.sample;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.ImportOutcome;
import uk.police.portfolio.authority.InstrumentImport;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;

/** Authority that nobody gave, recorded from an invented file, and one attempt to give what the law bars. */
@Component
class SampleInstruments {

    private static final String FILE = "sample-instruments.csv";
    private static final String EVIDENCE = "Illustrative: invented for the sample, signed by nobody";

    private final OrganisationDirectory organisation;
    private final InstrumentImport register;
    private final BarredAttempt attempt;
    private final Clock clock;

    SampleInstruments(
            OrganisationDirectory organisation, InstrumentImport register, BarredAttempt attempt, Clock clock) {
        this.organisation = organisation;
        this.register = register;
        this.attempt = attempt;
        this.clock = clock;
    }

    /** Answers how many it recorded; what is known already stays as it is. */
    int make() {
        attempt.makeOnce();
        List<ForceDetails> forces = organisation.territorialForces(London.today(clock));
        byte[] file = SampleInstrumentFile.of(forces).getBytes(StandardCharsets.UTF_8);
        ImportOutcome outcome = register.apply(FILE, file, EVIDENCE, Actor.PORTAL);
        if (outcome.isRefused()) {
            throw new IllegalStateException("The sample's instruments are refused: " + outcome.faults());
        }
        return outcome.added().size();
    }
}
