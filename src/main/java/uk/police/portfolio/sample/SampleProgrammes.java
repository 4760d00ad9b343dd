package uk.police.portfolio.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.ProgrammeRegister;
import uk.police.portfolio.programme.Submissions;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;

/** Makes the illustrative programmes that are not there yet: each of them whole, or not at all. */
@Component
class SampleProgrammes {

    private static final String SOURCE = "Sample data: the figures are invented";

    private final OrganisationDirectory organisation;
    private final ProgrammeRegister register;
    private final ProgrammeDirectory programmes;
    private final Submissions submissions;
    private final CaseRegister cases;
    private final SampleDecision decision;
    private final SampleOffices offices;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleProgrammes(
            OrganisationDirectory organisation,
            ProgrammeRegister register,
            ProgrammeDirectory programmes,
            Submissions submissions,
            CaseRegister cases,
            SampleDecision decision,
            SampleOffices offices,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisation = organisation;
        this.register = register;
        this.programmes = programmes;
        this.submissions = submissions;
        this.cases = cases;
        this.decision = decision;
        this.offices = offices;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Answers how many it made. */
    int make() {
        LocalDate today = London.today(clock);
        Set<String> known =
                new HashSet<>(jdbc.sql("select external_code from programme where external_code like 'SAMPLE-%'")
                        .query(String.class)
                        .list());
        Map<String, UUID> capabilities = capabilities();
        List<SampleProgramme> missing = SamplePlan.over(organisation.territorialForces(today)).stream()
                .filter(programme -> !known.contains(programme.code()))
                .toList();
        missing.forEach(programme -> transaction.executeWithoutResult(status -> make(programme, capabilities)));
        return missing.size();
    }

    private void make(SampleProgramme programme, Map<String, UUID> capabilities) {
        Actor lead = offices.holding(programme.sponsor().code() + "/chief-information-officer");
        SampleContent content = new SampleContent(programme, capabilities, lead.officeId());
        String reference = register.proposeIllustrative(programme.code(), SOURCE, content.write(), lead);
        if (programme.fate().isSubmitted()) {
            int version = programmes.details(reference, lead).version();
            submissions.submit(reference, version, true, lead);
            decision.take(
                    programme,
                    cases.caseOf("programme", reference).orElseThrow().reference());
        }
    }

    private Map<String, UUID> capabilities() {
        Map<String, UUID> ids = new HashMap<>();
        jdbc.sql("select code, id from capability").query(row -> {
            ids.put(row.getString("code"), row.getObject("id", UUID.class));
        });
        return ids;
    }
}
