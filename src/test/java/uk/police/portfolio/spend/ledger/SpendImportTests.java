package uk.police.portfolio.spend.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.identity.token.AccessTokens;
import uk.police.portfolio.identity.token.MakeToken;
import uk.police.portfolio.identity.token.Scope;
import uk.police.portfolio.identity.token.Scopes;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Spend lines come in from files: all or none, once, with every fault told. */
@PortalTest
@Transactional
class SpendImportTests {

    private static final String FINANCE = "portfolio-office/finance-lead";
    private static final String KENT = "kent/chief-finance-officer";

    private static final Map<String, String> MADE = new HashMap<>();

    @Autowired
    MockMvcTester http;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    AccessTokens tokens;

    @Autowired
    MovableClock clock;

    @BeforeTransaction
    void appoint() {
        for (String office : List.of(FINANCE, KENT, "kent/chief-information-officer", "essex/chief-finance-officer")) {
            MADE.computeIfAbsent(office, this::token);
        }
    }

    @Test
    void postsEveryLineAndSaysWhatTheyComeTo() throws Exception {
        LineFiles file = LineFiles.file()
                .with("A-1", "amount", "1,200.50")
                .with("A-2", "amount", "£300", "month", "12")
                .with("A-3", "amount", "(0.50)", "measure", "actual");
        MvcTestResult answer = send(FINANCE, file.bytes(), null);

        assertThat(answer).hasStatus(201);
        JsonNode summary = json(answer);
        assertThat(summary.get("lines").asInt()).isEqualTo(3);
        assertThat(summary.get("added").asInt()).isEqualTo(3);
        assertThat(summary.get("totals").toString())
                .isEqualTo("[{\"measure\":\"forecast\",\"lines\":2,\"amount\":\"1500.50\"},"
                        + "{\"measure\":\"actual\",\"lines\":1,\"amount\":\"-0.50\"}]");
        assertThat(total("measure=forecast&body=kent")).isEqualTo("1500.50");
        assertThat(total("measure=actual&body=kent")).isEqualTo("-0.50");
    }

    @Test
    void registersTheActualOfAClosedMonthAndTheForecastOfTheOthers() throws Exception {
        // Programmes that other tests have committed.
        Money there = Money.of(total("body=kent"));
        String yesterday = "body=kent&as-at=" + today().minusDays(1);
        String knownThen = total(yesterday);
        send(
                FINANCE,
                LineFiles.file()
                        .with("B-1", "month", "1", "amount", "100")
                        .with("B-2", "month", "2", "amount", "200")
                        .with("B-3", "month", "9", "amount", "900")
                        .with("B-4", "month", "1", "amount", "5", "measure", "budget")
                        .with("B-5", "month", "2", "amount", "7", "measure", "committed")
                        .bytes(),
                null);
        assertThat(total("body=kent")).isEqualTo(there.plus(Money.of("1200.00")).plain());
        send(
                FINANCE,
                LineFiles.file()
                        .with("B-6", "month", "2", "amount", "210", "measure", "actual")
                        .with("B-7", "month", "9", "amount", "1", "measure", "actual")
                        .bytes(),
                null);
        assertThat(total("body=kent"))
                .as("April and December (which is not over) by forecast, May by actual")
                .isEqualTo(there.plus(Money.of("1210.00")).plain());
        assertThat(total(yesterday)).isEqualTo(knownThen);
        totalsAreTheirLines();
    }

    @Test
    void asAtADayKnowsWhatHadComeInByItsEndInLondon() throws Exception {
        String before = today().toString();
        send(FINANCE, LineFiles.file().with("C-1", "amount", "100").bytes(), null);
        clock.advance(Duration.ofDays(2));
        send(FINANCE, LineFiles.file().with("C-2", "amount", "11").bytes(), null);

        assertThat(total("body=kent&measure=forecast&as-at=" + before)).isEqualTo("100.00");
        assertThat(total("body=kent&measure=forecast")).isEqualTo("111.00");
    }

