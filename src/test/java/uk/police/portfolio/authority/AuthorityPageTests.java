package uk.police.portfolio.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Statements;

@PortalTest
class AuthorityPageTests {

    private static final String ROWS = """
            P-0001,COLLABORATION_AGREEMENT,National agreement for pages,norfolk/policing-body;norfolk/chief-officer;suffolk/policing-body,national-board,PROGRAMME_FUNDING,ALL,CAP-ANPR,2500000.00,6000000.00,2026-27:2400000.00,2026-01-01,2029-12-31,2027-06-30,,,,yes,,CONTINUES,norfolk/policing-body@2026-01-05;norfolk/chief-officer@2026-01-06
            P-0002,COLLABORATION_AGREEMENT,Suspended for pages,suffolk/chief-officer,national-board/chair,PROGRAMME_FUNDING,CAP-RMS,,,,,2026-01-01,,,2026-02-01,,,no,A condition,LAPSES,suffolk/chief-officer@2026-01-05
            P-0004,DIRECTION,Lapsing for pages,home-office/home-secretary,national-board,OWNERSHIP,CAP-ANPR,,,,,2026-01-01,,,,2026-12-31,,no,,LAPSES,
            P-0003,COLLABORATION_AGREEMENT,Child for pages,national-board/chair,national-board/secretary,PROGRAMME_FUNDING,CAP-RMS,,,,,2026-01-01,,,,,P-0001,no,,LAPSES,
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    InstrumentImport imports;

    @Autowired
    JdbcClient jdbc;

    private List<String> hushed = List.of();

    /** What other tests made speaks for the same seats and could come nearer: for these pages they are drafts again. */
    @BeforeEach
    void hushOthers() {
        hushed = jdbc.sql("select reference from instrument where not draft and reference not like 'P-000_'")
                .query(String.class)
                .list();
        speak(hushed, false);
    }

    @AfterEach
    void letThemSpeak() {
        speak(hushed, true);
    }

    private void speak(List<String> references, boolean does) {
        jdbc.sql("""
                        with next as (update register_revision set number = number + 1 returning number)
                        update instrument set draft = ?, revision = (select number from next)
                         where reference = any(cast(? as text[]))
                        """).params(!does, references.toArray(String[]::new)).update();
    }

    @BeforeEach
    void register() {
        byte[] file = InstrumentFiles.of(ROWS);
        assertThat(imports.apply("pages.csv", file, "Seen", Actor.PORTAL).faults())
                .isEmpty();
    }

    private MvcTestResult page(String address, String office) {
        return mvc.get().uri(address).with(SignIn.as(office)).exchange();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/authority",
                "/authority?search=P-0002",
                "/authority?state=SUSPENDED&kind=COLLABORATION_AGREEMENT",
                "/authority?search=nothing-like-it",
                "/authority/instruments/P-0001",
                "/authority/instruments/P-0002",
                "/authority/instruments/P-0003",
                "/authority/coverage",
                "/authority/coverage?on=2028-06-01&total=120000000&how=EQUAL",
                "/authority/coverage?share=norfolk:1500000.00&share=suffolk:0.00",
                "/authority/radar",
                "/authority/rules"
            })
    void pageOpensForEverybodyWhoIsSignedIn(String address) {
        assertThat(page(address, "norfolk-policing-body/commissioner")).hasStatusOk();
        assertThat(page(address, "hmicfrs/inspector")).hasStatusOk();
    }

    @Test
    void instrumentShowsItsStateItsMissingSignaturesAndWhatItsGiversMayDo() {
        MvcTestResult givers = page("/authority/instruments/P-0001", "norfolk/chief-constable");
        assertThat(givers)
                .bodyText()
                .contains("National agreement for pages", "In force", "Not signed", "Vary", "Withdraw your signature")
                .doesNotContain(
                        "/authority/instruments/P-0001/signature\"", "/authority/instruments/P-0001/revocation");
        assertThat(page("/authority/instruments/P-0001", "suffolk-policing-body/commissioner"))
                .bodyText()
                .contains("/authority/instruments/P-0001/signature\"");
        assertThat(page("/authority/instruments/P-0001", "hmicfrs/inspector"))
                .bodyText()
                .doesNotContain("/authority/instruments/P-0001/revocation");
        assertThat(page("/authority/instruments/NOWHERE", "hmicfrs/inspector")).hasStatus(404);
    }

    @Test
    void matrixSaysWhichInstrumentCoversOrWhatIsMissing() {
        assertThat(page("/authority/coverage?share=norfolk:1500000.00&share=suffolk:2500000.01", "hmicfrs/inspector"))
                .bodyText()
                .contains("50.0%", "P-0001", "Not signed", "Suspended", "37.5%");
        assertThat(page("/authority/coverage?share=norfolk:2500000.01", "hmicfrs/inspector"))
                .bodyText()
                .contains("Over the limit for one decision", "short by £0.01");
        assertThat(page("/authority/coverage?on=never&total=x", "hmicfrs/inspector"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a real date");
    }

    @Test
    void faultsAreToldAtTheirFieldsAndWhatWasTypedIsKept() {
        assertThat(page("/authority/coverage?decider=nowhere/chair&total=12.345&on=2026-11-23", "hmicfrs/inspector"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#total\"", "value=\"12.345\"", "value=\"nowhere/chair\"");
        assertThat(page("/authority/coverage?decider=nowhere/chair", "hmicfrs/inspector"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#decider\"", "is not an office that the portal knows");
        assertThat(page("/authority/coverage?how=TYPED&force=kent&amount[kent]=lots", "hmicfrs/inspector"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#amountkent\"", "value=\"lots\"");
        assertThat(page("/authority/coverage.csv?force=btp", "hmicfrs/inspector"))
                .hasStatus(422)
                .bodyText()
                .contains("is not a territorial force");
    }

    @Test
    void amountsAreTypedForSomeForcesOrASumIsSharedAmongThem() {
        assertThat(page(
                        "/authority/coverage?how=TYPED&force=norfolk&force=suffolk&amount[norfolk]=1,500,000&amount[suffolk]=10",
                        "hmicfrs/inspector"))
                .hasStatusOk()
                .bodyText()
                .contains("for 2 forces and £1,500,010.00");
        assertThat(page("/authority/coverage?how=EQUAL&force=norfolk&force=suffolk&total=10", "hmicfrs/inspector"))
                .hasStatusOk()
                .bodyText()
                .contains("£5.00", "for 2 forces and £10.00");
    }

    @Test
    void pageSaysWhatWouldFixItAndWhatADateLoses() {
        assertThat(page("/authority/coverage?share=norfolk:2500000.01", "hmicfrs/inspector"))
                .bodyText()
                .contains("Raise the limit for one decision of P-0001 by £0.01", "1 force gained");
        assertThat(page("/authority/coverage?share=norfolk:1.00&on=2030-01-01", "hmicfrs/inspector"))
                .bodyText()
                .contains("Renew P-0001", "1 lost", "Norfolk Constabulary");
    }

    @Test
    void unknownProgrammeIsAskedForAgain() {
        assertThat(page("/programmes/coverage?reference=PRG-999999", "hmicfrs/inspector"))
                .hasRedirectedUrl("/authority/coverage?missing=PRG-999999");
        assertThat(page("/authority/coverage?missing=PRG-999999", "hmicfrs/inspector"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#missing\"", "value=\"PRG-999999\"");
    }

    @Test
    void matrixLeavesAsAFile() {
        MvcTestResult file = page("/authority/coverage.csv?share=norfolk:1500000.00", "hmicfrs/inspector");

        assertThat(file).hasStatusOk().bodyText().contains("norfolk,", "COVERED", "P-0001");
    }

    @Test
    void matrixAsksTheDatabaseAFewTimesHoweverManyForces() {
        String one = "/authority/coverage?share=norfolk:1.00";
        String all = "/authority/coverage?total=1000000.00";
        page(all, "hmicfrs/inspector");

        assertThat(Statements.count(() -> page(all, "hmicfrs/inspector")))
                .isEqualTo(Statements.count(() -> page(one, "hmicfrs/inspector")));
    }
}
