package uk.police.portfolio.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.AuthorityRegister;
import uk.police.portfolio.authority.DraftInstrument;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.Scope;
import uk.police.portfolio.authority.coverage.SuccessionRule;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.DateRange;
import uk.police.portfolio.shared.RefusedException;

/** A commissioner tries to delegate to the chief constable, which PRSR Act 2011 s.18 bars: refused, and on the record. */
@Component
class BarredAttempt {

    private static final String GIVER = "kent-policing-body/commissioner";

    private final AuthorityRegister register;
    private final SampleOffices offices;
    private final JdbcClient jdbc;

    BarredAttempt(AuthorityRegister register, SampleOffices offices, JdbcClient jdbc) {
        this.register = register;
        this.offices = offices;
        this.jdbc = jdbc;
    }

    void makeOnce() {
        boolean known = jdbc.sql(
                        "select exists (select from audit_entry where act = 'AttemptRefused' and office_code = ?)")
                .param(GIVER)
                .query(Boolean.class)
                .single();
        if (!known) {
            attempt(offices.holding(GIVER));
        }
    }

    private void attempt(Actor giver) {
        try {
            register.draft(
                    new DraftInstrument(
                            InstrumentKind.POLICING_BODY_DELEGATION,
                            "Delegation to the Chief Constable (illustrative)",
                            List.of(GIVER),
                            "kent/chief-constable",
                            Set.of(Matter.PROGRAMME_FUNDING),
                            Set.of(),
                            Scope.ALL,
                            null,
                            null,
                            new DateRange(LocalDate.of(2026, 12, 1), null),
                            null,
                            null,
                            false,
                            SuccessionRule.LAPSES,
                            List.of(),
                            null,
                            null,
                            "",
                            "Illustrative"),
                    giver);
        } catch (RefusedException expected) {
            return;
        }
        throw new IllegalStateException("The register took a delegation that the law bars");
    }
}