    @Test
    void tellsEveryFaultAndPostsNothing() throws Exception {
        MvcTestResult answer = send(
                FINANCE,
                LineFiles.file()
                        .with("D-1")
                        .with("D-2", "body", "atlantis", "month", "13")
                        .with("D-3", "programme", "PRG-0000", "amount", "12.345")
                        .with("D-4", "nature", "captial", "legacy", "perhaps", "price_basis", "real:2024")
                        .with("", "service", "", "measure", "guess", "financial_year", "2026-28")
                        .with("D-6", "product", "=1+1")
                        .bytes(),
                null);

        assertThat(answer).hasStatus(422);
        assertThat(json(answer).get("errors").toString())
                .contains("\"line\":3,\"column\":\"body\",\"read\":\"atlantis\"", "\"line\":3,\"column\":\"month\"")
                .contains("UNKNOWN_PROGRAMME", "PROGRAMME_OR_SERVICE", "\"read\":\"12.345\",\"code\":\"NOT_MONEY\"")
                .contains("NOT_A_CHOICE_OF_NATURE", "NOT_TRUE_OR_FALSE", "NOT_A_PRICE_BASIS")
                .contains("\"column\":\"external_id\",\"read\":\"\",\"code\":\"BLANK\"", "NOT_A_CHOICE_OF_MEASURE")
                .contains(
                        "NOT_A_FINANCIAL_YEAR",
                        "\"line\":7,\"column\":\"product\",\"read\":\"=1+1\",\"code\":\"FORMULA\"");
        assertThat(jdbc.sql("select count(*) from spend_line where external_id like 'D-%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theSameFileAndTheSameKeyCountOnce() throws Exception {
        byte[] file = LineFiles.file().with("E-1", "amount", "10").bytes();
        JsonNode first = json(send(FINANCE, file, "key-1"));
        MvcTestResult again = send(FINANCE, file, "key-1");
        assertThat(again).hasStatus(201).headers().hasValue("Idempotent-Replayed", "true");
        assertThat(json(again)).isEqualTo(first);
        assertThat(json(send(FINANCE, file, null))).isEqualTo(first);
        assertThat(send(FINANCE, LineFiles.file().with("E-2").bytes(), "key-1")).hasStatus(422);
        assertThat(total("body=kent&measure=forecast")).isEqualTo("10.00");
    }

    @Test
    void aRepeatedLineIsARepeatAndAChangedOneIsNone() throws Exception {
        send(FINANCE, LineFiles.file().with("F-1", "amount", "10").bytes(), null);
        JsonNode second = json(send(
                FINANCE,
                LineFiles.file()
                        .with("F-1", "amount", "10")
                        .with("F-2", "amount", "-3")
                        .bytes(),
                null));
        assertThat(second.get("added").asInt()).isEqualTo(1);
        assertThat(second.get("repeated").asInt()).isEqualTo(1);
        assertThat(total("body=kent&measure=forecast")).isEqualTo("7.00");
        assertThat(send(FINANCE, LineFiles.file().with("F-1", "amount", "11").bytes(), null))
                .hasStatus(422)
                .bodyText()
                .contains("KNOWN_WITH_OTHER_CONTENT");
        assertThat(send(
                        FINANCE,
                        LineFiles.file().with("F-9").with("F-9", "amount", "11").bytes(),
                        null))
                .hasStatus(422)
                .bodyText()
                .contains("TWICE_WITH_OTHER_CONTENT");
        assertThat(json(send(
                                FINANCE,
                                LineFiles.file().with("F-1", "body", "essex").bytes(),
                                null))
                        .get("added")
                        .asInt())
                .as("an external id is a body's own")
                .isEqualTo(1);
    }

    @Test
    void aFinanceOfficerPostsForTheirOwnBodyOnly() throws Exception {
        assertThat(send(KENT, LineFiles.file().with("G-1").bytes(), null)).hasStatus(201);
        assertThat(send(KENT, LineFiles.file().with("G-2", "body", "essex").bytes(), null))
                .hasStatus(422)
                .bodyText()
                .contains("NOT_YOUR_BODY");
        assertThat(send(
                        "kent/chief-information-officer",
                        LineFiles.file().with("G-3").bytes(),
                        null))
                .hasStatus(403);
    }

    @Test
    void restrictedMoneyIsInNationalYearTotalsAndOtherwiseForThoseWhoMaySeeIt() throws Exception {
        String before = total("", KENT);
        send(
                FINANCE,
                LineFiles.file()
                        .with("H-1", "amount", "10")
                        .with("H-2", "amount", "32", "restricted", "true")
                        .bytes(),
                null);
        for (String reader : List.of(FINANCE, KENT)) {
            assertThat(total("body=kent&measure=forecast", reader)).as(reader).isEqualTo("42.00");
        }
        String stranger = "essex/chief-finance-officer";
        assertThat(total("body=kent&measure=forecast", stranger)).isEqualTo("10.00");
        assertThat(total("measure=forecast", stranger)).isEqualTo("42.00");
        assertThat(total("measure=forecast&by=financial-year", stranger)).isEqualTo("42.00");
        JsonNode byNature = summary("measure=forecast&by=financial-year,nature", stranger);
        assertThat(byNature.get("total").asString()).isEqualTo("10.00");
        assertThat(byNature.get("restrictedExcluded").asBoolean()).isTrue();
        assertThat(before).isNotNull();
        assertThat(http.get()
                        .uri("/api/v1/spend/lines?body=kent&measure=forecast")
                        .with(SignIn.as(stranger)))
                .bodyText()
                .contains("H-1")
                .doesNotContain("H-2");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, ''", "UTF-8, '\uFEFF'", "UTF-8, ''"})
    void readsWhatSpreadsheetsWrite(String charset, String mark) throws Exception {
        String text = mark
                + LineFiles.file()
                        .with("I-" + charset + mark.length(), "supplier", "Société Générale", "amount", "£1,000.00")
                        .toString()
                        .replace("\r\n", mark.isEmpty() ? "\n" : "\r\n");
        assertThat(send(FINANCE, text.getBytes(Charset.forName(charset)), null)).hasStatus(201);
        assertThat(jdbc.sql("select distinct supplier from spend_coding where supplier like 'Soc%'")
                        .query(String.class)
                        .single())
                .isEqualTo("Société Générale");
    }

    @Test
    void whatIsNoTableIsRefusedInWords() throws Exception {
        assertThat(send(FINANCE, new byte[] {1, 0, 2, 0}, null))
                .hasStatus(422)
                .bodyText()
                .contains("NOT_TEXT");
        assertThat(send(FINANCE, new byte[0], null)).hasStatus(422).bodyText().contains("EMPTY");
        assertThat(send(FINANCE, "body,body\nkent,kent\n".getBytes(StandardCharsets.UTF_8), null))
                .hasStatus(422)
                .bodyText()
                .contains("HEADER_TWICE");
        assertThat(send(FINANCE, "body,amount,whatever\n".getBytes(StandardCharsets.UTF_8), null))
                .hasStatus(422)
                .bodyText()
                .contains("COLUMN_IS_MISSING", "COLUMN_IS_UNKNOWN");
        assertThat(send(FINANCE, LineFiles.file().bytes(), null))
                .hasStatus(422)
                .bodyText()
                .contains("NO_LINES");
    }

    private String token(String office) {
        Scopes both = new Scopes(Set.of(Scope.READ, Scope.IMPORT));
        return tokens.make(new MakeToken("A test", both, Duration.ofDays(30)), people.holding(office));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(London.ZONE));
    }

    private void totalsAreTheirLines() throws IOException {
        String check = new FileSystemResource("db/checks/spend_totals_equal_their_lines.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(jdbc.sql(check).query().listOfRows()).isEmpty();
    }

    private MvcTestResult send(String office, byte[] file, @org.jspecify.annotations.Nullable String key) {
        var request = http.post()
                .uri("/api/v1/spend/imports")
                .multipart()
                .file(new MockMultipartFile("file", "lines.csv", "text/csv", file))
                .header("Authorization", "Bearer " + MADE.get(office));
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private JsonNode json(MvcTestResult answer) throws UnsupportedEncodingException {
        return json.readTree(answer.getResponse().getContentAsString());
    }

    private String total(String query) throws Exception {
        return total(query, FINANCE);
    }

    private String total(String query, String office) throws Exception {
        return summary(query, office).get("total").asString();
    }

    private JsonNode summary(String query, String office) throws Exception {
        MvcTestResult answer = http.get()
                .uri(java.net.URI.create("/api/v1/spend/summary?" + query))
                .with(SignIn.as(office))
                .exchange();
        assertThat(answer).as(query).hasStatusOk();
        return json(answer);
    }
}
