package uk.police.portfolio.spend.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendMeasure;
import uk.police.portfolio.spend.SpendPicture;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** A ledger's own file comes in by a saved mapping: what rules match is posted, what they do not match is kept and counted. */
@PortalTest
@Transactional
class LedgerExtractTests {

    private static final String FINANCE = "portfolio-office/finance-lead";
    private static final String KENT = "kent/chief-finance-officer";
    private static final Target MESSAGING = new Target("", "MESSAGING", "CAP-BLUEPRINT");

    @Autowired
    LedgerExtracts extracts;

    @Autowired
    ColumnMappings mappings;

    @Autowired
    MatchingRules rules;

    @Autowired
    UnmatchedLines unmatched;

    @Autowired
    MatchedLines matched;

    @Autowired
    LedgerFiles files;

    @Autowired
    SpendPicture picture;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester http;

    @BeforeTransaction
    void appoint() {
        List.of(FINANCE, KENT, "essex/chief-finance-officer", "kent/chief-information-officer")
                .forEach(people::holding);
    }

    @Test
    void postsWhatARuleMatchesAndKeepsAndCountsTheRest() {
        rule(LedgerField.COST_CODE, LedgerRule.Test.EQUALS, "4711");
        ExtractOutcome outcome = files.take(
                "kent",
                kent(),
                "D-1,2026-05-03,4711,,Chat Ltd,\"1,200.50\",Licences,cc",
                "D-2,03/06/2026,9999,,Radio Ltd,(200.50),Credit,cc",
                "D-3,2026-06-04,9999,,Radio Ltd,1000.00,Handsets,cc");

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.added()).isEqualTo(new ExtractOutcome.Sum(3, Money.of("2000.00")));
        assertThat(outcome.matched()).isEqualTo(new ExtractOutcome.Sum(1, Money.of("1200.50")));
        assertThat(outcome.unmatched()).isEqualTo(new ExtractOutcome.Sum(2, Money.of("799.50")));
        assertThat(actual()).isEqualTo(Money.of("1200.50"));
        assertThat(jdbc.sql("select month % 12 + 1 from spend_line where external_id = 'D-1'")
                        .query(Integer.class)
                        .single())
                .as("May is the second month of the financial year")
                .isEqualTo(2);
        assertThat(get("/spend?body=kent", KENT)).bodyText().contains("Not in these totals: £799.50 in 2 lines");
        assertThat(get("/spend/ledger/kent/unmatched", KENT)).bodyText().contains("£799.50", "Radio Ltd", "D-3");
        assertThat(get("/spend/ledger/kent/unmatched.csv", KENT))
                .bodyText()
                .contains("external_id,financial_year", "D-2,2026-27,3,,9999,,Radio Ltd,Credit,false,")
                .doesNotContain("D-1");
    }

    @Test
    void whatNothingMatchesStandsBesideEveryTotal() {
        LocalDate before = London.today(clock);
        clock.advance(Duration.ofDays(1));
        files.take("kent", kent(), "U-1,2026-05-03,,,Radio Ltd,300.25,,cc", "U-2,2027-05-03,,,Chat Ltd,40.00,,cc");
        files.takeRestricted("kent", kent(), "U-3,2026-05-03,,,Radio Ltd,5000.00,,cc");

        assertThat(left("body=kent", KENT)).isEqualTo("3 5340.25");
        assertThat(left("body=kent", FINANCE)).isEqualTo("3 5340.25");
        assertThat(left("body=kent", "kent/chief-information-officer"))
                .as("restricted lines are not for everybody")
                .isEqualTo("2 340.25");
        assertThat(left("body=kent&from=2027-28&to=2027-28", KENT)).isEqualTo("1 40.00");
        assertThat(left("body=kent&supplier=Chat Ltd", KENT)).isEqualTo("1 40.00");
        assertThat(left("body=kent&programme=PRG-0001", KENT)).isEqualTo("3 5340.25");
        assertThat(left("body=essex", KENT)).isEqualTo("0 0.00");
        assertThat(left("body=kent&measure=budget", KENT))
                .as("no actual money is missing from a budget")
                .isEqualTo("0 0.00");
        assertThat(left("body=kent&as-at=" + before, KENT)).isEqualTo("0 0.00");
        for (String page :
                List.of("/spend", "/spend/lines", "/spend/movement", "/spend/affordability", "/spend/range")) {
            assertThat(get(page + "?body=kent&from=2027-28&to=2027-28", KENT))
                    .as(page)
                    .hasStatusOk();
        }
        for (String page : List.of("/spend", "/spend/movement", "/spend/affordability", "/spend/range")) {
            assertThat(get(page + "?body=kent", KENT)).as(page).bodyText().contains("£5,340.25 in 3 lines of ledgers");
            assertThat(get(page + "?body=kent", "kent/chief-information-officer"))
                    .as(page)
                    .bodyText()
                    .contains("£340.25 in 2 lines of ledgers", "Restricted lines that you may not see");
        }
        assertThat(get("/bodies/kent", KENT))
                .bodyText()
                .contains("£5,340.25 in 3 lines of its ledger")
                .doesNotContain("Restricted figures excluded");
        assertThat(get("/bodies/kent", "kent/chief-information-officer"))
                .bodyText()
                .contains("£340.25 in 2 lines of its ledger", "Restricted figures excluded");
        assertThat(get("/", "kent/chief-information-officer"))
                .bodyText()
                .contains("Spent, and in no total yet", "£340.25 in 2 lines of ledgers");
    }

    /** As the API says it: how many lines, and what they come to. */
    private String left(String query, String office) {
        try {
            JsonNode unmatched = json.readTree(get("/api/v1/spend/summary?" + query, office)
                            .getResponse()
                            .getContentAsString())
                    .get("unmatched");
            return unmatched.get("lines").asInt() + " "
                    + unmatched.get("amount").asString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aRuleThatComesLaterAndAHandPostWhatWaited() {
        files.take(
                "kent",
                kent(),
                "E-1,2026-05-03,4711,,Chat Ltd,10.00,,cc",
                "E-2,2026-05-03,9999,,Radio Ltd,200.00,,cc",
                "E-3,2026-05-03,,,Other,4000.00,,cc");
        assertThat(actual()).isEqualTo(Money.ZERO);
        rule(LedgerField.SUPPLIER, LedgerRule.Test.BEGINS, "radio");
        assertThat(unmatched.of("kent", kent()).matchable()).isEqualTo(new ExtractOutcome.Sum(1, Money.of("200.00")));
        assertThat(actual()).as("a saved rule posts nothing by itself").isEqualTo(Money.ZERO);

        unmatched.match("kent", kent());
        assertThat(actual()).isEqualTo(Money.of("200.00"));
        long first = unmatched.lines("kent", 0, 10, kent()).get(0).id();
        unmatched.assign("kent", List.of(first), MESSAGING, kent());

        assertThat(actual()).isEqualTo(Money.of("210.00"));
        assertThat(unmatched.of("kent", kent()).waiting()).isEqualTo(new ExtractOutcome.Sum(1, Money.of("4000.00")));
        assertThat(jdbc.sql("select count(*) from spend_posting where kind = 'LEDGER'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThatThrownBy(() -> unmatched.assign("kent", List.of(first), MESSAGING, kent()))
                .as("what is posted does not wait any more")
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aWrongMatchIsCorrectedByTwoLinesMoreAndNoneIsChanged() {
        rule(LedgerField.COST_CODE, LedgerRule.Test.EQUALS, "4711");
        files.take(
                "kent", kent(), "X-1,2026-05-03,4711,,Chat Ltd,10.00,,cc", "X-2,2026-05-03,4711,,Chat Ltd,-3.00,,cc");
        long first = matched.lines("kent", 0, 10, kent()).get(1).id();
        Target radio = new Target("", "RADIO", "CAP-BLUEPRINT");

        matched.correct("kent", List.of(first), radio, kent());

        assertThat(actual()).as("the sum is the same").isEqualTo(Money.of("7.00"));
        assertThat(services())
                .containsExactlyInAnyOrder("MESSAGING 10.00", "MESSAGING -3.00", "MESSAGING -10.00", "RADIO 10.00");
        assertThat(matched.lines("kent", 0, 10, kent()).get(1).service()).isEqualTo("RADIO");
        assertThatThrownBy(() -> matched.correct("kent", List.of(first), radio, kent()))
                .isInstanceOf(RefusedException.class);
        matched.correct("kent", List.of(first), MESSAGING, kent());
        assertThat(actual()).isEqualTo(Money.of("7.00"));
        assertThat(matched.lines("kent", 0, 10, kent()).get(1).corrections()).isEqualTo(2);
        assertThat(get("/spend/ledger/kent/matched", KENT))
                .hasStatusOk()
                .bodyText()
                .contains("X-1", "by rule 1", "corrections: 2");
        assertThat(post("/spend/ledger/kent/matched", KENT, Map.of("service", "X", "capability", "CAP-BLUEPRINT")))
                .hasStatus(422);
        everyLineIsMatchedOrWaits();
    }

    @Test
    void theFirstRuleThatFitsDecidesAndTheOrderCanBeChanged() {
        rule(LedgerField.COST_CODE, LedgerRule.Test.BEGINS, "47");
        rules.add(
                "kent",
                new AddRule(
                        1,
                        LedgerField.COST_CODE,
                        LedgerRule.Test.EQUALS,
                        "4711",
                        new Target("", "RADIO", "CAP-BLUEPRINT"),
                        0),
                kent());
        files.take("kent", kent(), "F-1,2026-05-03,4711,,x,1.00,,cc");
        rules.raise("kent", 2, 2, kent());
        files.take("kent", kent(), "F-2,2026-05-03,4711,,x,20.00,,cc");

        assertThat(services()).containsExactly("MESSAGING 1.00", "RADIO 20.00");
        rules.remove("kent", 3, 1, kent());
        assertThat(rules.of("kent", kent()).history())
                .extracting(RuleBookDetails.Version::act)
                .containsExactly(
                        RuleBookDetails.Act.REMOVED,
                        RuleBookDetails.Act.RAISED,
                        RuleBookDetails.Act.ADDED,
                        RuleBookDetails.Act.ADDED);
        assertThatThrownBy(() -> rules.remove("kent", 3, 1, kent())).isInstanceOf(StaleVersionException.class);
        assertThat(jdbc.sql("select count(*) from ledger_rule")
                        .query(Integer.class)
                        .single())
                .as("every version is kept")
                .isEqualTo(1 + 2 + 2 + 1);
    }

    @Test
    void everyConditionOfARuleMustHold() {
        List<RuleCondition> both = List.of(
                new RuleCondition(LedgerField.SUPPLIER, LedgerRule.Test.BEGINS, "radio"),
                new RuleCondition(LedgerField.DESCRIPTION, LedgerRule.Test.EQUALS, "Handsets"));
        rules.add(
                "kent",
                new AddRule(0, LedgerField.COST_CODE, LedgerRule.Test.EQUALS, "4711", both, MESSAGING, 0),
                kent());
        files.take(
                "kent",
                kent(),
                "C-1,2026-05-03,4711,,Radio Ltd,1.00,handsets,cc",
                "C-2,2026-05-03,4711,,Radio Ltd,20.00,Handsets and more,cc",
                "C-3,2026-05-03,4711,,Chat Ltd,300.00,Handsets,cc",
                "C-4,2026-05-03,9999,,Radio Ltd,4000.00,Handsets,cc",
                "C-5,2026-05-03,4711,,,50000.00,,cc");
        assertThat(actual()).isEqualTo(Money.of("1.00"));
        assertThat(unmatched.of("kent", kent()).matchable().lines()).isZero();
        rule(LedgerField.COST_CODE, LedgerRule.Test.EQUALS, "4711");
        rules.raise("kent", 2, 2, kent());
        assertThat(rules.of("kent", kent()).rules().get(1).further())
                .as("conditions move with their rule")
                .isEqualTo(both);
        assertThat(rules.of("kent", kent()).history().get(2).further()).isEqualTo(both);
        unmatched.match("kent", kent());
        assertThat(actual()).isEqualTo(Money.of("50321.00"));
        assertThat(get("/spend/ledger/kent/rules", KENT))
                .bodyText()
                .contains("and Supplier begins with “radio” and Description equals “Handsets”");
        assertThat(jdbc.sql(
                                "select changes::text from audit_entry where act = 'LedgerRulesChanged' order by sequence limit 1")
                        .query(String.class)
                        .single())
                .contains("cost_code equals", " and supplier begins", " and description equals");
        assertThatThrownBy(() ->
                        jdbc.sql("update ledger_rule_condition set value = 'x'").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aHalfConditionIsRefusedBesideItsField() {
        assertThat(post(
                        "/spend/ledger/kent/rules",
                        KENT,
                        Map.of(
                                "follows",
                                "0",
                                "field",
                                "COST_CODE",
                                "test",
                                "EQUALS",
                                "value",
                                "4711",
                                "service",
                                "MESSAGING",
                                "capability",
                                "CAP-BLUEPRINT",
                                "more[0].field",
                                "SUPPLIER",
                                "more[1].value",
                                "Handsets")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Choose what condition 2 looks at",
                        "Choose what condition 3 looks at",
                        "value=\"Handsets\"",
                        "value=\"4711\"");
        assertThat(post(
                        "/spend/ledger/kent/rules",
                        KENT,
                        Map.of(
                                "follows",
                                "0",
                                "field",
                                "COST_CODE",
                                "value",
                                "4711",
                                "service",
                                "MESSAGING",
                                "capability",
                                "CAP-BLUEPRINT",
                                "more[0].field",
                                "SUPPLIER",
                                "more[0].test",
                                "BEGINS",
                                "more[0].value",
                                "Radio")))
                .hasStatus(302);
        assertThat(rules.of("kent", kent()).rules().get(0).further())
                .containsExactly(new RuleCondition(LedgerField.SUPPLIER, LedgerRule.Test.BEGINS, "Radio"));
    }

    @Test
    void debitAndCreditCanStandInTwoColumns() {
        rule(LedgerField.COST_CODE, LedgerRule.Test.EQUALS, "4711");
        ExtractOutcome outcome = files.takeDebitsAndCredits(
                "kent",
                kent(),
                "T-1,2026-05-03,4711,\"1,000.50\",",
                "T-2,2026-05-03,4711,,200.25",
                "T-3,2026-05-03,4711,0.00,(10.00)",
                "T-4,2026-05-03,4711,5.00,0.00",
                "T-5,2026-05-03,4711,,0");
        assertThat(outcome.faults()).isEmpty();
        assertThat(jdbc.sql("select external_id || ' ' || amount from ledger_line order by external_id")
                        .query(String.class)
                        .list())
                .containsExactly("T-1 1000.50", "T-2 -200.25", "T-3 10.00", "T-4 5.00", "T-5 0.00");
        assertThat(actual()).isEqualTo(Money.of("815.25"));
        assertThat(files.takeDebitsAndCredits(
                                "kent",
                                kent(),
                                "T-6,2026-05-03,4711,10.00,5.00",
                                "T-7,2026-05-03,4711,,",
                                "T-8,2026-05-03,4711,ten,",
                                "T-9,2026-05-03,4711,1.00,x")
                        .faults())
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.code())
                .containsExactly(
                        "2 Credit GBP DEBIT_AND_CREDIT",
                        "3 Debit GBP NEITHER_DEBIT_NOR_CREDIT",
                        "4 Debit GBP NOT_MONEY",
                        "5 Credit GBP DEBIT_AND_CREDIT");
        assertThat(mappings.of("kent", kent()).number())
                .as("the same mapping is no new version")
                .isEqualTo(1);
    }

    @Test
    void aMappingHasOneAmountOrBothDebitAndCredit() {
        Map<LedgerField, ColumnMapping.Source> half = new EnumMap<>(LedgerFiles.COLUMNS);
        half.put(LedgerField.DEBIT, ColumnMapping.Source.column("Net GBP"));
        amountIsRefused(half);
        half.remove(LedgerField.AMOUNT);
        amountIsRefused(half);
        ColumnMapping guessed = mappings.proposed("kent", List.of("Doc No", "Debit", "Credit"), kent());
        assertThat(guessed.sources()).containsKeys(LedgerField.DEBIT, LedgerField.CREDIT);
        assertThat(mappings.proposed("kent", List.of("Doc No", "Net", "Debit", "Credit"), kent())
                        .sources())
                .containsKey(LedgerField.AMOUNT)
                .doesNotContainKeys(LedgerField.DEBIT, LedgerField.CREDIT);
    }

    private void amountIsRefused(Map<LedgerField, ColumnMapping.Source> sources) {
        assertThatThrownBy(() -> mappings.save("kent", sources, LedgerFiles.HEADERS, kent()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(each -> each.arguments().get(0) + " " + each.code())
                                .containsExactly("AMOUNT LEDGER_AMOUNT_OR_DEBIT_AND_CREDIT"));
    }

    @Test
    void aRepeatedLineIsARepeatAndAChangedOneIsAFault() {
        files.take("kent", kent(), "G-1,2026-05-03,1,,x,10.00,,cc");
        ExtractOutcome second =
                files.take("kent", kent(), "G-1,2026-05-03,1,,x,10.00,,other clerk", "G-2,2026-05-03,1,,x,3.00,,cc");
        assertThat(second.added().lines()).isEqualTo(1);
        assertThat(second.repeats()).isEqualTo(1);
        assertThat(second.unmatched().amount()).isEqualTo(Money.of("13.00"));
        refusedFor("KNOWN_WITH_OTHER_CONTENT", "G-1,2026-05-03,1,,x,11.00,,cc");
        refusedFor("TWICE_WITH_OTHER_CONTENT", "G-8,2026-05-03,1,,x,1.00,,cc", "G-8,2026-05-03,1,,x,2.00,,cc");
        refusedFor("NO_NEW_LINES", "G-1,2026-05-03,1,,x,10.00,,cc");
    }

    @Test
    void everyFaultIsToldAndNothingIsKept() {
        List<LineFault> faults = files.take(
                        "kent",
                        kent(),
                        "H-1,31/02/2026,1,,x,10.00,,cc",
                        ",2026-05-03,1,,x,1.234,,cc",
                        "H-3,2026-05-03,=1+1,,x,1.00,,cc")
                .faults();
        assertThat(faults)
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.code())
                .containsExactly(
                        "2 Posting Date NOT_A_DATE", "3 Doc No BLANK", "3 Net GBP NOT_MONEY", "4 Cost Centre FORMULA");
    }

    @Test
    void aWorkbookIsReadByItsDatesAndNumbers() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "Ledger", "1.0")) {
            org.dhatim.fastexcel.Worksheet sheet = workbook.newWorksheet("GL");
            for (int i = 0; i < LedgerFiles.HEADERS.size(); i++) {
                sheet.value(0, i, LedgerFiles.HEADERS.get(i));
            }
            sheet.value(1, 0, "W-1");
            sheet.value(1, 1, LocalDate.of(2027, 3, 31));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 4711);
            sheet.value(1, 4, "Chat Ltd");
            sheet.value(1, 5, -1234.5);
        }
        rule(LedgerField.COST_CODE, LedgerRule.Test.EQUALS, "4711");
        mappings.save("kent", LedgerFiles.COLUMNS, LedgerFiles.HEADERS, kent());
        ExtractOutcome outcome = extracts.confirm("kent", files.file("kent", kent(), out.toByteArray()), kent());

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.matched()).isEqualTo(new ExtractOutcome.Sum(1, Money.of("-1234.50")));
        assertThat(jdbc.sql("select month / 12 || '/' || month % 12 from spend_line where external_id = 'W-1'")
                        .query(String.class)
                        .single())
                .as("March is the last month of 2026-27")
                .isEqualTo("2026/11");
    }

    @Test
    void aMappingSaysWhatIsMissingFieldByField() {
        UUID upload = files.file("kent", kent(), LedgerFiles.HEADINGS + "J-1,2026-05-03,1,,x,10.00,,cc");
        MvcTestResult asked = get("/spend/ledger/kent/files/" + upload + "/columns", KENT);
        assertThat(asked).hasStatus(200).bodyText().contains("Doc No (J-1)", "Ledger Clerk", "not used");
        Map<LedgerField, ColumnMapping.Source> chosen = new EnumMap<>(LedgerFiles.COLUMNS);
        chosen.remove(LedgerField.AMOUNT);
        chosen.put(LedgerField.NATURE, ColumnMapping.Source.same("both"));
        chosen.put(LedgerField.MONTH, ColumnMapping.Source.same("1"));
        assertThatThrownBy(() -> mappings.save("kent", chosen, LedgerFiles.HEADERS, kent()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(each -> each.arguments().get(0) + " " + each.code())
                                .containsExactly(
                                        "AMOUNT LEDGER_NEEDED",
                                        "POSTED_ON LEDGER_DATE_OR_MONTH",
                                        "NATURE LEDGER_VALUE_OF_NATURE"));
        assertThat(post("/spend/ledger/kent/files/" + upload + "/columns", KENT, Map.of("fields[0].column", "Doc No")))
                .hasStatus(422)
                .bodyText()
                .contains("This has to be a column of the file", "Choose a date, or both financial year and month");
        assertThat(get("/spend/ledger/kent/files/" + upload, KENT))
                .hasStatus(422)
                .bodyText()
                .contains("Say first which column is which");
    }

    @Test
    void aSavedMappingIsProposedAndChangedAsAVersion() {
        UUID upload = files.kept("kent", kent(), "K-1,2026-05-03,1,,x,10.00,,cc");
        assertThat(mappings.proposed("kent", LedgerFiles.HEADERS, kent()).sources())
                .isEqualTo(LedgerFiles.COLUMNS);
        mappings.save("kent", LedgerFiles.COLUMNS, LedgerFiles.HEADERS, kent());
        assertThat(mappings.of("kent", kent()).number())
                .as("saying the same is no version")
                .isEqualTo(1);
        Map<String, String> form = new HashMap<>();
        LedgerFiles.COLUMNS.forEach((field, source) -> form.put(
                "fields[%d].%s".formatted(field.ordinal(), source.header() == null ? "value" : "column"),
                source.header() == null ? source.constant() : source.header()));
        form.put("fields[%d].value".formatted(LedgerField.PURPOSE.ordinal()), "change");
        assertThat(post("/spend/ledger/kent/files/" + upload + "/columns", KENT, form))
                .hasStatus(302);
        assertThat(mappings.of("kent", kent()).number()).isEqualTo(2);
        assertThat(get("/spend/ledger/kent/files/" + upload, KENT))
                .hasStatus(200)
                .bodyText()
                .contains("£10.00", "Columns of the file that are not used: Ledger Clerk");
        assertThat(jdbc.sql("select count(*) from ledger_line")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(post("/spend/ledger/kent/files/" + upload, KENT, Map.of())).hasStatus(302);
        assertThat(jdbc.sql("select purpose from ledger_line")
                        .query(String.class)
                        .list())
                .containsExactly("CHANGE");
        assertThat(jdbc.sql(
                                "select act from audit_entry where subject_reference = 'kent' and act like 'Ledger%' order by sequence")
                        .query(String.class)
                        .list())
                .containsExactly("LedgerMappingSaved", "LedgerMappingSaved", "LedgerExtractTaken");
    }

    @Test
    void aRuleSaysBesideTheFieldWhatIsWrongWithIt() {
        assertThat(post(
                        "/spend/ledger/kent/rules",
                        KENT,
                        Map.of("follows", "0", "field", "COST_CODE", "test", "EQUALS", "programme", "PRG-0000")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "There is no programme PRG-0000 that you may read",
                        "There is no capability",
                        "href=\"#value\"");
        assertThat(post("/spend/ledger/kent/unmatched", KENT, Map.of("service", "X", "capability", "CAP-BLUEPRINT")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose at least one line");
    }

    @Test
    void aLedgerIsItsBodysAndNationalFinancesOnly() {
        Actor essex = people.holding("essex/chief-finance-officer");
        assertThatThrownBy(() -> extracts.latest("kent", essex)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> unmatched.match("kent", essex)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> mappings.save("kent", LedgerFiles.COLUMNS, LedgerFiles.HEADERS, essex))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> rules.of("kent", people.holding("kent/chief-information-officer")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(extracts.bodies(kent()))
                .extracting(LedgerBody::code)
                .contains("kent")
                .doesNotContain("essex");
        assertThat(extracts.bodies(people.holding(FINANCE))).hasSizeGreaterThan(43);
        UUID upload = files.kept("kent", kent(), "L-1,2026-05-03,1,,x,10.00,,cc");
        assertThatThrownBy(() -> extracts.preview("kent", upload, people.holding(FINANCE)))
                .isInstanceOf(NotFoundException.class);
    }

    /** Whatever the lines, rules and order: what is posted and what waits come to what came in, to the penny. */
    @Test
    void nothingIsDroppedWhateverTheRules() {
        Random random = new Random(20261126);
        BigDecimal sent = BigDecimal.ZERO;
        for (int file = 0; file < 4; file++) {
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                BigDecimal amount = BigDecimal.valueOf(random.nextInt(2_000_000) - 700_000, 2);
                sent = sent.add(amount);
                rows.add("R-%d-%d,2026-%02d-03,%d,,%s,%s,,cc"
                        .formatted(
                                file,
                                i,
                                4 + random.nextInt(6),
                                40 + random.nextInt(20),
                                "S" + random.nextInt(9),
                                amount));
            }
            assertThat(files.take("kent", kent(), rows.toArray(String[]::new)).faults())
                    .isEmpty();
            rule(
                    random.nextBoolean() ? LedgerField.COST_CODE : LedgerField.SUPPLIER,
                    random.nextBoolean() ? LedgerRule.Test.BEGINS : LedgerRule.Test.EQUALS,
                    random.nextBoolean() ? "4" + random.nextInt(10) : "S" + random.nextInt(9));
            if (unmatched.of("kent", kent()).matchable().lines() > 0) {
                unmatched.match("kent", kent());
            }
            assertThat(actual().plus(unmatched.of("kent", kent()).waiting().amount()))
                    .isEqualTo(new Money(sent));
        }
        assertThat(actual()).isNotEqualTo(Money.ZERO);
        everyLineIsMatchedOrWaits();
        assertThat(unmatched.of("kent", kent()).waiting().lines()).isPositive();
    }

    private void everyLineIsMatchedOrWaits() {
        try {
            String check = Files.readString(Path.of("db/checks/every_ledger_line_is_matched_or_waits.sql"));
            assertThat(jdbc.sql(check).query().listOfRows()).isEmpty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void refusedFor(String code, String... rows) {
        assertThat(extracts.preview("kent", files.kept("kent", kent(), rows), kent())
                        .faults())
                .extracting(LineFault::code)
                .containsOnly(code);
    }

    private void rule(LedgerField field, LedgerRule.Test test, String value) {
        int follows = rules.of("kent", kent()).number();
        rules.add("kent", new AddRule(follows, field, test, value, MESSAGING, 0), kent());
    }

    private List<String> services() {
        return jdbc.sql("""
                        select s.code || ' ' || l.amount from spend_line l join spend_coding c on c.id = l.coding_id
                          join spend_service s on s.id = c.service_id join body b on b.id = l.body_id and b.code = 'kent' order by l.external_id
                        """).query(String.class).list();
    }

    private Money actual() {
        return picture.totals(
                        SpendQuestion.everything()
                                .of(SpendDimension.BODY, "kent")
                                .by(SpendMeasure.ACTUAL),
                        kent(),
                        List.of())
                .total();
    }

    private Actor kent() {
        return people.holding(KENT);
    }

    private MvcTestResult get(String path, String office) {
        return http.get().uri(path).with(SignIn.as(people.holding(office))).exchange();
    }

    private MvcTestResult post(String path, String office, Map<String, String> form) {
        var request =
                http.post().uri(path).with(SignIn.as(people.holding(office))).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
