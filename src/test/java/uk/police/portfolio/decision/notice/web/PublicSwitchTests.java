package uk.police.portfolio.decision.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.notice.Notices;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** The public site can be switched off: then it is as if it had never been there, and the case still says what was published. */
@PortalTest
class PublicSwitchTests {

    @Autowired
    PublicSite site;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    CallIns callIns;

    @Autowired
    Notices notices;

    @Autowired
    PreparedNotices prepared;

    @Test
    void theConfigurationSwitchesItOff() {
        ApplicationContextRunner portal = new ApplicationContextRunner().withBean(PublicSite.class);

        portal.run(started ->
                assertThat(started.getBean(PublicSite.class).isOpen()).isTrue());
        portal.withPropertyValues("portfolio.public-notices=false")
                .run(started ->
                        assertThat(started.getBean(PublicSite.class).isOpen()).isFalse());
    }

    @Test
    void whatIsSwitchedOffIsNotFoundInAnyFormat() {
        String reference = decided.decided("CAP-FORENSIC", Map.of("kent", Money.of("10.00")));
        callIns.publish(prepared.prepare(reference, decided.secretary()), decided.secretary());
        String notice = notices.of(cases.details(reference), decided.secretary())
                .notices()
                .get(0)
                .to()
                .reference();
        List<String> addresses = List.of(
                "/notices",
                "/notices?search=" + notice,
                "/notices.atom",
                "/notices.csv",
                "/notices.json",
                "/notices/" + notice,
                "/notices/" + notice + ".json",
                "/notices/" + notice + ".pdf");

        switchedOff(() -> addresses.forEach(address -> {
            assertThat(mvc.get().uri(address))
                    .as(address)
                    .hasStatus(404)
                    .bodyText()
                    .doesNotContain("National CAP-FORENSIC");
            assertThat(mvc.get().uri(address).with(SignIn.as("kent/chief-constable")))
                    .as(address)
                    .hasStatus(404);
        }));

        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(mvc.get().uri(address)).as(address).hasStatusOk());
    }

    /** In the one portal of all tests: another one would take half a minute to start. */
    private void switchedOff(Runnable looks) {
        ReflectionTestUtils.setField(site, "open", false);
        try {
            looks.run();
        } finally {
            ReflectionTestUtils.setField(site, "open", true);
        }
    }
}
