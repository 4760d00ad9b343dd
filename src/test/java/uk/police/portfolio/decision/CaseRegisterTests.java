package uk.police.portfolio.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.support.PortalTest;

@PortalTest
class CaseRegisterTests {

    @Autowired
    CaseRegister cases;

    @Autowired
    OrganisationDirectory organisation;

    @Test
    void keepsWhatWasSentAsItWasRead() {
        Actor author =
                Cases.person("Ada", organisation.body("kent").orElseThrow().id(), Role.FORCE_LEAD);
        DecisionSubject sent = Cases.subject("TST-0001", author);

        String reference = cases.submit(sent, author);

        assertThat(reference).matches("DEC-\\d{4}");
        CaseDetails kept = cases.details(reference);
        assertThat(kept.state()).isEqualTo(CaseState.SUBMITTED);
        assertThat(kept.subject()).isEqualTo(sent);
        assertThat(cases.caseOf("programme", "TST-0001")).contains(kept);
    }

    @Test
    void aSubjectIsDecidedOnceAtATime() {
        Actor author =
                Cases.person("Ada", organisation.body("kent").orElseThrow().id(), Role.FORCE_LEAD);
        String reference = cases.submit(Cases.subject("TST-0002", author), author);

        assertThatThrownBy(() -> cases.submit(Cases.subject("TST-0002", author), author))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("CASE_IS_OPEN");

        cases.withdraw(reference, "No longer needed", author);
        assertThat(cases.submit(Cases.subject("TST-0002", author), author)).isNotEqualTo(reference);
    }
}
