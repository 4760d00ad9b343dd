package uk.police.portfolio.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.identity.token.AccessTokens;
import uk.police.portfolio.identity.token.MakeToken;
import uk.police.portfolio.identity.token.Scope;
import uk.police.portfolio.identity.token.Scopes;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class AuthorityApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AccessTokens tokens;

    @Autowired
    People people;

    private final Map<String, String> made = new HashMap<>();

    private String token(String office) {
        Scopes both = new Scopes(Set.of(Scope.READ, Scope.IMPORT));
        return made.computeIfAbsent(
                office, code -> tokens.make(new MakeToken("A test", both, Duration.ofDays(30)), people.holding(code)));
    }

    private MvcTestResult importing(String rows, String evidence, String office) {
        return mvc.post()
                .uri("/api/v1/authority/instruments/imports")
                .multipart()
                .file("file", InstrumentFiles.of(rows))
                .param("evidence", evidence)
                .header("Authorization", "Bearer " + token(office))
                .exchange();
    }

    private MvcTestResult importing(String rows) {
        return importing(rows, "Signed papers seen by the secretariat", "national-board/secretary");
    }

    private MvcTestResult asking(String question) {
        return mvc.post()
                .uri("/api/v1/authority/coverage")
                .contentType(MediaType.APPLICATION_JSON)
                .content(question)
                .header("Authorization", "Bearer " + token("kent/chief-information-officer"))
                .exchange();
    }

    @Test
    void importedInstrumentsCoverAsTheIssueShows() {
        String rows = """
                T1-0001,COLLABORATION_AGREEMENT,Policing bodies,cumbria/policing-body;durham/policing-body,national-board,PROGRAMME_FUNDING,ALL,,2500000,6000000.00,2026-27:2400000.00,2026-01-01,,,,,,no,,CONTINUES,cumbria/policing-body@2026-01-05
                T1-0002,COLLABORATION_AGREEMENT,Chiefs,cumbria/chief-officer,national-board/chair,PROGRAMME_FUNDING;OWNERSHIP,CAP-RMS,,1400000.00,,,2026-01-01,2027-12-31,2027-06-30,,,,no,,LAPSES,cumbria/chief-officer@2026-01-05
                """;

        assertThat(importing(rows)).hasStatus(201).bodyJson().isLenientlyEqualTo("{\"added\":2,\"skipped\":0}");
        assertThat(importing(rows)).hasStatus(200).bodyJson().isLenientlyEqualTo("{\"added\":0,\"skipped\":2}");
        assertThat(importing(rows.replace("1400000.00", "1400001.00"))).hasStatus(422);

        assertThat(asking("""
                                {"decider":"national-board/chair","matter":"PROGRAMME_FUNDING","capability":"CAP-RMS","on":"2026-11-23",
                                 "shares":[{"force":"cumbria","amount":"1500000.00"}]}
                                """)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                        {"forces":{"covered":0,"partial":1,"none":0,"total":1,"percent":"0.0"},
                         "seats":{"covered":1,"total":2,"percent":"50.0"},
                         "spend":{"covered":"0.00","total":"1500000.00","percent":"0.0"},
                         "results":[{"force":"cumbria","status":"PARTIAL","amount":"1500000.00","seats":[
                           {"seat":"POLICING_BODY","covered":true,"instrument":"T1-0001"},
                           {"seat":"CHIEF_OFFICER","covered":false,"reason":"OVER_SINGLE_LIMIT","nearest":"T1-0002","shortfall":"100000.00"}]}]}
                        """);
    }

    @Test
    void everyFaultOfAQuestionIsListed() {
        assertThat(asking("""
                                {"decider":"nobody","matter":"WAR","capability":"CAP-NONE","on":"soon",
                                 "shares":[{"force":"atlantis","amount":"1"},{"force":"kent","amount":"-1.00"},{"force":"kent","amount":"1.00"},
                                           {"force":"british-transport-police","amount":"0.00"},null]}
                                """))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[*].code")
                .asArray()
                .contains(
                        "UNKNOWN_DECIDER",
                        "UNKNOWN_MATTER",
                        "UNKNOWN_CAPABILITY",
                        "NOT_A_DATE",
                        "UNKNOWN_FORCE",
                        "NOT_AN_AMOUNT",
                        "NEGATIVE_AMOUNT",
                        "DUPLICATE_FORCE");
        assertThat(asking("{\"shares\":[]}")).hasStatus(422);
        assertThat(asking("{")).hasStatus(400);
    }

    @Test
    void whatIsNoTextIsAFaultAndNotAnError() {
        assertThat(asking("""
                                {"decider":1,"matter":null,"capability":["CAP-RMS"],"on":20261123,
                                 "shares":[{"force":"kent","amount":1500000.10},"essex",{"force":"gwent"}]}
                                """))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains(
                        "decider",
                        "matter",
                        "capability",
                        "on",
                        "shares[0].amount",
                        "shares[1].amount",
                        "shares[1].force",
                        "shares[2].amount");
        assertThat(asking("{\"shares\":{}}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].code")
                .asArray()
                .contains("NOT_A_LIST");
        assertThat(asking("[]")).hasStatus(400);
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(
                        "F-1,POLICING_BODY_DELEGATION,T,kent/policing-body,kent/chief-officer,OWNERSHIP,ALL,,,,,2026-01-01,,,,,,no,,LAPSES,",
                        "taker",
                        "DELEGATION_TO_BARRED_PERSON"),
                Arguments.of(
                        "F-1,POLICING_BODY_DELEGATION,T,kent/policing-body,essex-policing-body/chief-executive,OWNERSHIP,ALL,,,,,2026-01-01,,,,,,no,,LAPSES,",
                        "taker",
                        "DELEGATION_TO_BARRED_PERSON"),
                Arguments.of(
                        "F-1,POLICING_BODY_DELEGATION,T,kent/policing-body,kent-policing-body/chief-executive,BUDGET_REQUIREMENT,ALL,,,,,2026-01-01,,,,,,no,,LAPSES,",
                        "matters",
                        "DELEGATION_OF_RESERVED_FUNCTION"),
                Arguments.of(
                        "F-1,STATUTORY_OFFICE,T,kent/policing-body,kent/policing-body,OWNERSHIP,ALL,,,,,2026-01-01,,,,,,no,,LAPSES,",
                        "kind",
                        "STATUTORY_OFFICE_IS_NOT_DRAFTED"),
                Arguments.of(
                        "F-1,COLLABORATION_AGREEMENT,T,kent/nobody,national-board,OWNERSHIP,ALL,,,,,2026-01-01,,,,,,no,,LAPSES,",
                        "givers",
                        "UNKNOWN_CODE"),
                Arguments.of(
                        "F-1,COLLABORATION_AGREEMENT,T,kent/policing-body,national-board,OWNERSHIP,CAP-NONE,,,,,2026-01-01,,,,,,no,,LAPSES,",
                        "capabilities",
                        "UNKNOWN_CODE"),
                Arguments.of(
                        "F-1,COLLABORATION_AGREEMENT,T,kent/policing-body,national-board,OWNERSHIP,ALL,,1.005,,,2026-01-01,,,,,,no,,LAPSES,",
                        "single_limit",
                        "NOT_A_PLAIN_DECIMAL"),
                Arguments.of(
                        "F-1,COLLABORATION_AGREEMENT,T,kent/policing-body,national-board,OWNERSHIP,ALL,,,,2199-00:1,2026-01-01,,,,,,no,,LAPSES,",
                        "drawn_before",
                        "DRAW_OF_A_FUTURE_YEAR"),
                Arguments.of(
                        "F-1,COLLABORATION_AGREEMENT,T,kent/policing-body,national-board,OWNERSHIP,ALL,,,,,01/01/2026,,,,,,no,,LAPSES,",
                        "effective_from",
                        "NOT_AN_ISO_DATE"),
                Arguments.of(
                        "F-1,COLLABORATION_AGREEMENT,T,kent/policing-body,national-board,OWNERSHIP,ALL,,,,,2026-01-02,2026-01-01,,,,,no,,LAPSES,",
                        "effective_to",
                        "ENDS_BEFORE_IT_STARTS"),
                Arguments.of(
                        "F-1,COLLABORATION_AGREEMENT,T,kent/policing-body,national-board,OWNERSHIP,ALL,,,,,2026-01-01,,,,,F-2,no,,LAPSES,",
                        "parent",
                        "UNKNOWN_PARENT"),
                Arguments.of(
                        "F-1,COLLABORATION_AGREEMENT,T,kent/policing-body,national-board,OWNERSHIP,ALL,,,,,2026-01-01,,,,,F-1,no,,LAPSES,",
                        "parent",
                        "RESTS_ON_ITSELF"),
                Arguments.of(
                        "F-1,COLLABORATION_AGREEMENT,T,kent/policing-body,national-board,OWNERSHIP,ALL,,,,,2026-01-01,,,,,,no,,LAPSES,kent/policing-body@2199-01-01",
                        "signatures",
                        "SIGNED_IN_THE_FUTURE"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("faulty")
    void faultNamesLineColumnAndReason(String row, String column, String code) {
        String good =
                "F-0,COLLABORATION_AGREEMENT,T,kent/policing-body,national-board,OWNERSHIP,ALL,,,,,2026-01-01,,,2199-01-01,2199-01-01,,no,,LAPSES,\n";

        MvcTestResult result = importing(good + row);

        assertThat(result)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].line")
                .isEqualTo(3);
        assertThat(result).bodyJson().extractingPath("$.errors[0].column").isEqualTo(column);
        assertThat(result).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
        assertThat(result).bodyJson().extractingPath("$.errors").asArray().hasSize(1);
        assertThat(mvc.get().uri("/api/v1/authority/instruments?reference=F-0").with(SignIn.as("hmicfrs/inspector")))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void importNeedsEvidenceAndTheRole() {
        String row =
                "F-9,COLLABORATION_AGREEMENT,T,kent/policing-body,national-board,OWNERSHIP,ALL,,,,,2026-01-01,,,,,,no,,LAPSES,";

        assertThat(importing(row, " ", "national-board/secretary"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("EVIDENCE_IS_NEEDED");
        assertThat(importing(row, "Seen", "kent/chief-information-officer")).hasStatus(403);
    }
}
